import { useId } from 'react';
import type { ImportPreview } from '../../../shared/systems';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { FailureNote } from '../../components/failure-note';
import { Notice } from '../../components/notice';
import { listOf } from '../../format/names';
import { useCommand } from '../../hooks/use-command';
import { locale } from '../../messages/language';
import { text } from '../../messages/later';
import { useAnnounce } from '../../stores/announcer';
import { useBridge } from '../../stores/app-context';
import './import-dialog.css';

const { importing: words, fieldNames } = text.systems;

/** What an import will do, before it is done. */
export function ImportDialog({ preview, onClose }: { preview: ImportPreview; onClose: () => void }) {
  const { importId, fileName, otherAccount, added, changed, unchanged, marks } = preview;
  const announce = useAnnounce();
  const take = useCommand(useBridge().systems.takeImport);
  const isNothing = added.length + changed.length + marks === 0;
  const run = async () => {
    const result = await take.run({ importId });
    if (!result?.ok) return;
    announce(words.taken);
    onClose();
  };
  return (
    <Dialog
      question={words.question(fileName)}
      busy={take.pending}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onClick={onClose}>
            {isNothing ? words.close : text.cancel}
          </Button>
          {!isNothing && (
            <Button look="primary" busy={take.pending} onClick={() => void run()}>
              {words.take}
            </Button>
          )}
        </>
      }
    >
      {take.failure && <FailureNote failure={take.failure} />}
      {otherAccount !== undefined && (
        <Notice tone="warning" title={words.otherAccount(otherAccount)}>
          <p>{words.otherAccountMeans}</p>
        </Notice>
      )}
      {isNothing && <p>{words.nothing}</p>}
      <Names title={words.added(added.length)} names={added} />
      <Names
        title={words.changed(changed.length)}
        names={changed.map(({ name, fields }) =>
          words.changedIn(
            name,
            listOf(
              fields.map((field) => fieldNames[field]),
              locale,
            ),
          ),
        )}
      />
      {unchanged > 0 && !isNothing && <p className="quiet">{words.unchanged(unchanged)}</p>}
      {marks > 0 && <p>{words.marks(marks)}</p>}
      {!isNothing && <p className="quiet">{words.removesNothing}</p>}
    </Dialog>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  const id = useId();
  if (names.length === 0) return null;
  return (
    <section aria-labelledby={id} className="import-names">
      <h3 id={id}>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key */}
      <ul tabIndex={0} aria-labelledby={id}>
        {names.map((name, index) => (
          // Two systems may have one name, and nothing moves here.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
