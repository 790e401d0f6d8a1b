import { ArrowLeft } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Button } from '../../components/button';
import { EntryPage } from '../../components/entry-page';
import { FailureNote } from '../../components/failure-note';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';
import { CodeForm, useCodeForm } from './code-form';
import { MethodChoice } from './method-choice';

const Enrolment = lazy(async () => ({ default: (await import('./enrolment')).Enrolment }));

/** The second step: a code from an app or a text message, or, at the first sign-in, setting an app up. */
export function SecondFactor() {
  const challenge = useSnapshot((snapshot) => snapshot.challenge);
  const code = useCodeForm();
  const bridge = useBridge();
  const back = useCommand(bridge.session.cancelSignIn);
  if (challenge === undefined) return null;

  const enrols = challenge.next === 'enrol';
  return (
    <EntryPage
      heading={enrols ? text.enrolment.heading : text.code.heading}
      lead={enrols ? text.enrolment.lead : text.code.signingInAs(challenge.email)}
      onSubmit={code.entry.submit}
      foot={
        <Button look="quiet" icon={ArrowLeft} busy={back.pending} onClick={() => void back.run()}>
          {text.code.back}
        </Button>
      }
    >
      {code.entry.failure && <FailureNote failure={code.entry.failure} />}
      {enrols ? (
        <Suspense fallback={<div className="enrolment-place" />}>
          <Enrolment>
            <CodeForm entry={code.entry} />
          </Enrolment>
        </Suspense>
      ) : (
        <>
          <MethodChoice challenge={challenge} method={code.method} onMethod={code.setMethod} />
          <CodeForm entry={code.entry} />
        </>
      )}
    </EntryPage>
  );
}
