import { useEffect, useState } from 'react';
import { later } from '../../components/later';
import { useSnapshot } from '../../stores/app-context';
import { useOffer } from '../../stores/offers';
import { Connect } from './connect';
import { SignIn } from './sign-in';

const further = () => import('./further');
const AddKeyAccount = later(async () => (await further()).AddKeyAccount);
const EntryConnection = later(async () => (await further()).EntryConnection);
const SecondFactor = later(async () => (await further()).SecondFactor);

/** Loads the steps after the first, before they are wanted. */
export async function preloadEntry(): Promise<void> {
  await Promise.all([AddKeyAccount, EntryConnection, SecondFactor].map(({ preload }) => preload()));
}

/** All that comes before an account. It keeps the email address from step to step, whatever main does meanwhile. */
export function Entry() {
  const phase = useSnapshot((snapshot) => snapshot.phase);
  const known = useSnapshot(({ challenge, signedOut, signInAs }) => challenge?.email ?? signedOut?.email ?? signInAs);
  const [email, setEmail] = useState(known ?? '');
  const [changingPortal, setChangingPortal] = useState(false);
  const [adding, setAdding] = useState(false);
  const [examining, setExamining] = useState(false);
  const add = () => setAdding(true);
  useOffer('add-key-account', phase === 'second-factor' ? undefined : add);
  const examine = () => setExamining(true);

  useEffect(() => {
    if (known !== undefined) setEmail(known);
  }, [known]);

  if (phase === 'second-factor') return <SecondFactor />;
  if (adding) return <AddKeyAccount onLeave={() => setAdding(false)} />;
  if (examining) return <EntryConnection onLeave={() => setExamining(false)} />;
  if (phase === 'connect') return <Connect onAdd={add} onExamine={examine} />;
  if (changingPortal) return <Connect onAdd={add} onExamine={examine} onLeave={() => setChangingPortal(false)} />;
  return <SignIn email={email} onEmail={setEmail} onAdd={add} onChangePortal={() => setChangingPortal(true)} />;
}
