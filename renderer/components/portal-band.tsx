import { defaultPortalAddress } from '../../shared/limits';
import { hostOf } from '../format/typed';
import { text } from '../messages/en';
import { useSnapshot } from '../stores/app-context';
import './portal-band.css';

/** Says, on every screen, that this is another portal than etherFAX's own. */
export function PortalBand() {
  const address = useSnapshot(({ portal }) => portal.address);
  if (address === '' || address === defaultPortalAddress) return null;
  return (
    <div className="portal-band" role="note">
      <span>{text.portal.band(hostOf(address))}</span>
    </div>
  );
}
