import type { CommandName } from '../../shared/ipc-names';
import type { ClientCertificates } from '../network/client-certificates';
import type { ProxySignIn } from '../network/proxy-sign-in';
import type { Handlers } from './register';

type NetworkCommand = Extract<CommandName, `network.${string}`>;

/** Who asks the person on behalf of the network. */
export interface NetworkWishes {
  proxySignIn: Pick<ProxySignIn, 'enter' | 'dismiss' | 'reopen'>;
  clientCertificates: Pick<ClientCertificates, 'choose'>;
}

/** @param again goes on with what was held up */
export function networkHandlers(
  { proxySignIn, clientCertificates }: NetworkWishes,
  again: () => void,
): Pick<Handlers, NetworkCommand> {
  return {
    'network.signInToProxy': (credentials) => {
      proxySignIn.enter(credentials);
      again();
    },
    'network.dismissProxy': () => proxySignIn.dismiss(),
    'network.askProxy': () => proxySignIn.reopen(),
    'network.chooseCertificate': ({ fingerprint }) => {
      clientCertificates.choose(fingerprint);
      again();
    },
  };
}
