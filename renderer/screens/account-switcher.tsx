import { ChevronsUpDown } from 'lucide-react';
import { actionOf } from '../actions/actions';
import { useShortcutNames } from '../hooks/use-shortcut-names';
import { text } from '../messages';
import { useSnapshot } from '../stores/app-context';
import { usePalette } from '../stores/palette';

const shortcut = actionOf('palette').shortcuts?.[0] ?? { key: '' };

/** Which account this is, in the title bar, and the way to all others and to everything that can be done. */
export function AccountSwitcher() {
  const open = usePalette();
  const company = useSnapshot(({ account, keyAccount }) => account?.companyName ?? keyAccount?.account.name);
  const number = useSnapshot(({ account, accountNumber }) => account?.accountNumber ?? accountNumber);
  const { written, aria } = useShortcutNames();
  return (
    <button
      type="button"
      className="switcher"
      title={text.palette.openHint(written(shortcut))}
      aria-haspopup="dialog"
      aria-keyshortcuts={aria(shortcut)}
      onClick={open}
    >
      <span className={number === undefined ? undefined : 'visually-hidden'}>{text.frame.switchAccount} </span>
      {company !== undefined && <span className="switcher-company">{company}</span>}
      {number !== undefined && <span className="switcher-number code">{number}</span>}
      <ChevronsUpDown size={16} aria-hidden />
    </button>
  );
}
