import { useState } from 'react';
import type { KeyAccountView } from '../../../shared/snapshot';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { FailureNote } from '../../components/failure-note';
import { SecretField } from '../../components/secret-field';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useAnnounce } from '../../stores/announcer';
import { useBridge } from '../../stores/app-context';

const words = text.keyAccount;

interface NewKeyDialogProps {
  keyAccount: KeyAccountView;
  onClose: () => void;
  onReplaced: () => void;
}

/** Takes a pasted key. It is tried before it replaces the present one. */
export function NewKeyDialog({ keyAccount, onClose, onReplaced }: NewKeyDialogProps) {
  const announce = useAnnounce();
  const replace = useCommand(useBridge().keyAccounts.replaceKey);
  const [key, setKey] = useState('');
  const [missing, setMissing] = useState(false);
  const { account, fingerprint } = keyAccount;
  const run = async () => {
    setMissing(key.trim() === '');
    if (key.trim() === '') return;
    const result = await replace.run({ key });
    if (!result) return;
    if (!result.ok) {
      // What was refused is not corrected letter by letter: it is pasted anew.
      if (result.error.code.startsWith('rest.')) setKey('');
      return;
    }
    announce(words.replaced);
    onReplaced();
    onClose();
  };
  return (
    <Dialog
      question={words.dialog(account.name ?? account.accountNumber)}
      busy={replace.pending}
      onClose={onClose}
      actions={
        <>
          <Button disabled={replace.pending} onClick={onClose}>
            {text.cancel}
          </Button>
          <Button look="primary" busy={replace.pending} onClick={() => void run()}>
            {words.replace}
          </Button>
        </>
      }
    >
      <p>{fingerprint === undefined ? words.dialogFirst : words.dialogWhat}</p>
      {replace.failure && <FailureNote failure={replace.failure} of="key-account" />}
      <SecretField
        autoFocus
        label={words.field}
        hint={account.accountNumber}
        reveal={text.addKeyAccount.reveal}
        value={key}
        readOnly={replace.pending}
        error={missing ? text.addKeyAccount.keyMissing : undefined}
        onChange={(event) => {
          setKey(event.target.value);
          setMissing(false);
        }}
      />
    </Dialog>
  );
}
