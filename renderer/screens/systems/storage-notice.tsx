import type { SystemsStorage } from '../../../shared/systems';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages/later';
import { useBridge } from '../../stores/app-context';

const words = text.systems.storage;

const troubles: Record<Exclude<SystemsStorage['status'], 'kept'>, { title: string; means: string }> = {
  'not-kept': { title: words.notKept, means: words.notKeptMeans },
  unreadable: { title: words.unreadable, means: words.unreadableMeans },
  newer: { title: words.newer, means: words.newerMeans },
};

/** What is wrong with the file of the list, if anything is. */
export function StorageNotice({ storage: { status, reason, setAside } }: { storage: SystemsStorage }) {
  const retry = useCommand(useBridge().systems.retry);
  const trouble = status === 'kept' ? undefined : troubles[status];
  if (!trouble && !setAside) return null;
  const again = (
    <Button busy={retry.pending} onClick={() => void retry.run()}>
      {text.tryAgain}
    </Button>
  );
  return (
    <div className="banners">
      {trouble && (
        <Notice tone="warning" title={trouble.title} role="alert" action={status === 'newer' ? undefined : again}>
          <p>
            {trouble.means} {reason !== undefined && words.reason(reason)}
          </p>
        </Notice>
      )}
      {setAside && (
        <Notice tone="warning" title={setAside.used === 'backup' ? words.fromBackup : words.lost} role="alert">
          <p className="selectable systems-file">{words.setAside(setAside.file)}</p>
        </Notice>
      )}
    </div>
  );
}
