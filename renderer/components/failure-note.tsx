import type { ReactNode } from 'react';
import type { Failure } from '../../shared/errors';
import { formatCountdown, formatMoment } from '../format/time';
import { useCommand } from '../hooks/use-command';
import { useSecondsLeft } from '../hooks/use-seconds-left';
import { text } from '../messages';
import { type FailureSource, failureText, failureTexts } from '../messages/failures';
import { locale } from '../messages/language';
import { useBridge, useSnapshot } from '../stores/app-context';
import { Button } from './button';
import { Notice } from './notice';
import { ProxyAgain } from './proxy-again';
import './failure-note.css';

export interface FailureNoteProps {
  failure: Failure;
  tone?: 'danger' | 'warning' | 'info';
  /** What it concerns: some failures mean something else for an account that was added by its key. */
  of?: FailureSource;
  /** In the place of the failure's own title. */
  title?: string;
  /** In the place of what the failure's own text says to do next. */
  next?: string;
  role?: 'alert' | 'status';
  action?: ReactNode;
  /** What else there is to say, after what to do next. */
  children?: ReactNode;
}

/** Tells of a failure: what happened, what it means, what to do next, and the details for a support call. */
export function FailureNote({
  failure,
  of = 'portal',
  tone = 'danger',
  title,
  next,
  role = 'alert',
  action,
  children,
}: FailureNoteProps) {
  const words = failureText(failure.code, of);
  const seconds = useSecondsLeft(failure.retryAt);
  return (
    <Notice
      tone={tone}
      title={title ?? words.title}
      role={role}
      action={failure.code === 'connect.proxy-sign-in' ? <ProxyAgain otherwise={action} /> : action}
    >
      {title !== undefined && <p>{words.title}.</p>}
      {words.means !== undefined && <p>{words.means}</p>}
      {failure.keyNow && <KeyNow {...failure.keyNow} />}
      <p>{next ?? words.next}</p>
      {children}
      {seconds > 0 && (
        // Read once, not every second.
        <p className="failure-countdown" aria-live="off">
          {text.retryIn(formatCountdown(seconds))}
        </p>
      )}
      <FailureDetails failure={failure} />
    </Notice>
  );
}

/** Who was first, where somebody was. */
function KeyNow({ createdAt, createdBy }: NonNullable<Failure['keyNow']>) {
  if (createdAt === undefined) return null;
  return <p>{text.key.changedBy(createdBy, formatMoment(Date.parse(createdAt), locale))}</p>;
}

interface FailureDetailsProps {
  failure: Failure;
  /** What opens them. */
  summary?: string;
  /** What is said before the details. */
  children?: ReactNode;
}

/** What a support call wants to know of a failure, to be unfolded. */
export function FailureDetails({
  failure: { code, message, requestId },
  summary = text.details,
  children,
}: FailureDetailsProps) {
  const support = useCommand(useBridge().app.openSupport);
  const reached = useSnapshot(({ portal }) => portal.status === 'ready');
  return (
    <details className="failure-details">
      <summary>{summary}</summary>
      {children}
      <dl className="selectable">
        <dt>{text.detailCode}</dt>
        <dd className="code">{code}</dd>
        <dt>{text.detailMessage}</dt>
        <dd>{message}</dd>
        {requestId !== undefined && (
          <>
            <dt>{text.detailRequest}</dt>
            <dd className="code">{requestId}</dd>
          </>
        )}
      </dl>
      {reached && (
        <Button look="quiet" className="button-inline" busy={support.pending} onClick={() => void support.run()}>
          {text.support}
        </Button>
      )}
      {support.failure && (
        <p role="alert">
          {failureTexts[support.failure.code].title}. {failureTexts[support.failure.code].next}
        </p>
      )}
    </details>
  );
}
