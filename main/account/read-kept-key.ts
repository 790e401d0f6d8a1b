import { keyShownSeconds } from '../../shared/limits';
import type { Clock, Log } from '../ports';
import type { ClipboardGuard } from './clipboard-guard';
import type { OpenKeyAccount } from './open-key-account';
import type { ReadKey } from './read-key';

/** Show and Copy for an account that was added by its key: from what is kept here, with or without a network. */
export function createReadKeptKey(opened: OpenKeyAccount, guard: ClipboardGuard, clock: Clock, log: Log): ReadKey {
  return {
    inHand: () => opened.key('copy'),
    async show() {
      const { value, fingerprint } = await opened.key('show');
      log.info('key-shown', { fingerprint });
      return { value, fingerprint, hidesAt: clock.now() + keyShownSeconds * 1000, source: 'kept-key' };
    },
    async copy() {
      const { value, fingerprint } = await opened.key('copy');
      const clearsAt = await guard.put(value, fingerprint);
      log.info('key-copied', { fingerprint });
      // The click has what it wanted; nobody waits for the keychain.
      void opened.noteCopied(fingerprint).catch(() => log.warn('copy-not-noted'));
      return { fingerprint, clearsAt, source: 'kept-key' };
    },
  };
}
