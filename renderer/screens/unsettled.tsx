import type { UnsettledView } from '../../shared/snapshot';
import { Button } from '../components/button';
import { FailureNote } from '../components/failure-note';
import { Notice } from '../components/notice';
import { TimeText } from '../components/time-text';
import { useCommand } from '../hooks/use-command';
import { text } from '../messages';
import { useBridge, useSnapshot } from '../stores/app-context';

const words = text.change.elsewhere;
const tones = { unknown: 'warning', done: 'success', 'not-done': 'info' } as const;

/** On every page of Settings: each Generate or Reset on another account of which somebody is still to be told. */
export function Unsettled() {
  const unsettled = useSnapshot((snapshot) => snapshot.unsettled);
  const signIn = useSnapshot((snapshot) => snapshot.signIn);
  const accountNumber = useSnapshot((snapshot) => snapshot.accountNumber);
  const elsewhere = unsettled.filter((one) => one.signIn !== signIn || one.accountNumber !== accountNumber);
  return elsewhere.map((one) => <Elsewhere key={`${one.signIn} ${one.accountNumber} ${one.at}`} change={one} />);
}

function Elsewhere({ change }: { change: UnsettledView }) {
  const { signIn, accountNumber, kind, at, outcome } = change;
  const other = useSnapshot((snapshot) =>
    snapshot.signIn === signIn ? undefined : snapshot.signIns.find(({ id }) => id === signIn)?.label,
  );
  const open = useCommand(useBridge().accounts.open);
  return (
    <>
      <Notice
        tone={tones[outcome]}
        title={words.title[outcome][kind](words.named(accountNumber, other))}
        role="status"
        action={
          <Button busy={open.pending} onClick={() => void open.run({ accountNumber, signIn })}>
            {words.open}
          </Button>
        }
      >
        <p>
          {text.change.begun} <TimeText at={new Date(at).toISOString()} as="ago" />. {words.next[outcome]}
        </p>
      </Notice>
      {open.failure && <FailureNote failure={open.failure} />}
    </>
  );
}
