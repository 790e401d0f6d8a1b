import { FileDown, FileUp, ListChecks, Printer } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Failure } from '../../../shared/errors';
import type { Result } from '../../../shared/ipc';
import type { ImportPreview } from '../../../shared/systems';
import { Button } from '../../components/button';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages/later';
import { useAnnounce } from '../../stores/announcer';
import { useBridge, useSnapshot } from '../../stores/app-context';

const ImportDialog = lazy(async () => ({ default: (await import('./import-dialog')).ImportDialog }));

const words = text.systems;

interface ListActionsProps {
  isEmpty: boolean;
  isReadOnly: boolean;
  /** Whether a checklist can be started without a change of the key. */
  canStart: boolean;
  onFailure: (failure?: Failure) => void;
}

/** Paper, files, and a checklist without a new key. */
export function ListActions({ isEmpty, isReadOnly, canStart, onFailure }: ListActionsProps) {
  const { systems } = useBridge();
  const announce = useAnnounce();
  const hasKey = useSnapshot(
    ({ account, keyAccount }) => account?.apiKey.exists ?? keyAccount?.fingerprint !== undefined,
  );
  const [preview, setPreview] = useState<ImportPreview>();
  const importing = useCommand(systems.readImport);
  const exporting = useCommand(systems.exportTo);
  const printing = useCommand(systems.print);
  const starting = useCommand(systems.startChecklist);

  const tell = <Value,>(result: Result<Value> | undefined): Value | undefined => {
    if (!result) return undefined;
    onFailure(result.ok ? undefined : result.error);
    return result.ok ? result.value : undefined;
  };
  const read = async () => setPreview(tell(await importing.run())?.preview ?? undefined);
  const exportAs = async (format: 'csv' | 'json') => {
    if (tell(await exporting.run({ format }))?.done) announce(words.exported);
  };

  return (
    <div className="systems-more">
      {canStart && hasKey && (
        <Button
          look="quiet"
          icon={ListChecks}
          title={words.checklist.startWhy}
          busy={starting.pending}
          onClick={async () => tell(await starting.run())}
        >
          {words.checklist.start}
        </Button>
      )}
      <Button look="quiet" icon={FileUp} disabled={isReadOnly} busy={importing.pending} onClick={() => void read()}>
        {words.import}
      </Button>
      {!isEmpty && (
        <>
          {(['csv', 'json'] as const).map((format) => (
            <Button
              key={format}
              look="quiet"
              icon={FileDown}
              disabled={exporting.pending}
              onClick={() => void exportAs(format)}
            >
              {format === 'csv' ? words.exportCsv : words.exportJson}
            </Button>
          ))}
          <Button look="quiet" icon={Printer} busy={printing.pending} onClick={async () => tell(await printing.run())}>
            {words.print}
          </Button>
        </>
      )}
      {preview && (
        <Suspense>
          <ImportDialog preview={preview} onClose={() => setPreview(undefined)} />
        </Suspense>
      )}
    </div>
  );
}
