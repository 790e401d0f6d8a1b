import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../shared/errors';
import type { Shown } from '../../shared/ipc';
import { keyShownUnfocusedSeconds } from '../../shared/limits';
import { text } from '../messages/en';
import { useAnnounce } from '../stores/announcer';
import { useBridge } from '../stores/app-context';
import { useSecondsLeft } from './use-seconds-left';

/**
 * The key on the screen, for as long as it is there and no longer: it goes when its time is over, when the window has
 * lost the focus a while ago (also if it came back), when the key or the right to see it changes, and with the component.
 * @param fingerprint of the account's present key
 * @param mayShow whether the user may still see it
 */
export function useShownKey(fingerprint: string | undefined, mayShow: boolean, onFailure: (failure?: Failure) => void) {
  const { account } = useBridge();
  const announce = useAnnounce();
  const [shown, setShown] = useState<Shown>();
  const [pending, setPending] = useState(false);
  const wanted = useRef(false);
  const secondsLeft = useSecondsLeft(shown?.hidesAt);

  const forget = useCallback(() => {
    wanted.current = false;
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
    setShown(document.hasFocus() ? result.value : sooner(result.value));
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
    },
    [],
  );

  const copyConfirmedAt = shown?.source === 'offline-copy' ? shown.confirmedAt : undefined;
  return { value: outdated ? undefined : shown?.value, copyConfirmedAt, secondsLeft, pending, show, hide };
}

function sooner(shown: Shown): Shown {
  return { ...shown, hidesAt: Math.min(shown.hidesAt, Date.now() + keyShownUnfocusedSeconds * 1000) };
}
