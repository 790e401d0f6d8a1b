import {
  Copy,
  Download,
  Eye,
  FlaskConical,
  KeyRound,
  Lock,
  LockOpen,
  LogIn,
  LogOut,
  type LucideIcon,
  RotateCcwKey,
  TriangleAlert,
  Upload,
  Waypoints,
} from 'lucide-react';
import type { ActivityAction, ActivityCheck, ActivityEntry } from '../../../shared/activity';
import type { ActivityItem } from '../../../shared/portal-api';
import { groupByFour } from '../../format/group';
import { hostOf } from '../../format/typed';
import { failureTexts } from '../../messages/failures';
import { locale } from '../../messages/language';
import { text } from '../../messages/later';
import type { ActivityRow } from './activity-list';

const icons: Record<ActivityAction, LucideIcon> = {
  'signed-in': LogIn,
  'signed-out': LogOut,
  shown: Eye,
  copied: Copy,
  generated: KeyRound,
  reset: RotateCcwKey,
  tested: FlaskConical,
  exported: Download,
  imported: Upload,
  locked: Lock,
  unlocked: LockOpen,
  altered: TriangleAlert,
  'not-recorded': TriangleAlert,
};

const iconOf = (action: string): LucideIcon => (isKnown(action) ? icons[action] : Waypoints);

/** Whether an action is one that this version knows; a later one, or a portal, may know others. */
function isKnown(action: string): action is ActivityAction {
  return Object.hasOwn(icons, action);
}

/** What the portal says was done. */
export function rowOfPortal({ id, at, actor, action, fingerprint, ip, client }: ActivityItem): ActivityRow {
  const from = text.activity.from(ip, client);
  return {
    key: id,
    at: Date.parse(at),
    icon: iconOf(action),
    title: isKnown(action) ? text.activity.done[action] : action,
    details: [actor, fingerprint && <Fingerprint key="" value={fingerprint} />, from].filter(Boolean),
  };
}

/**
 * What was done here.
 * @param present the portal that is looked at, which need not be named
 * @param check what is known of the log itself
 */
export function rowOfEntry(entry: ActivityEntry, present: string, check: ActivityCheck | undefined): ActivityRow {
  const { seq, at, action, code, user, accountNumber, fingerprint, source, count, portal } = entry;
  const isChanged = check?.findings.some(
    ({ kind, from, to }) => (kind === 'changed' || kind === 'added') && from <= seq && seq <= to,
  );
  const details = [
    because(entry),
    user,
    accountNumber && <span className="code">{accountNumber}</span>,
    fingerprint && <Fingerprint value={fingerprint} />,
    source && text.activity.sources[source],
    count !== undefined && text.activity.count(count, count.toLocaleString(locale)),
    portal && portal !== present && hostOf(portal),
  ];
  return {
    key: String(seq),
    at,
    icon: iconOf(action),
    tone: toneOf(action, code),
    title: titleOf(action, code),
    details: details.filter(Boolean),
    mark: isChanged ? text.activity.entryChanged : undefined,
  };
}

function titleOf(action: string, code: string | undefined): string {
  if (!isKnown(action)) return action;
  const { done, failed, unknownOutcome } = text.activity;
  if (code === undefined) return done[action];
  return (code === 'account.outcome-unknown' && unknownOutcome[action]) || failed[action] || done[action];
}

function toneOf(action: string, code: string | undefined): ActivityRow['tone'] {
  if (action === 'altered') return 'danger';
  return code !== undefined || action === 'not-recorded' ? 'warning' : undefined;
}

/** Why it failed; a code that this version does not know stands for itself. */
function because({ code }: ActivityEntry): string | undefined {
  if (code === undefined || code === 'account.outcome-unknown') return undefined;
  const known = Object.entries(failureTexts).find(([one]) => one === code)?.[1];
  return known?.title ?? code;
}

function Fingerprint({ value }: { value: string }) {
  return (
    <span className="code" title={text.key.fingerprintWhy}>
      {groupByFour(value)}
    </span>
  );
}
