import { useEffect, useState } from 'react';
import { useSnapshot } from '../../stores/app-context';
import { Connect } from './connect';
import { SecondFactor } from './second-factor';
import { SignIn } from './sign-in';

/** All that comes before an account. It keeps the email address from step to step, whatever main does meanwhile. */
export function Entry() {
  const phase = useSnapshot((snapshot) => snapshot.phase);
  const known = useSnapshot(({ challenge, signedOut }) => challenge?.email ?? signedOut?.email);
  const [email, setEmail] = useState(known ?? '');
  const [changingPortal, setChangingPortal] = useState(false);

  useEffect(() => {
    if (known !== undefined) setEmail(known);
  }, [known]);

  if (phase === 'second-factor') return <SecondFactor />;
  if (phase === 'connect') return <Connect />;
  if (changingPortal) return <Connect onLeave={() => setChangingPortal(false)} />;
  return <SignIn email={email} onEmail={setEmail} onChangePortal={() => setChangingPortal(true)} />;
}
