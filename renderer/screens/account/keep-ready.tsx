import { Confirmed } from '../../components/confirmed';
import { FailureNote } from '../../components/failure-note';
import { SwitchField } from '../../components/switch-field';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useAnnounce } from '../../stores/announcer';
import { useBridge, useSnapshot } from '../../stores/app-context';
import './keep-ready.css';

const words = text.offline;

/** Whether the key of the account is always kept here, and whether it is. */
export function KeepReady({ accountNumber }: { accountNumber: string }) {
  const on = useSnapshot((snapshot) => snapshot.keepReady);
  const { status, confirmedAt, failure } = useSnapshot((snapshot) => snapshot.offlineCopy);
  const keep = useCommand(useBridge().accounts.keepReady);
  const announce = useAnnounce();
  const change = async (wanted: boolean) => {
    const result = await keep.run({ accountNumber, on: wanted });
    if (result?.ok) announce(wanted ? words.keepReadyOn : words.keepReadyOff);
  };
  return (
    <>
      {failure && (
        <FailureNote
          failure={failure}
          tone="warning"
          title={words.couldNotKeep}
          next={words.couldNotKeepMeans}
          role="status"
        />
      )}
      {on !== undefined && (
        <div className="keep-ready">
          <SwitchField
            label={words.keepReady}
            hint={
              status === 'none' ? (
                on ? (
                  words.keptSoon
                ) : (
                  words.notKept
                )
              ) : (
                <>
                  <Confirmed words={on ? words.kept : words.keptByUse} at={confirmedAt} />.
                </>
              )
            }
            on={on}
            busy={keep.pending}
            onChange={(wanted) => void change(wanted)}
          />
          {keep.failure && <FailureNote failure={keep.failure} />}
        </div>
      )}
    </>
  );
}
