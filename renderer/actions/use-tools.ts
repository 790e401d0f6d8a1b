import { useCopyKey } from '../hooks/use-copy-key';
import { useBridge } from '../stores/app-context';
import { type OfferName, useOffers } from '../stores/offers';
import { type PageName, usePage } from '../stores/page';
import { useToast } from '../stores/toaster';
import type { Tools } from './action';

/** What actions do their work with. @param opening opens what only their caller knows */
export function useTools(opening: Pick<Tools, 'openPalette' | 'openShortcuts'>): Tools {
  const bridge = useBridge();
  const offers = useOffers();
  const toast = useToast();
  const { page, open } = usePage();
  const copy = useCopyKey({
    onFailure: (failure) => toast(failure && { is: 'failed', failure }),
    onCopied: () => toast({ is: 'copied' }),
  });
  const goTo = (name: PageName) => {
    if (name === page) document.querySelector<HTMLElement>('main h1')?.focus();
    else open(name);
  };
  return {
    ...opening,
    bridge,
    goTo,
    copyKey() {
      if (!offers.take('copy-key')) void copy.run();
    },
    atAccount(name: OfferName) {
      if (page !== 'account') open('account');
      offers.ask(name);
    },
    ask: offers.ask,
    async tell(done, command) {
      const result = await command;
      if (!result.ok) toast({ is: 'failed', failure: result.error });
      else if (done !== undefined) toast({ is: 'done', words: done });
      return result.ok;
    },
  };
}
