import { MessageSquareText, Smartphone } from 'lucide-react';
import type { SecondFactorMethod } from '../../../shared/portal-api';
import type { Snapshot } from '../../../shared/snapshot';
import { Button } from '../../components/button';
import { FailureNote } from '../../components/failure-note';
import { Segments } from '../../components/segments';
import { formatClock } from '../../format/time';
import { useCommand } from '../../hooks/use-command';
import { useSecondsLeft } from '../../hooks/use-seconds-left';
import { text } from '../../messages';
import { locale } from '../../messages/language';
import { useAnnounce } from '../../stores/announcer';
import { useBridge } from '../../stores/app-context';
import './method-choice.css';

interface MethodChoiceProps {
  challenge: NonNullable<Snapshot['challenge']>;
  method: SecondFactorMethod;
  onMethod: (method: SecondFactorMethod) => void;
}

/** Whether the code comes from an app or by text message, where a user has both. */
export function MethodChoice({ challenge, method, onMethod }: MethodChoiceProps) {
  const both = challenge.methods.includes('totp') && challenge.methods.includes('sms');
  return (
    <div className="method">
      {both && (
        <Segments
          legend={text.code.method}
          options={[
            { value: 'totp', label: text.code.methods.totp, icon: Smartphone },
            { value: 'sms', label: text.code.methods.sms, icon: MessageSquareText },
          ]}
          value={method}
          onChange={onMethod}
        />
      )}
      {method === 'totp' ? <p>{text.code.fromApp}</p> : <TextMessage challenge={challenge} />}
    </div>
  );
}

function TextMessage({ challenge: { smsHint, codeSentAt } }: Pick<MethodChoiceProps, 'challenge'>) {
  const announce = useAnnounce();
  const send = useCommand(useBridge().session.sendCode);
  const hint = smsHint ?? text.code.yourPhone;
  const wait = useSecondsLeft(send.failure?.retryAt) > 0;
  const run = async () => {
    const result = await send.run();
    if (result?.ok) announce(text.code.sentAnnouncement);
  };
  return (
    <>
      <p>{codeSentAt === undefined ? text.code.beforeSms(hint) : text.code.fromSms(hint)}</p>
      {codeSentAt !== undefined && <p className="quiet">{text.code.sentAt(formatClock(codeSentAt, locale))}</p>}
      {send.failure && <FailureNote failure={send.failure} />}
      <Button icon={MessageSquareText} busy={send.pending} disabled={wait} onClick={() => void run()}>
        {text.code.send}
      </Button>
    </>
  );
}
