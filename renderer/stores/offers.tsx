import { createContext, type ReactNode, type RefObject, useContext, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What a part of the page does when it is asked from elsewhere, by a shortcut or the palette. */
export type OfferName =
  | 'copy-key'
  | 'show-key'
  | 'hide-key'
  | 'spell-key'
  | 'test-key'
  | 'generate'
  | 'reset'
  | 'add-key-account';

interface Offer {
  run: () => void;
  /** The button that does the same. */
  button?: RefObject<HTMLElement | null> | undefined;
}

/** How long a part that is not there yet is waited for, in milliseconds: nothing is done long after it was asked for. */
const patience = 5000;

function createOffers() {
  const store = createStore<{ offers: Partial<Record<OfferName, Offer>> }>(() => ({ offers: {} }));
  let wanted: { name: OfferName; until: number } | undefined;
  const serve = ({ run, button }: Offer) => {
    // So that a dialog leads back to it, and a screen reader says where one is.
    button?.current?.focus();
    run();
  };
  return {
    store,
    /** @returns takes it back */
    add(name: OfferName, offer: Offer): () => void {
      store.setState(({ offers }) => ({ offers: { ...offers, [name]: offer } }));
      if (wanted?.name === name) {
        // After the page's heading, which takes the focus when a page appears.
        if (Date.now() < wanted.until) requestAnimationFrame(() => serve(offer));
        wanted = undefined;
      }
      return () =>
        store.setState(({ offers }) => {
          const { [name]: present, ...others } = offers;
          return { offers: present === offer ? others : offers };
        });
    },
    /** Does it where the focus is. @returns whether there is who does it */
    take(name: OfferName): boolean {
      const offer = store.getState().offers[name];
      offer?.run();
      return offer !== undefined;
    },
    /** Has it done at its button, now or when what offers it has appeared. */
    ask(name: OfferName): void {
      const offer = store.getState().offers[name];
      if (offer) serve(offer);
      wanted = offer ? undefined : { name, until: Date.now() + patience };
    },
  };
}

type Offers = ReturnType<typeof createOffers>;
const OffersContext = createContext<Offers | undefined>(undefined);

export function OffersProvider({ children }: { children: ReactNode }) {
  const [offers] = useState(createOffers);
  return <OffersContext value={offers}>{children}</OffersContext>;
}

/** What is offered on the page, to be asked for. */
export function useOffers(): Offers {
  const offers = useContext(OffersContext);
  if (offers === undefined) throw new Error('This component stands outside of OffersProvider.');
  return offers;
}

/** Whether something is offered just now. */
export function useIsOffered(name: OfferName): boolean {
  return useStore(useOffers().store, ({ offers }) => offers[name] !== undefined);
}

/**
 * Offers to do something for as long as this component is there.
 * @param run does it, as if its button had been pressed; `undefined` while it is not offered
 * @param button the button that does the same
 */
export function useOffer(name: OfferName, run: (() => void) | undefined, button?: RefObject<HTMLElement | null>): void {
  const offers = useOffers();
  const latest = useRef(run);
  latest.current = run;
  const isOffered = run !== undefined;
  useEffect(
    () => (isOffered ? offers.add(name, { run: () => latest.current?.(), button }) : undefined),
    [offers, name, isOffered, button],
  );
}
