import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../shared/errors';
import type { Shown } from '../../shared/ipc-accounts';
import { keyShownUnfocusedSeconds } from '../../shared/limits';
import { text } from '../messages';
import { useAnnounce } from '../stores/announcer';
import { useBridge } from '../stores/app-context';
import { useSecondsLeft } from './use-seconds-left';

/** A key's value, or nothing any more. React keeps what it was given until it draws again, so it is given this instead. */
export interface HeldKey {
  value: string;
}

/** What the bridge said of it, without the value. */
type Visible = Omit<Shown, 'value'> & { held: HeldKey };

/**
 * The key on the screen, for as long as it is there and no longer: it goes when its time is over, when the window has
 * lost the focus a while ago (also if it came back), when the key or the right to see it changes, and with the component.
 * @param fingerprint of the account's present key
 * @param mayShow whether the user may still see it
 */
export function useShownKey(fingerprint: string | undefined, mayShow: boolean, onFailure: (failure?: Failure) => void) {
  const { account } = useBridge();
  const announce = useAnnounce();
  const [shown, setShown] = useState<Visible>();
  const [pending, setPending] = useState(false);
  const wanted = useRef(false);
  const held = useRef<HeldKey>(undefined);
  const secondsLeft = useSecondsLeft(shown?.hidesAt);

  const forget = useCallback(() => {
    wanted.current = false;
    empty(held.current);
    setShown(undefined);
  }, []);
  const hide = useCallback(() => {
    forget();
    announce(text.key.hiddenAnnouncement);
  }, [forget, announce]);

  const show = async () => {
    if (wanted.current) return;
    wanted.current = true;
    setPending(true);
    const result = await account.showKey();
    setPending(false);
    onFailure(result.ok ? undefined : result.error);
    if (!result.ok || !wanted.current) return forget();
    const { value, ...rest } = result.value;
    held.current = { value };
    const visible = { ...rest, held: held.current };
    setShown(document.hasFocus() ? visible : sooner(visible));
    announce(text.key.shownAnnouncement);
  };

  useEffect(() => {
    if (shown === undefined) return;
    const timer = setTimeout(hide, Math.max(0, shown.hidesAt - Date.now()));
    const blur = () => setShown((present) => present && sooner(present));
    window.addEventListener('blur', blur);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('blur', blur);
    };
  }, [shown, hide]);

  const outdated = shown !== undefined && (!mayShow || shown.fingerprint !== fingerprint);
  useEffect(() => {
    if (outdated) hide();
  }, [outdated, hide]);
  useEffect(
    () => () => {
      wanted.current = false;
      empty(held.current);
    },
    [],
  );

  const copyConfirmedAt = shown?.source === 'offline-copy' ? shown.confirmedAt : undefined;
  return { held: outdated ? undefined : shown?.held, copyConfirmedAt, secondsLeft, pending, show, hide };
}

function empty(held: HeldKey | undefined): void {
  if (held) held.value = '';
}

function sooner(shown: Visible): Visible {
  return { ...shown, hidesAt: Math.min(shown.hidesAt, Date.now() + keyShownUnfocusedSeconds * 1000) };
}
