import type { Kept } from '../../../shared/ipc-accounts';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Confirmed } from '../../components/confirmed';
import { FailureNote } from '../../components/failure-note';
import { groupByFour } from '../../format/group';
import { useCommand } from '../../hooks/use-command';
import { useKeptKeys } from '../../hooks/use-kept-keys';
import { text } from '../../messages';
import { useAnnounce } from '../../stores/announcer';
import { useBridge } from '../../stores/app-context';
import './kept-accounts.css';

const words = text.offline;

/** The accounts of this user whose keys are kept on this computer; each can be removed. */
export function KeptAccounts() {
  const { keys, failure, again } = useKeptKeys();
  return (
    <Card heading={words.keptKeys} className="kept">
      {failure && <FailureNote failure={failure} tone="warning" />}
      {keys && <p className="quiet">{keys.length === 0 ? words.noKeptKeys : words.keptKeysLead}</p>}
      {keys && keys.length > 0 && (
        <ul className="kept-list" aria-label={words.keptKeys}>
          {keys.map((kept) => (
            <KeptRow key={kept.accountNumber} kept={kept} onDropped={again} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function KeptRow({ kept, onDropped }: { kept: Kept; onDropped: () => void }) {
  const drop = useCommand(useBridge().accounts.dropCopy);
  const announce = useAnnounce();
  const { accountNumber, companyName, fingerprint, confirmedAt, status } = kept;
  const run = async () => {
    const result = await drop.run({ accountNumber });
    if (!result?.ok) return;
    announce(words.dropped);
    onDropped();
  };
  return (
    <li className="kept-row">
      <span className="kept-company">{companyName}</span>
      <span className="kept-facts">
        <span className="code">{accountNumber}</span>
        <span title={text.key.fingerprintWhy}>
          {text.stored.withKey} <span className="code">{groupByFour(fingerprint)}</span>
        </span>
        <span>
          <Confirmed words={text.stored.times.key ?? ''} at={confirmedAt} />
        </span>
        {words.keptStatus[status] !== '' && <span className="kept-old">{words.keptStatus[status]}</span>}
      </span>
      <Button aria-label={words.dropOf(companyName)} busy={drop.pending} onClick={() => void run()}>
        {words.drop}
      </Button>
      {drop.failure && <FailureNote failure={drop.failure} />}
    </li>
  );
}
