import { Cloud, Monitor } from 'lucide-react';
import { useState } from 'react';
import { Segments } from '../../components/segments';
import { useArrivalFocus } from '../../hooks/use-arrival-focus';
import { text } from '../../messages/later';
import { useSnapshot } from '../../stores/app-context';
import './activity-screen.css';
import { LocalActivity } from './local-activity';
import { PortalActivity } from './portal-activity';

const places = [
  { value: 'portal', label: text.activity.atPortal, icon: Cloud },
  { value: 'here', label: text.activity.here, icon: Monitor },
] as const;

/** Settings > Activity: what the portal has recorded, and what was done on this computer. */
export function ActivityScreen() {
  const heading = useArrivalFocus<HTMLHeadingElement>();
  // An account that was added by its key has no portal user to ask for it.
  const hasPortal = useSnapshot(({ user }) => user !== undefined);
  const accountNumber = useSnapshot((snapshot) => snapshot.accountNumber);
  const [place, setPlace] = useState<'portal' | 'here'>('portal');
  return (
    <>
      <div className="activity-head">
        <h1 ref={heading} tabIndex={-1}>
          {text.activity.heading}
        </h1>
        {hasPortal && <Segments legend={text.activity.where} options={places} value={place} onChange={setPlace} />}
      </div>
      {hasPortal && place === 'portal' ? <PortalActivity key={accountNumber} /> : <LocalActivity />}
    </>
  );
}
