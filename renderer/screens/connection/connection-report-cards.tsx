import { RefreshCw } from 'lucide-react';
import { Button } from '../../components/button';
import { FailureNote } from '../../components/failure-note';
import { TimeText } from '../../components/time-text';
import { useConnectionReport } from '../../hooks/use-connection-report';
import { skeletonAfter, useElapsed, wordsAfter } from '../../hooks/use-elapsed';
import { text } from '../../messages';
import { ClockCard } from './clock-card';
import { HelpCard } from './help-card';
import { ServerCard } from './server-card';
import { ServersSkeleton } from './servers-skeleton';

const words = text.connection;

/** The report as it was found just now, and again on demand. */
export function ConnectionReportCards() {
  const { report, failure, pending, again } = useConnectionReport();
  const slow = useElapsed(!report && !failure, skeletonAfter);
  const late = useElapsed(pending, wordsAfter);
  return (
    <>
      <div className="connection-again">
        <p className="quiet" role="status">
          {pending ? (
            (slow || late) && (late ? words.waiting : words.asking)
          ) : report ? (
            <>
              {words.checked} <TimeText at={new Date(report.madeAt).toISOString()} as="ago" />
            </>
          ) : null}
        </p>
        <Button icon={RefreshCw} busy={pending} onClick={again}>
          {words.again}
        </Button>
      </div>
      {failure && <FailureNote failure={failure} />}
      {report && (
        <>
          {report.portal && <ServerCard of="portal" asked={report.portal} source={report.portal.source} />}
          <ServerCard of="rest" asked={report.rest} />
          <ClockCard clock={report.clock} />
        </>
      )}
      {!report && slow && <ServersSkeleton />}
      {/* Not before the rest is there: buttons that move are missed. */}
      {(report || failure) && <HelpCard />}
    </>
  );
}
