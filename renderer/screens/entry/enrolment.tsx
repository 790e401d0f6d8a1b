import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../shared/errors';
import type { Enrolment as EnrolmentValues } from '../../../shared/portal-api';
import { Button } from '../../components/button';
import { FailureNote } from '../../components/failure-note';
import { QrCode } from '../../components/qr-code';
import { groupByFour } from '../../format/group';
import { text } from '../../messages';
import { useBridge } from '../../stores/app-context';
import './enrolment.css';

/** Setting up an authenticator app. The secret is asked for when it is drawn, and kept no longer than that. */
export function Enrolment({ children }: { children: ReactNode }) {
  const bridge = useBridge();
  const [values, setValues] = useState<EnrolmentValues>();
  const [failure, setFailure] = useState<Failure>();
  const here = useRef(true);

  const ask = useCallback(async () => {
    setFailure(undefined);
    const result = await bridge.session.enrolment();
    if (!here.current) return;
    if (result.ok) setValues(result.value);
    else setFailure(result.error);
  }, [bridge]);
  useEffect(() => {
    here.current = true;
    void ask();
    return () => {
      here.current = false;
    };
  }, [ask]);

  if (failure)
    return <FailureNote failure={failure} action={<Button onClick={() => void ask()}>{text.tryAgain}</Button>} />;
  return (
    <ol className="enrolment">
      <li className="enrolment-step">
        <p>{text.enrolment.stepScan}</p>
        <div className="enrolment-values">
          {values && <QrCode content={values.otpauthUri} label={text.enrolment.qr} />}
          {values && (
            <div>
              <p className="quiet">{text.enrolment.secret}</p>
              <p className="enrolment-secret code selectable">{groupByFour(values.secret)}</p>
            </div>
          )}
        </div>
      </li>
      <li className="enrolment-step">
        <p>{text.enrolment.stepCode}</p>
        {children}
      </li>
    </ol>
  );
}
