import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../shared/errors';
import { Button } from '../../components/button';
import { EntryPage } from '../../components/entry-page';
import { KeychainNote } from '../../components/keychain-note';
import { LateFailureNote } from '../../components/late-failure-note';
import { PolicyProblems } from '../../components/policy-problems';
import { SubmitRow } from '../../components/submit-row';
import { TextField } from '../../components/text-field';
import { hostOf, looksLikeEmail } from '../../format/typed';
import { useCommand } from '../../hooks/use-command';
import { isBackFromLanguage } from '../../hooks/use-language';
import { useSecondsLeft } from '../../hooks/use-seconds-left';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';
import { EntryLanguage } from './entry-language';
import { KeyAccountList } from './key-account-list';
import { OtherSignIns } from './other-sign-ins';
import './sign-in.css';

interface SignInProps {
  email: string;
  onEmail: (email: string) => void;
  onAdd: () => void;
  onChangePortal: () => void;
}

/** Email address and password. After a refusal the address stays and the password is asked for again. */
export function SignIn({ email, onEmail, onAdd, onChangePortal }: SignInProps) {
  const bridge = useBridge();
  const host = useSnapshot(({ portal }) => hostOf(portal.address));
  const hasChoice = useSnapshot(({ policy: { portals } }) => portals.others || portals.addresses.length > 1);
  const adding = useSnapshot((snapshot) => snapshot.adding !== undefined && snapshot.signInAs === undefined);
  const signedOut = useSnapshot((snapshot) => snapshot.signedOut);
  const signIn = useCommand(bridge.session.signIn);
  const forgot = useCommand(bridge.session.openPasswordReset);
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<{ email?: string | undefined; password?: string | undefined }>({});
  const emailField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const failure = signIn.failure ?? forgot.failure ?? (signIn.pending ? undefined : signedOut?.failure);
  const locked = useSecondsLeft(lockedUntil(failure)) > 0;
  const [begin] = useState(isBackFromLanguage() ? undefined : email === '' ? emailField : passwordField);

  // Where the typing begins: on arrival, and when a refusal has been shown.
  useEffect(() => begin?.current?.focus(), [begin]);
  useEffect(() => {
    if (signIn.failure) passwordField.current?.focus();
  }, [signIn.failure]);

  const submit = async () => {
    const mistakes = {
      ...(!looksLikeEmail(email) && { email: text.signIn.emailWrong }),
      ...(password === '' && { password: text.signIn.passwordMissing }),
    };
    setWrong(mistakes);
    if (mistakes.email) emailField.current?.focus();
    else if (mistakes.password) passwordField.current?.focus();
    else {
      const result = await signIn.run({ email: email.trim(), password });
      if (result?.ok === false) setPassword('');
    }
  };

  return (
    <EntryPage
      heading={adding ? text.signIns.addHeading : text.signIn.heading}
      lead={adding ? text.signIns.addLead(host) : text.signIn.to(host)}
      onSubmit={() => void submit()}
      foot={
        <>
          {hasChoice && (
            <Button look="quiet" className="button-inline" onClick={onChangePortal}>
              {text.portal.change}
            </Button>
          )}
          <KeyAccountList onAdd={onAdd} />
          <OtherSignIns />
          <EntryLanguage />
        </>
      }
    >
      <PolicyProblems />
      {failure && (
        <LateFailureNote failure={failure} tone={failure === signedOut?.failure ? 'warning' : 'danger'}>
          {failure === signedOut?.failure && signedOut.copies && <p>{text.offline.signedOut[signedOut.copies]}</p>}
        </LateFailureNote>
      )}
      <KeychainNote />
      <TextField
        ref={emailField}
        label={text.signIn.email}
        type="email"
        autoComplete="username"
        value={email}
        readOnly={signIn.pending}
        error={wrong.email}
        onChange={(event) => {
          onEmail(event.target.value);
          setWrong({ ...wrong, email: undefined });
        }}
      />
      <div className="sign-in-password">
        <TextField
          ref={passwordField}
          label={text.signIn.password}
          type="password"
          autoComplete="current-password"
          value={password}
          readOnly={signIn.pending}
          error={wrong.password}
          onChange={(event) => {
            setPassword(event.target.value);
            setWrong({ ...wrong, password: undefined });
          }}
        />
        <Button look="quiet" className="button-inline" busy={forgot.pending} onClick={() => void forgot.run()}>
          {text.signIn.forgot}
        </Button>
      </div>
      <SubmitRow busy={signIn.pending} disabled={locked}>
        {text.signIn.submit}
      </SubmitRow>
    </EntryPage>
  );
}

/** Some refusals hold until a time; others may be tried again at once. */
function lockedUntil(failure: Failure | undefined): number | undefined {
  const holds = failure?.code === 'auth.locked' || failure?.code === 'portal.too-many-requests';
  return holds ? failure.retryAt : undefined;
}
