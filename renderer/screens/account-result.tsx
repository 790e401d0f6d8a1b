import type { AccountSummary } from '../../shared/portal-api';
import { StatusMark } from '../components/status-mark';
import { text } from '../messages';

interface AccountResultProps {
  account: AccountSummary;
  onOpen: (which: { accountNumber: string }) => unknown;
}

/** One account of the list. */
export function AccountResult({ account, onOpen }: AccountResultProps) {
  const { accountNumber, companyName, status, role } = account;
  return (
    <li>
      <button type="button" className="choose-result" onClick={() => onOpen({ accountNumber })}>
        <span className="choose-company">{companyName}</span>
        <span className="choose-number code">{accountNumber}</span>
        <StatusMark status={status} />
        <span className="choose-role">{text.roleNames[role]}</span>
      </button>
    </li>
  );
}
