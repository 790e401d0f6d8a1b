import type { Tested } from '../../../shared/key-test';
import { FailureNote } from '../../components/failure-note';
import { Notice } from '../../components/notice';
import { groupByFour } from '../../format/group';
import { text } from '../../messages';
import { locale } from '../../messages/language';

/** Which key was tested: of the former one it is the refusal that is good news. */
type Which = 'present' | 'pasted' | 'former';

/** What a test came to, and what it means for faxing. */
export function TestResult({ tested, of: which }: { tested: Tested; of: Which }) {
  const { outcome, fingerprint } = tested;
  const words = text.keyTest[which];
  const name = groupByFour(fingerprint);
  switch (outcome.is) {
    case 'works':
      return (
        <Notice tone={which === 'present' ? 'success' : 'warning'} title={words.works} role="status">
          <Facts outcome={outcome} />
          {words.worksNext !== undefined && <p>{words.worksNext}</p>}
        </Notice>
      );
    case 'other-account':
      return (
        <Notice tone="danger" title={text.keyTest.otherAccount(outcome.accountNumber)} role="alert">
          <p>{text.keyTest.otherAccountNext}</p>
        </Notice>
      );
    case 'not-accepted':
      return (
        <Notice tone={which === 'present' ? 'danger' : 'success'} title={words.notAccepted(name)} role="status">
          <p>{words.notAcceptedNext}</p>
        </Notice>
      );
    case 'unreachable':
      return <FailureNote failure={outcome.failure} tone="warning" title={text.keyTest.unreachable} role="status" />;
  }
}

function Facts({ outcome }: { outcome: Extract<Tested['outcome'], { is: 'works' }> }) {
  const { account, milliseconds } = outcome;
  const facts = [
    account.accountNumber,
    account.name,
    account.ports !== undefined && text.keyTest.ports(account.ports),
    account.enabled !== undefined && (account.enabled ? text.keyTest.enabled : text.keyTest.notEnabled),
    text.keyTest.answeredIn(new Intl.NumberFormat(locale).format(milliseconds)),
  ].filter((fact) => typeof fact === 'string');
  return <p className="selectable">{facts.join(' · ')}</p>;
}
