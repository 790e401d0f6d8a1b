/** What the page shows of a signed-in user. */
import { stepUpMinutes } from '../../shared/limits';
import type { User } from '../../shared/portal-api';
import type { SessionRecord } from '../../shared/records';

interface Shown {
  /** See `signInId`. */
  readonly id: string;
  readonly record: SessionRecord;
  /** When the user last gave a code, in milliseconds since the epoch, as far as it is known. */
  readonly provedAt: number | undefined;
}

/** What the page shows of a sign-in beside its user. */
export function viewOf(shown: Shown) {
  return { signIn: shown.id, session: lifeOf(shown), methods: shown.record.methods };
}

/** How long it lasts, and until when the portal takes a Generate or Reset without another code. */
export function lifeOf({ record: { signedInAt, refreshTokenExpiresAt }, provedAt }: Shown) {
  const provedUntil = provedAt === undefined ? undefined : provedAt + stepUpMinutes * 60_000;
  return { signedInAt, endsAt: refreshTokenExpiresAt, provedUntil };
}

/** A user as the page shows it. */
export function userView({ userId, email, firstName, lastName }: User) {
  return { userId, email, name: `${firstName} ${lastName}`.trim() };
}
