import { lazy, Suspense } from 'react';
import { useSnapshot } from '../../stores/app-context';

const ProxyDialog = lazy(async () => ({ default: (await import('./proxy-dialog')).ProxyDialog }));
const CertificateDialog = lazy(async () => ({ default: (await import('./certificate-dialog')).CertificateDialog }));

/** What the network wants of a person, over whatever page they are on. One at a time. */
export function NetworkWishes() {
  const proxy = useSnapshot((snapshot) => snapshot.proxyWish);
  const certificate = useSnapshot((snapshot) => snapshot.certificateWish);
  return (
    <Suspense>
      {proxy?.open ? <ProxyDialog key={proxy.proxy} wish={proxy} /> : null}
      {!proxy?.open && certificate ? <CertificateDialog key={certificate.host} wish={certificate} /> : null}
    </Suspense>
  );
}
