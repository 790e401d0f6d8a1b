import type { FinishedChecklist, Mark, Marks } from '../../../shared/systems';
import { Card } from '../../components/card';
import { TimeText } from '../../components/time-text';
import { groupByFour } from '../../format/group';
import { formatDay } from '../../format/time';
import { locale } from '../../messages/language';
import { text } from '../../messages/later';
import './history-card.css';

const words = text.systems.history;
const { markNames } = text.systems;

/** The checklists of earlier changes of the key: who brought which system over, and when. */
export function HistoryCard({ history }: { history: readonly FinishedChecklist[] }) {
  return (
    <Card heading={words.heading} className="history-card">
      <ul>
        {history.map((one) => (
          <li key={`${one.fingerprint} ${one.finishedAt}`}>
            <Finished checklist={one} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Finished({ checklist }: { checklist: FinishedChecklist }) {
  const { startedAt, fingerprint, finishedBy, items } = checklist;
  const updated = items.filter((item) => item.updated).length;
  return (
    <details>
      <summary>
        <TimeText at={new Date(startedAt).toISOString()} as="day" />
        <span>{words.summary(updated, items.length)}</span>
        <span className="code quiet">{groupByFour(fingerprint)}</span>
      </summary>
      <p className="quiet">{finishedBy === undefined ? words.replaced : words.by(finishedBy)}</p>
      <ul className="history-items">
        {items.map((item, index) => (
          // Finished, so nothing moves any more; two systems may have one name.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            <span className="selectable">{item.name}</span>
            <span className="quiet">
              <MarksText marks={item} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function MarksText({ marks }: { marks: Marks }) {
  const made = (['updated', 'tested'] as const satisfies Mark[]).flatMap((mark) => {
    const signature = marks[mark];
    return signature ? [`${markNames[mark]} ${formatDay(signature.at, locale)}`] : [];
  });
  return made.length > 0 ? made.join(' · ') : words.none;
}
