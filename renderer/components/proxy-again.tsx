import type { ReactNode } from 'react';
import { useCommand } from '../hooks/use-command';
import { text } from '../messages';
import { useBridge, useSnapshot } from '../stores/app-context';
import { Button } from './button';

/**
 * The way back to the proxy's question for those who said "not now".
 * @param otherwise what there is to press where no proxy asks any more
 */
export function ProxyAgain({ otherwise }: { otherwise?: ReactNode }) {
  const ask = useCommand(useBridge().network.askProxy);
  const isWanted = useSnapshot(({ proxyWish }) => proxyWish !== undefined);
  if (!isWanted) return otherwise;
  return (
    <Button busy={ask.pending} onClick={() => void ask.run()}>
      {text.network.proxy.signIn}
    </Button>
  );
}
