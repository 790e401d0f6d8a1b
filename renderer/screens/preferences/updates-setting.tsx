import { type ReactNode, useId } from 'react';
import type { UpdatesView } from '../../../shared/updates';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Confirmed } from '../../components/confirmed';
import { FailureNote } from '../../components/failure-note';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';
import './updates-setting.css';

const words = text.updates;

/** Newer versions of the app: which there is, and the one next step that there is with it. */
export function UpdatesSetting() {
  const updates = useSnapshot((snapshot) => snapshot.updates);
  const version = useSnapshot((snapshot) => snapshot.version);
  const { failure, notes } = updates;
  return (
    <Card heading={words.heading} aside={words.version(version)} className="preferences-card updates">
      <div className="updates-row">
        <div className="updates-words" role="status">
          <Standing {...updates} />
        </div>
        <NextStep {...updates} />
      </div>
      {updates.status === 'downloading' && <Progress percent={updates.percent ?? 0} />}
      {failure && <FailureNote failure={failure} tone="warning" />}
      {notes && (
        <details className="updates-notes" open={updates.status === 'available'}>
          <summary>{words.notes}</summary>
          <p className="selectable">{notes}</p>
        </details>
      )}
    </Card>
  );
}

/** How it stands, in words that a screen reader says when they change; the percentage is not among them. */
function Standing({ status, off = 'no-address', version = '', checkedAt }: UpdatesView): ReactNode {
  const staysSignedIn = useSnapshot(({ keychain }) => keychain.status === 'available');
  if (status === 'off') return <p>{words.off[off]}</p>;
  if (status === 'checking') return <p>{words.checking}</p>;
  if (status === 'downloading') return <p className="updates-lead">{words.downloading(version)}</p>;
  if (status === 'restarting') return <p className="updates-lead">{words.restarting(version)}</p>;
  if (status === 'idle') {
    return <p>{checkedAt === undefined ? words.idle : <Confirmed words={words.newest} at={checkedAt} />}</p>;
  }
  const isReady = status === 'ready';
  return (
    <>
      <p className="updates-lead">{isReady ? words.ready(version) : words.available(version)}</p>
      <p>{isReady ? words.readyNext(staysSignedIn) : words.availableNext}</p>
    </>
  );
}

function NextStep({ status }: UpdatesView) {
  const { updates } = useBridge();
  const check = useCommand(updates.check);
  const download = useCommand(updates.download);
  if (status === 'ready' || status === 'restarting') return <Install restarting={status === 'restarting'} />;
  if (status === 'available' || status === 'downloading') {
    return (
      <Button look="primary" busy={status === 'downloading'} onClick={() => void download.run()}>
        {words.download}
      </Button>
    );
  }
  if (status === 'off') return null;
  return (
    <Button busy={status === 'checking'} onClick={() => void check.run()}>
      {words.check}
    </Button>
  );
}

function Install({ restarting }: { restarting: boolean }) {
  const install = useCommand(useBridge().updates.install);
  const isChanging = useSnapshot(({ operation }) => operation.status === 'busy');
  const id = useId();
  return (
    <div className="updates-install">
      <Button
        look="primary"
        busy={restarting}
        disabled={isChanging}
        aria-describedby={isChanging ? id : undefined}
        onClick={() => void install.run()}
      >
        {words.install}
      </Button>
      {isChanging && <p id={id}>{words.notWhileChanging}</p>}
    </div>
  );
}

function Progress({ percent }: { percent: number }) {
  return (
    <div className="updates-progress">
      <progress aria-label={words.heading} max={100} value={percent} />
      <span aria-hidden>{words.downloaded(percent)}</span>
    </div>
  );
}
