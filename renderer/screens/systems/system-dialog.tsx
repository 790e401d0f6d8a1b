import { type FormEvent, useId, useState } from 'react';
import { systemLengths } from '../../../shared/limits';
import type { System, SystemFields } from '../../../shared/systems';
import { Button } from '../../components/button';
import { ChoiceField } from '../../components/choice-field';
import { Dialog } from '../../components/dialog';
import { FailureNote } from '../../components/failure-note';
import { TextArea, TextField } from '../../components/text-field';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages/later';
import { useAnnounce } from '../../stores/announcer';
import { useBridge } from '../../stores/app-context';
import { KnownKinds } from './known-kinds';
import { RemoveSystem } from './remove-system';
import './system-dialog.css';

const words = text.systems;
const nothing: SystemFields = { name: '', kind: 'fax-server', host: '', owner: '', place: '', note: '' };

/** Adds a system to the list, changes one, or removes it. @param system the one to change; without it one is added */
export function SystemDialog({ system, onClose }: { system: System | undefined; onClose: () => void }) {
  const bridge = useBridge();
  const announce = useAnnounce();
  const formId = useId();
  const [fields, setFields] = useState<SystemFields>(system ?? nothing);
  const [isMissing, setMissing] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const save = useCommand((filled: SystemFields) =>
    system ? bridge.systems.change({ ...filled, id: system.id }) : bridge.systems.add(filled),
  );
  if (system && isRemoving) return <RemoveSystem system={system} onClose={onClose} />;

  const set = (change: Partial<SystemFields>) => {
    setFields({ ...fields, ...change });
    setMissing(false);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const name = fields.name.trim();
    if (name === '') return setMissing(true);
    const result = await save.run(fields);
    if (!result?.ok) return;
    announce(system ? words.form.saved(name) : words.form.added(name));
    onClose();
  };
  const line = (field: 'name' | 'host' | 'owner' | 'place') => ({
    label: words.fieldNames[field],
    value: fields[field],
    maxLength: systemLengths[field],
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => set({ [field]: event.target.value }),
  });

  return (
    <Dialog
      question={system ? words.form.edit(system.name) : words.form.add}
      busy={save.pending}
      onClose={onClose}
      actions={
        <>
          {system && (
            <Button look="quiet" className="system-remove" onClick={() => setRemoving(true)}>
              {words.form.remove}
            </Button>
          )}
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button type="submit" form={formId} look="primary" busy={save.pending}>
            {words.form.save}
          </Button>
        </>
      }
    >
      {save.failure && <FailureNote failure={save.failure} />}
      {!system && <KnownKinds onChoose={set} />}
      <form id={formId} className="system-form" noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          {...line('name')}
          // The dialog is opened to type into it.
          autoFocus
          placeholder={words.form.namePlaceholder}
          error={isMissing ? words.form.nameMissing : undefined}
        />
        <ChoiceField
          label={words.fieldNames.kind}
          value={fields.kind}
          names={words.kinds}
          onChange={(kind) => set({ kind })}
        />
        <div className="system-form-two">
          <TextField {...line('host')} hint={words.form.hostHint} />
          <TextField {...line('owner')} hint={words.form.ownerHint} />
        </div>
        <TextField {...line('place')} hint={words.form.placeHint} />
        <TextArea
          label={words.fieldNames.note}
          rows={2}
          maxLength={systemLengths.note}
          value={fields.note}
          onChange={(event) => set({ note: event.target.value })}
        />
      </form>
    </Dialog>
  );
}
