import { type FormEvent, useId, useState } from 'react';
import type { ProxyWish } from '../../../shared/network-wishes';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { FailureNote } from '../../components/failure-note';
import { Notice } from '../../components/notice';
import { SecretField } from '../../components/secret-field';
import { TextField } from '../../components/text-field';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useBridge } from '../../stores/app-context';
import './network-dialog.css';

const words = text.network.proxy;

/** Asks for the user and the password of a proxy. What is typed goes to main and is gone from the page with the dialog. */
export function ProxyDialog({ wish }: { wish: ProxyWish }) {
  const { network } = useBridge();
  const form = useId();
  const enter = useCommand(network.signInToProxy);
  const dismiss = useCommand(network.dismissProxy);
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(user.trim() === '');
    if (user.trim() !== '') await enter.run({ user: user.trim(), password });
  };

  return (
    <Dialog
      question={words.heading}
      describedBy={`${form}-what`}
      busy={enter.pending}
      onClose={() => void dismiss.run()}
      actions={
        <>
          <Button disabled={enter.pending} onClick={() => void dismiss.run()}>
            {words.later}
          </Button>
          <Button type="submit" form={form} look="primary" busy={enter.pending}>
            {words.signIn}
          </Button>
        </>
      }
    >
      <p id={`${form}-what`}>{words.what(wish.proxy)}</p>
      {wish.realm !== '' && (
        <p>
          {words.realm} <q className="selectable">{wish.realm}</q>.
        </p>
      )}
      {wish.refused && <Notice tone="danger" title={words.refused} role="alert" />}
      {enter.failure && <FailureNote failure={enter.failure} />}
      <form id={form} className="network-form" noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          autoFocus
          autoComplete="off"
          label={words.user}
          hint={wish.scheme === 'basic' ? undefined : words.userHint}
          value={user}
          error={missing ? words.missing : undefined}
          onChange={(event) => {
            setUser(event.target.value);
            setMissing(false);
          }}
        />
        <SecretField
          label={words.password}
          reveal={words.reveal}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </form>
      <p className="network-where">
        {words.where} {wish.scheme === 'basic' && words.notEncrypted}
      </p>
    </Dialog>
  );
}
