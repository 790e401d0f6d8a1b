import { oldKeyDays } from '../../../shared/key-age';
import type { Account } from '../../../shared/portal-api';
import { text } from '../../messages';
import { useSnapshot } from '../../stores/app-context';
import { presence } from './permission';

/** That the key is older than the user wants to leave unsaid, and what can be done about it. */
export function KeyAge({ account }: { account: Account }) {
  const remindAfterDays = useSnapshot(({ settings }) => settings.remindAfterDays);
  const mayReset = useSnapshot(({ permissions }) => presence(permissions.reset) !== 'absent');
  const days = oldKeyDays(account, remindAfterDays, Date.now());
  if (days === undefined) return null;
  return (
    <p className="key-note">
      {text.key.old(days)} {mayReset ? text.key.oldReset : text.key.oldOthers}
    </p>
  );
}
