/** States of the page: what proxies and servers want of a person. */
import type { ProxyWish } from '../../shared/network-wishes';
import { account, emulator, failure, offline, open, outside } from './samples';
import type { GalleryState } from './state';

const proxyWish: ProxyWish = {
  proxy: 'proxy.northside-clinic.example:3128',
  scheme: 'ntlm',
  realm: '',
  refused: false,
  open: true,
};
const basic: ProxyWish = { ...proxyWish, scheme: 'basic', realm: 'Northside Clinic: internet access for staff' };

export const networkStates: Record<string, GalleryState> = {
  'proxy-sign-in': {
    snapshot: outside({ phase: 'connect', portal: { ...emulator, status: 'connecting' }, proxyWish }),
  },
  'proxy-refused': {
    snapshot: outside({ phase: 'sign-in', proxyWish: { ...basic, refused: true } }),
  },
  'proxy-later': {
    snapshot: outside({
      phase: 'connect',
      portal: { ...emulator, status: 'failed', failure: failure('connect.proxy-sign-in'), mayPass: true },
      proxyWish: { ...basic, open: false },
    }),
  },
  'proxy-offline': {
    snapshot: offline({ accountFailure: failure('connect.proxy-sign-in'), proxyWish: { ...basic, open: false } }),
  },
  'network-by-policy': {
    snapshot: outside({
      phase: 'connect',
      portal: {
        ...emulator,
        source: 'policy',
        status: 'failed',
        failure: failure('connect.policy'),
        mayPass: false,
      },
    }),
  },
  'client-certificate': {
    snapshot: open(account, {
      certificateWish: {
        host: 'portal.northside-clinic.example:443',
        certificates: [
          {
            fingerprint: 'a1',
            subject: 'CN=Dana Reyes, OU=Administrators, O=Northside Clinic',
            issuer: 'CN=Northside Clinic Users CA',
            validTo: '2030-01-01T00:00:00Z',
          },
          {
            fingerprint: 'b2',
            subject: 'CN=WS-0142.northside-clinic.example',
            issuer: 'CN=Northside Clinic Devices CA',
            validTo: '2028-06-01T00:00:00Z',
          },
        ],
      },
    }),
  },
};
