import { useArrivalFocus } from '../../hooks/use-arrival-focus';
import { useSignIn } from '../../hooks/use-sign-in';
import { text } from '../../messages';
import { KeptAccounts } from './kept-accounts';
import { OtherSignInsCard } from './other-sign-ins-card';
import { SessionFacts } from './session-facts';
import { SignInLooks } from './sign-in-looks';
import { StoredRecords } from './stored-records';

/** Settings > Session: who is signed in here, who else, and what is kept on this computer. */
export function SessionScreen() {
  const signIn = useSignIn();
  const heading = useArrivalFocus<HTMLHeadingElement>();
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {text.frame.session}
      </h1>
      {signIn && (
        <>
          <SessionFacts signIn={signIn} />
          <KeptAccounts key={`kept ${signIn.id}`} />
          <SignInLooks key={signIn.id} signIn={signIn} />
        </>
      )}
      <OtherSignInsCard />
      <StoredRecords />
    </>
  );
}
