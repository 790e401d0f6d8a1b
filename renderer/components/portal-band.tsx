import { defaultPortalAddress, defaultRestBase } from '../../shared/limits';
import { hostOf } from '../format/typed';
import { useSignIn } from '../hooks/use-sign-in';
import { text } from '../messages';
import { useSnapshot } from '../stores/app-context';
import './portal-band.css';

/**
 * Says, on every screen, which sign-in is looked at where there could be a doubt (several are kept, or it is not at
 * etherFAX's own portal), and without one that this is another portal or another REST service than etherFAX's own.
 */
export function PortalBand() {
  const signIn = useSignIn();
  const several = useSnapshot(({ signIns }) => signIns.length > 1);
  const words = useSnapshot(({ portal, keyAccount }) =>
    keyAccount
      ? wordsFor(keyAccount.restBase, defaultRestBase, text.keyAccount.restBand)
      : wordsFor(portal.address, defaultPortalAddress, text.portal.band),
  );
  if (signIn && (several || signIn.portal !== defaultPortalAddress)) {
    return (
      <div className="band portal-band" role="note" data-colour={signIn.colour} data-environment={signIn.environment}>
        <strong>{text.signIns.environments[signIn.environment]}</strong>
        {` · ${text.signIns.named(signIn.label, hostOf(signIn.portal))} · ${signIn.email}`}
      </div>
    );
  }
  if (words === undefined) return null;
  return (
    <div className="band portal-band" role="note">
      {words}
    </div>
  );
}

function wordsFor(address: string, usual: string, words: (host: string) => string): string | undefined {
  return address === '' || address === usual ? undefined : words(hostOf(address));
}
