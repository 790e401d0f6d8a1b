import type { AboutApp, AskedServer, ConnectionReport } from '../../shared/diagnostics';
import { type ErrorCode, toFailure } from '../../shared/errors';
import type { Policy } from '../../shared/policy';
import { parsePortalAddress } from '../../shared/portal-address';
import type { Discovery } from '../../shared/portal-api';
import type { PortalSource } from '../../shared/snapshot';
import type { ConnectionFactsSource } from '../network/connection-facts';
import type { Clock, Portal, RestReach } from '../ports';

export interface ExaminePorts {
  app: AboutApp;
  policy: Pick<Policy, 'managed' | 'problems'>;
  openPortal(address: string): Promise<Pick<Portal, 'discover'>>;
  rest: RestReach;
  facts: ConnectionFactsSource;
  clock: Pick<Clock, 'now'>;
}

/** Which servers are asked, their addresses as typed. */
export interface Examined {
  portal: { address: string; source: PortalSource } | undefined;
  /** Or the choice of it, once the portal has said (if it has) where it is. */
  restBase: string | ((said: string | undefined) => string);
}

/** What became of asking a server; what it `told` is missing when it was not reached. */
interface Asked<Told> {
  server: AskedServer;
  told?: Told;
  /** By how many milliseconds the computer's clock is ahead of the server's, if that told its time. */
  ahead?: number;
}

/**
 * Asks portal and REST service whether they are there, and how the way to each is made. It takes nothing along that is
 * secret, and changes nothing. Never rejects: what went wrong is in the report.
 */
export async function examineConnection(ports: ExaminePorts, where: Examined): Promise<ConnectionReport> {
  const { portal } = where;
  const { managed, problems } = ports.policy;
  const asking =
    portal && ask(ports, portal.address, async (address) => (await ports.openPortal(address)).discover(), timeOf);
  const { restBase } = where;
  const base = typeof restBase === 'string' ? restBase : restBase((await asking)?.told?.restBase);
  const [ofPortal, ofRest] = await Promise.all([
    asking,
    ask(
      ports,
      base,
      (address) => ports.rest.reach(address),
      (time) => time,
    ),
  ]);
  const ahead = ofPortal?.ahead ?? ofRest.ahead;
  return {
    madeAt: ports.clock.now(),
    app: ports.app,
    policy: { managed, problems },
    ...(portal && ofPortal && { portal: { ...ofPortal.server, source: portal.source } }),
    rest: ofRest.server,
    ...(ahead !== undefined && {
      clock: { of: ofPortal?.ahead === undefined ? 'rest' : 'portal', aheadSeconds: Math.round(ahead / 1000) },
    }),
  };
}

const timeOf = ({ serverTime }: Discovery) => Date.parse(serverTime);

/**
 * @param question what the server is asked
 * @param time reads the server's time from its answer
 */
async function ask<Told>(
  { clock, facts }: ExaminePorts,
  typed: string,
  question: (address: string) => Promise<Told>,
  time: (told: Told) => number | undefined,
): Promise<Asked<Told>> {
  const begun = clock.now();
  let address = '';
  try {
    address = parsePortalAddress(typed);
    const told = await question(address);
    const ended = clock.now();
    const itsTime = time(told);
    const server = { address, reached: true, milliseconds: ended - begun, facts: await facts.facts(address) };
    return { server, told, ...(itsTime !== undefined && { ahead: (begun + ended) / 2 - itsTime }) };
  } catch (thrown) {
    const failed = { address, reached: false, failure: toFailure(thrown), milliseconds: clock.now() - begun };
    // What was typed and is no address is not told: it may hold a password. What may not be reached is left alone.
    if (address === '' || isForbidden(failed.failure.code)) return { server: failed };
    // Afterwards, because a server that is not trusted has shown by then what is wrong with it.
    return { server: { ...failed, facts: await facts.facts(address) } };
  }
}

const isForbidden = (code: ErrorCode) => code === 'connect.not-permitted' || code === 'connect.policy';
