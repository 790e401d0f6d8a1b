import { ArrowLeft, ExternalLink, KeyRound, UserCog } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/button';
import { EntryPage } from '../../components/entry-page';
import { FailureNote } from '../../components/failure-note';
import { KeychainNote } from '../../components/keychain-note';
import { SecretField } from '../../components/secret-field';
import { Segments } from '../../components/segments';
import { SubmitRow } from '../../components/submit-row';
import { TextField } from '../../components/text-field';
import { hostOf } from '../../format/typed';
import { useArrivalFocus } from '../../hooks/use-arrival-focus';
import { useCommand } from '../../hooks/use-command';
import { type KeyAccountForm, useKeyAccountForm } from '../../hooks/use-key-account-form';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';
import { AddressField } from './address-field';
import './add-key-account.css';

const words = text.addKeyAccount;

/** The way to an account without a portal's user: its API key, or its service account. */
export function AddKeyAccount({ onLeave }: { onLeave: () => void }) {
  const form = useKeyAccountForm();
  return (
    <EntryPage
      heading={words.heading}
      lead={words.lead(hostOf(form.fields.restBase))}
      onSubmit={form.submit}
      foot={
        <Button look="quiet" icon={ArrowLeft} onClick={onLeave}>
          {text.back}
        </Button>
      }
    >
      {form.failure && <FailureNote failure={form.failure} of="key-account" />}
      <KeychainNote of="key-account" />
      <Segments
        legend={words.by}
        options={[
          { value: 'key', label: words.byKey, icon: KeyRound },
          { value: 'service', label: words.byService, icon: UserCog },
        ]}
        value={form.by}
        onChange={form.choose}
      />
      {form.by === 'key' ? <ByKey key="key" form={form} /> : <ByService key="service" form={form} />}
      <Advanced form={form} />
      <SubmitRow busy={form.pending}>{form.pending ? words.checking : words.submit}</SubmitRow>
    </EntryPage>
  );
}

function ByKey({ form }: { form: KeyAccountForm }) {
  const open = useCommand(useBridge().keyAccounts.openPortal);
  const field = useArrivalFocus<HTMLInputElement>();
  return (
    <div className="add-key">
      <SecretField ref={field} label={words.key} hint={words.keyHint} reveal={words.reveal} {...form.field('key')} />
      <Button
        look="quiet"
        className="button-inline"
        icon={ExternalLink}
        busy={open.pending}
        onClick={() => void open.run()}
      >
        {words.openPortal}
      </Button>
    </div>
  );
}

function ByService({ form }: { form: KeyAccountForm }) {
  const field = useArrivalFocus<HTMLInputElement>();
  return (
    <>
      <TextField ref={field} label={words.number} className="code" autoComplete="off" {...form.field('number')} />
      <TextField label={words.user} autoComplete="off" {...form.field('user')} />
      <SecretField label={words.password} reveal={words.reveal} {...form.field('password')} />
      <p className="add-note">{words.serviceNote}</p>
    </>
  );
}

function Advanced({ form }: { form: KeyAccountForm }) {
  const permitted = useSnapshot(({ policy }) => policy.rests);
  // Open from the start when the address is what is wrong.
  const [open, setOpen] = useState(false);
  // Where there is no choice, the page says above which service it is.
  if (!permitted.others && permitted.addresses.length < 2) return null;
  return (
    <details
      className="add-advanced"
      open={open || form.concernsAddress}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.advanced}</summary>
      <AddressField label={words.restBase} hint={words.restBaseHint} permitted={permitted} {...form.address()} />
    </details>
  );
}
