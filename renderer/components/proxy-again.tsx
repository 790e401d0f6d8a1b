import { useCommand } from '../hooks/use-command';
import { text } from '../messages/en';
import { useBridge, useSnapshot } from '../stores/app-context';
import { Button } from './button';

/** The way back to the proxy's question for those who said "not now". */
export function ProxyAgain() {
  const ask = useCommand(useBridge().network.askProxy);
  const isWanted = useSnapshot(({ proxyWish }) => proxyWish !== undefined);
  if (!isWanted) return null;
  return (
    <Button className="button-inline" busy={ask.pending} onClick={() => void ask.run()}>
      {text.network.proxy.signIn}
    </Button>
  );
}
