import { ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActivityCheck, ActivityFinding } from '../../../shared/activity';
import type { Failure } from '../../../shared/errors';
import { Button } from '../../components/button';
import { FailureNote } from '../../components/failure-note';
import { Notice } from '../../components/notice';
import { formatMoment } from '../../format/time';
import { skeletonAfter, useElapsed } from '../../hooks/use-elapsed';
import { locale } from '../../messages/language';
import { text } from '../../messages/later';
import './integrity-note.css';

interface IntegrityNoteProps {
  check: ActivityCheck | undefined;
  failure: Failure | undefined;
  pending: boolean;
  again: () => void;
}

/** How many findings are told one by one. */
const told = 5;

/** Whether the log is as it was written: a quiet line when it is, and loudly what is wrong when it is not. */
export function IntegrityNote({ check, failure, pending, again }: IntegrityNoteProps) {
  const checking = useElapsed(pending, skeletonAfter);
  const words = text.activity;
  const checkAgain = (
    <Button busy={pending} onClick={again}>
      {words.checkAgain}
    </Button>
  );
  if (failure) return <FailureNote failure={failure} tone="warning" role="status" action={checkAgain} />;
  if (check && check.findings.length > 0) return <Tampered check={check} action={checkAgain} />;
  return (
    <div className="integrity" role="status">
      <ShieldCheck size={16} aria-hidden />
      <p>
        {checking || !check ? words.checking : summary(check)}
        {check !== undefined && !checking && check.torn > 0 && ` ${words.torn(check.torn)}`}
      </p>
    </div>
  );
}

function summary({ keyed, entries, unproved }: ActivityCheck): string {
  const { checkedNone, count, intact, notProved, partlyProved } = text.activity;
  if (entries === 0) return checkedNone;
  const all = count(entries, entries.toLocaleString(locale));
  if (unproved === 0) return intact(all);
  return keyed ? partlyProved(all, unproved.toLocaleString(locale)) : notProved(all);
}

function Tampered({ check, action }: { check: ActivityCheck; action: ReactNode }) {
  const { findings, more } = check;
  const rest = findings.length - told + more;
  return (
    <Notice tone="danger" title={text.activity.tampered} role="alert" action={action}>
      <p>{text.activity.tamperedMeans}</p>
      <ul className="integrity-findings selectable">
        {findings.slice(0, told).map((finding) => (
          <Finding key={`${finding.kind}-${finding.from}`} finding={finding} />
        ))}
      </ul>
      {rest > 0 && <p>{text.activity.moreFindings(rest)}</p>}
      <p>{text.activity.tamperedNext}</p>
    </Notice>
  );
}

function Finding({ finding: { kind, from, to, after } }: { finding: ActivityFinding }) {
  const since = after === undefined ? undefined : formatMoment(after, locale);
  return <li>{text.activity.finding(kind, from.toLocaleString(locale), to.toLocaleString(locale), since)}</li>;
}
