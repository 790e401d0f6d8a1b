import { AppError, toFailure } from '../../shared/errors';
import type { Challenge, Enrolment, SecondFactorMethod } from '../../shared/portal-api';
import type { Clock, Portal, SecondFactor } from '../ports';
import type { StateStore } from '../state/store';
import type { Session } from './session-contract';

/** The two steps in. The password is used once and kept nowhere; the challenge lives in memory. */
export interface SignIn {
  /** @throws `auth.invalid-credentials`, `auth.locked`, `portal.too-many-requests`, `connect.*` */
  start(portal: Portal, email: string, password: string): Promise<void>;
  /** Sends a code by text message. */
  sendCode(): Promise<void>;
  /** What a first sign-in has to put into the authenticator app. */
  enrolment(): Enrolment;
  /** @throws `auth.invalid-code` with the attempts left; `auth.challenge-expired`, after which it starts over */
  verify(factor: SecondFactor): Promise<void>;
  /** Back to the first step. */
  cancel(): void;
}

interface Waiting {
  portal: Portal;
  challenge: Challenge;
  email: string;
}

export function createSignIn(state: StateStore, session: Session, clock: Clock): SignIn {
  let waiting: Waiting | undefined;

  function present(): Waiting {
    if (!waiting) throw new AppError('auth.challenge-expired', 'No sign-in is waiting for a code.');
    return waiting;
  }

  function startOver(failure?: AppError) {
    const email = waiting?.email;
    waiting = undefined;
    state.update({
      phase: 'sign-in',
      challenge: undefined,
      signedOut: failure && { failure: toFailure(failure), email },
    });
  }

  /** Makes a call that needs the challenge; when that has expired or is locked the sign-in starts over. */
  async function withChallenge<Value>(call: (waiting: Waiting) => Promise<Value>): Promise<Value> {
    const mine = present();
    try {
      return await call(mine);
    } catch (thrown) {
      const over = thrown instanceof AppError && /^auth\.(challenge-expired|locked)$/.test(thrown.code);
      if (over && waiting === mine) startOver(thrown);
      throw thrown;
    }
  }

  return {
    async start(portal, email, password) {
      const challenge = await portal.signIn(email, password);
      waiting = { portal, challenge, email };
      const { next, smsHint, expiresAt } = challenge;
      state.update({
        phase: 'second-factor',
        signedOut: undefined,
        challenge: { email, next, methods: methodsOf(challenge), smsHint, expiresAt },
      });
    },
    async sendCode() {
      await withChallenge(({ portal, challenge }) => portal.sendCode(challenge.challengeId));
      const { challenge } = state.get();
      if (challenge) state.update({ challenge: { ...challenge, codeSentAt: clock.now() } });
    },
    enrolment() {
      const { enrolment } = present().challenge;
      if (!enrolment) throw new AppError('portal.invalid-reply', 'The sign-in carries no enrolment.');
      return enrolment;
    },
    async verify(factor) {
      await withChallenge(async (mine) => {
        const { portal, challenge } = mine;
        const opened = await portal.verify(challenge.challengeId, factor);
        const user = await portal.me(opened.accessToken);
        if (waiting !== mine) {
          // Given up meanwhile: nobody is to find themselves signed in who has gone elsewhere.
          void portal.signOut(opened.accessToken).catch(() => undefined);
          throw new AppError('auth.challenge-expired', 'The sign-in was given up before the portal answered.');
        }
        waiting = undefined;
        await session.begin(portal, user, opened, methodsOf(challenge));
      });
    },
    cancel() {
      if (waiting) startOver();
    },
  };
}

/** The second factors of a challenge; an enrolment is always of an authenticator app. */
function methodsOf({ next, methods }: Challenge): SecondFactorMethod[] {
  return next === 'enrol' ? ['totp'] : methods;
}
