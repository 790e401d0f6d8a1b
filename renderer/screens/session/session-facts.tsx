import { LogOut } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SignInView } from '../../../shared/snapshot';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNote } from '../../components/failure-note';
import { SignInMark } from '../../components/sign-in-mark';
import { TimeText } from '../../components/time-text';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';
import '../account/account-information.css';
import './session-screen.css';

const words = text.session;

/** Who is signed in, where, since when, until when, and the way out. */
export function SessionFacts({ signIn }: { signIn: SignInView }) {
  const name = useSnapshot(({ user }) => user?.name);
  const session = useSnapshot((snapshot) => snapshot.session);
  const inKeychain = useSnapshot(({ keychain }) => keychain.status === 'available');
  const signOut = useCommand(useBridge().session.signOut);
  return (
    <Card heading={words.signedIn} className="session-card">
      <dl className="facts">
        {name !== undefined && <Fact name={words.name}>{name}</Fact>}
        <Fact name={words.email}>{signIn.email}</Fact>
        <Fact name={words.portal}>{signIn.portal}</Fact>
        <Fact name={words.environment}>
          <span className="session-environment">
            <SignInMark signIn={signIn} />
            {text.signIns.environments[signIn.environment]}
          </span>
        </Fact>
        {session?.signedInAt !== undefined && (
          <Fact name={words.since}>
            <TimeText at={new Date(session.signedInAt).toISOString()} as="ago" />
          </Fact>
        )}
        {session && (
          <Fact name={words.until}>
            <TimeText at={session.endsAt} as="day" /> <span className="quiet">{words.prolonged}</span>
          </Fact>
        )}
        <Fact name={words.kept}>{inKeychain ? words.inKeychain : words.inMemory}</Fact>
      </dl>
      <div className="session-out">
        <p className="quiet">{words.signOutMeans}</p>
        <Button icon={LogOut} busy={signOut.pending} onClick={() => void signOut.run()}>
          {words.signOutHere}
        </Button>
      </div>
      {signOut.failure && <FailureNote failure={signOut.failure} />}
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd className="selectable">{children}</dd>
    </div>
  );
}
