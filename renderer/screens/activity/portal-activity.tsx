import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNote } from '../../components/failure-note';
import { useElapsed, wordsAfter } from '../../hooks/use-elapsed';
import { usePortalActivity } from '../../hooks/use-portal-activity';
import { text } from '../../messages/later';
import { ActivityList } from './activity-list';
import { rowOfPortal } from './activity-words';

/** What the portal says was done on the account, whoever did it and wherever. */
export function PortalActivity() {
  const { found, failure, pending, more, again } = usePortalActivity();
  const waiting = useElapsed(pending, wordsAfter);
  return (
    <Card heading={text.activity.atPortal} className="activity-card">
      <p className="activity-lead">{text.activity.portalLead}</p>
      {failure && (
        <FailureNote
          failure={failure}
          tone="warning"
          role="status"
          action={
            <Button busy={pending} onClick={again}>
              {text.tryAgain}
            </Button>
          }
        />
      )}
      {found && found.items.length > 0 && <ActivityList rows={found.items.map(rowOfPortal)} busy={pending} />}
      {found && found.items.length === 0 && <p className="activity-empty">{text.activity.noneAtPortal}</p>}
      <p className="activity-state" role="status">
        {waiting && text.waiting}
      </p>
      {found?.nextCursor !== undefined && (
        <Button className="activity-more" busy={pending} onClick={more}>
          {text.activity.more}
        </Button>
      )}
    </Card>
  );
}
