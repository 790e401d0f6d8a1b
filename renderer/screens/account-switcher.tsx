import { ChevronsUpDown } from 'lucide-react';
import { useCommand } from '../hooks/use-command';
import { text } from '../messages/en';
import { useBridge, useSnapshot } from '../stores/app-context';

/** Which account this is, in the title bar; for users of several the way to the others. */
export function AccountSwitcher() {
  const bridge = useBridge();
  const company = useSnapshot(({ account, keyAccount }) => account?.companyName ?? keyAccount?.account.name);
  const number = useSnapshot(({ account, accountNumber }) => account?.accountNumber ?? accountNumber);
  const several = useSnapshot(({ severalAccounts }) => severalAccounts);
  const choose = useCommand(bridge.accounts.choose);
  const names = (
    <>
      {company !== undefined && <span className="switcher-company">{company}</span>}
      <span className="switcher-number code">{number}</span>
    </>
  );
  if (!several) return <div className="switcher">{names}</div>;
  return (
    <button type="button" className="switcher switcher-button" onClick={() => void choose.run()}>
      <span className="visually-hidden">{text.frame.switchAccount} </span>
      {names}
      <ChevronsUpDown size={16} aria-hidden />
    </button>
  );
}
