import { ArrowLeft } from 'lucide-react';
import { Button } from '../../components/button';
import { LateFailureNote } from '../../components/late-failure-note';
import { SignInMark } from '../../components/sign-in-mark';
import { hostOf } from '../../format/typed';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';
import './other-sign-ins.css';

/** The ways to the sign-ins that are kept; first of all back to where one was. */
export function OtherSignIns() {
  const bridge = useBridge();
  const signIns = useSnapshot((snapshot) => snapshot.signIns);
  const from = useSnapshot(({ adding }) => adding?.from);
  const go = useCommand(bridge.signIns.switch);
  const there = signIns.filter(({ status }) => status === 'kept');
  if (there.length === 0) return null;
  const first = there.filter(({ id }) => id === from);
  const others = there.filter(({ id }) => id !== from);
  return (
    <nav className="other-sign-ins" aria-label={text.signIns.others}>
      {[...first, ...others].map((one) => {
        // Without a name of its own, the user tells it from others at the same portal.
        const name = one.label === hostOf(one.portal) ? `${one.label} (${one.email})` : one.label;
        return (
          <Button
            key={one.id}
            look="quiet"
            className="other-sign-in"
            icon={one.id === from ? ArrowLeft : undefined}
            onClick={() => void go.run({ id: one.id })}
          >
            <SignInMark signIn={one} />
            {one.id === from ? text.signIns.backTo(name) : text.signIns.goTo(name)}
          </Button>
        );
      })}
      {go.failure && <LateFailureNote failure={go.failure} />}
    </nav>
  );
}
