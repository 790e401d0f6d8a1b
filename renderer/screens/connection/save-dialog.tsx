import { useEffect, useState } from 'react';
import type { DiagnosticBundle } from '../../../shared/diagnostics';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { FailureNote } from '../../components/failure-note';
import { useCommand } from '../../hooks/use-command';
import { skeletonAfter, useElapsed } from '../../hooks/use-elapsed';
import { text } from '../../messages';
import { locale } from '../../messages/language';
import { useBridge } from '../../stores/app-context';
import './save-dialog.css';

const words = text.connection;

/** Lists what goes into the file, and only then asks where to. @param props `onClose` is told whether it was saved */
export function SaveDialog({ onClose }: { onClose: (saved: boolean) => void }) {
  const { diagnostics } = useBridge();
  const { run: prepare, failure: notPrepared } = useCommand(diagnostics.prepare);
  const save = useCommand(diagnostics.save);
  const [bundle, setBundle] = useState<DiagnosticBundle>();
  const failure = save.failure ?? notPrepared;
  const slow = useElapsed(!bundle && !notPrepared, skeletonAfter);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the question is asked
  useEffect(() => {
    void prepare().then((result) => result?.ok && setBundle(result.value));
  }, []);

  const write = async () => {
    if (!bundle) return;
    const result = await save.run({ id: bundle.id });
    if (result?.ok && result.value.saved) onClose(true);
  };
  return (
    <Dialog
      question={words.dialog}
      busy={save.pending}
      onClose={() => onClose(false)}
      actions={
        <>
          <Button autoFocus disabled={save.pending} onClick={() => onClose(false)}>
            {text.cancel}
          </Button>
          <Button look="primary" busy={save.pending} disabled={!bundle} onClick={() => void write()}>
            {words.choose}
          </Button>
        </>
      }
    >
      <p>{words.dialogLead}</p>
      {slow && <p className="quiet">{text.loading}</p>}
      {bundle && (
        <ul className="bundle" aria-label={words.list}>
          {bundle.files.map(({ name, bytes }) => (
            <li key={name} className="bundle-row">
              <span className="code">{name}</span>
              <span className="quiet bundle-size">{size(bytes)}</span>
              <span className="quiet bundle-what">{words.files[name]}</span>
            </li>
          ))}
        </ul>
      )}
      {failure && <FailureNote failure={failure} />}
    </Dialog>
  );
}

function size(bytes: number): string {
  const shown = bytes < 1024 ? bytes : Math.round(bytes / 1024);
  return words.bytes(bytes, shown.toLocaleString(locale));
}
