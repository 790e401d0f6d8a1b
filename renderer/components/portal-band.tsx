import { defaultPortalAddress, defaultRestBase } from '../../shared/limits';
import { hostOf } from '../format/typed';
import { text } from '../messages/en';
import { useSnapshot } from '../stores/app-context';
import './portal-band.css';

/** Says, on every screen, that this is another portal or another REST service than etherFAX's own. */
export function PortalBand() {
  const words = useSnapshot(({ portal, keyAccount }) =>
    keyAccount
      ? wordsFor(keyAccount.restBase, defaultRestBase, text.keyAccount.restBand)
      : wordsFor(portal.address, defaultPortalAddress, text.portal.band),
  );
  if (words === undefined) return null;
  return (
    <div className="portal-band" role="note">
      <span>{words}</span>
    </div>
  );
}

function wordsFor(address: string, usual: string, words: (host: string) => string): string | undefined {
  return address === '' || address === usual ? undefined : words(hostOf(address));
}
