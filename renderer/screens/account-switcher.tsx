import { ChevronsUpDown } from 'lucide-react';
import { text } from '../messages';
import { useSnapshot } from '../stores/app-context';
import { useSwitcher } from '../stores/switcher';

/** Which account this is, in the title bar, and the way to all others. */
export function AccountSwitcher() {
  const open = useSwitcher();
  const company = useSnapshot(({ account, keyAccount }) => account?.companyName ?? keyAccount?.account.name);
  const number = useSnapshot(({ account, accountNumber }) => account?.accountNumber ?? accountNumber);
  const mac = useSnapshot(({ platform }) => platform === 'darwin');
  const shortcut = text.switcher.shortcut(mac);
  return (
    <button
      type="button"
      className="switcher"
      title={text.switcher.openHint(shortcut)}
      aria-haspopup="dialog"
      aria-keyshortcuts={mac ? 'Meta+K' : 'Control+K'}
      onClick={open}
    >
      <span className={number === undefined ? undefined : 'visually-hidden'}>{text.frame.switchAccount} </span>
      {company !== undefined && <span className="switcher-company">{company}</span>}
      {number !== undefined && <span className="switcher-number code">{number}</span>}
      <ChevronsUpDown size={16} aria-hidden />
    </button>
  );
}
