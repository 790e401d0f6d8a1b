import { Plus } from 'lucide-react';
import type { SignInView } from '../../../shared/snapshot';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNote } from '../../components/failure-note';
import { SignInMark } from '../../components/sign-in-mark';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';
import './session-screen.css';

const words = text.session;

/** The sign-ins that are kept beside the present one, and the way to them and to a further one. */
export function OtherSignInsCard() {
  const { signIns: bridge } = useBridge();
  const others = useSnapshot(({ signIns }) => signIns).filter(useIsOther());
  const go = useCommand(bridge.switch);
  const add = useCommand(bridge.add);
  const forget = useCommand(bridge.forget);
  const failure = go.failure ?? add.failure ?? forget.failure;
  return (
    <Card heading={text.signIns.others} className="session-card">
      {others.length === 0 ? (
        <p className="quiet">{words.noOthers}</p>
      ) : (
        <ul className="session-others" aria-label={text.signIns.others}>
          {others.map((one) => (
            <li key={one.id} className="session-other">
              <SignInMark signIn={one} />
              <span className="session-other-words">
                <span className="session-other-name">{one.label}</span>
                <span className="quiet">
                  {`${text.signIns.environments[one.environment]} · ${one.email}`}
                  {one.status === 'ended' && ` · ${words.ended}`}
                  {one.status === 'not-permitted' && ` · ${text.policy.notPermitted}`}
                </span>
              </span>
              <span className="session-other-ways">
                {one.status !== 'kept' && (
                  <Button look="quiet" onClick={() => void forget.run({ id: one.id })}>
                    {words.forget}
                    <span className="visually-hidden"> {one.label}</span>
                  </Button>
                )}
                {one.status !== 'not-permitted' && (
                  <Button onClick={() => void go.run({ id: one.id })}>
                    {one.status === 'ended' ? words.signInAgain : words.goTo}
                    <span className="visually-hidden"> {one.label}</span>
                  </Button>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {failure && <FailureNote failure={failure} />}
      <Button look="quiet" icon={Plus} className="session-add" busy={add.pending} onClick={() => void add.run()}>
        {text.signIns.addHeading}
      </Button>
    </Card>
  );
}

function useIsOther() {
  const current = useSnapshot(({ signIn }) => signIn);
  return ({ id }: SignInView) => id !== current;
}
