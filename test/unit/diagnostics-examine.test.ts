import { expect, it } from 'vitest';
import { diagnose } from '../../main/diagnostics/diagnose';
import { type Examined, type ExaminePorts, examineConnection } from '../../main/diagnostics/examine';
import { reportText } from '../../main/diagnostics/report-text';
import { permittedPortal, permittedReach } from '../../main/policy/permits';
import { connectionReportSchema } from '../../shared/diagnostics';
import { AppError, type ErrorCode } from '../../shared/errors';
import { decide, noPolicy } from '../../shared/policy';
import { FakePortal } from './fakes/portal';
import { fakeClock, thisComputer } from './fakes/ports';

const portalAt = { address: 'https://portal.example.com', source: 'policy' } as const;
const restBase = 'https://rest.example.com/api';

function world() {
  const portal = new FakePortal();
  const clock = fakeClock();
  const asked: string[] = [];
  const ports: ExaminePorts = {
    app: thisComputer.diagnosis.about,
    policy: noPolicy,
    openPortal: async (address) => {
      asked.push(address);
      return portal;
    },
    rest: {
      async reach(base) {
        asked.push(base);
        return undefined;
      },
    },
    facts: thisComputer.diagnosis.facts,
    clock,
  };
  return { portal, clock, asked, ports };
}

const failing = (code: ErrorCode) => ({
  reach: async () => {
    throw new AppError(code, 'GET /accounts: no valid reply.', { requestId: 'r-1' });
  },
});

it('says of both servers that they were reached, how, and what the clock is worth', async () => {
  const { ports, clock } = world();
  clock.sleep(90_000);
  const report = await examineConnection(ports, { portal: portalAt, restBase });
  expect(connectionReportSchema.parse(report)).toEqual(report);
  expect(report).toMatchObject({
    portal: { ...portalAt, reached: true, facts: { origin: portalAt.address, routes: [{ kind: 'direct' }] } },
    rest: { address: restBase, reached: true },
    clock: { of: 'portal', aheadSeconds: 90 },
  });
});

it('tells the time of the REST service where the portal does not answer', async () => {
  const { ports, portal, clock } = world();
  portal.goOffline('connect.refused');
  const report = await examineConnection(
    { ...ports, rest: { reach: async () => clock.now() + 3_600_000 } },
    { portal: portalAt, restBase },
  );
  expect(report).toMatchObject({
    portal: { reached: false, failure: { code: 'connect.refused' } },
    clock: { of: 'rest', aheadSeconds: -3600 },
  });
});

it('has what a server showed that was not trusted: it is asked for after the attempt', async () => {
  const { ports, portal } = world();
  portal.goOffline('connect.certificate');
  const order: string[] = [];
  const report = await examineConnection(
    {
      ...ports,
      openPortal: async () => {
        order.push('asked');
        return portal;
      },
      facts: {
        facts: async (address) => {
          order.push(`facts ${address}`);
          return { ...(await thisComputer.diagnosis.facts.facts(address)), trust: 'none' };
        },
      },
    },
    { portal: portalAt, restBase },
  );
  expect(order.indexOf('asked')).toBeLessThan(order.indexOf(`facts ${portalAt.address}`));
  expect(report.portal?.facts?.trust).toBe('none');
});

it('asks the REST service where the portal says that it is, if that is wanted', async () => {
  const { ports, portal, asked } = world();
  const where = { portal: portalAt, restBase: (said: string | undefined) => said ?? restBase };
  await examineConnection(ports, where);
  expect(asked).toEqual([portalAt.address, 'https://portal.example.com/rest/3.0/api']);
  portal.goOffline();
  await examineConnection(ports, where);
  expect(asked.at(-1)).toBe(restBase);
});

it('has not even a handshake with a server that the organisation does not permit', async () => {
  const { ports } = world();
  const policy = decide({ portalAddresses: ['https://portal.example.org'], otherPortals: false, clipboardSeconds: 0 });
  const probed: string[] = [];
  const report = await examineConnection(
    {
      ...ports,
      policy,
      openPortal: permittedPortal(policy, async () => new FakePortal()),
      rest: permittedReach(policy, ports.rest, () => undefined),
      facts: {
        facts: async (address) => {
          probed.push(address);
          return thisComputer.diagnosis.facts.facts(address);
        },
      },
    },
    { portal: portalAt, restBase },
  );
  expect(report).toMatchObject({
    portal: { reached: false, failure: { code: 'connect.not-permitted' } },
    rest: { reached: false, failure: { code: 'connect.not-permitted' } },
  });
  expect(probed).toEqual([]);
  const text = reportText(report);
  expect(text).toContain('portalAddresses, otherPortals, clipboardSeconds');
  expect(text).toMatch(/^Policy problem\s+clipboardSeconds: wrong$/m);
});

it('does not repeat an address that may hold a password', async () => {
  const { ports } = world();
  const where: Examined = {
    portal: { address: 'https://ada:letmein-please@portal.example.com', source: 'command-line' },
    restBase,
  };
  const report = await examineConnection(ports, where);
  expect(report.portal).toMatchObject({
    address: '',
    reached: false,
    failure: { code: 'connect.credentials-in-address' },
  });
  expect(JSON.stringify(report) + reportText(report)).not.toContain('letmein');
});

it.each<[what: string, portal: ErrorCode | undefined, rest: ErrorCode | undefined, code: 0 | 1]>([
  ['both reached', undefined, undefined, 0],
  ['the portal alone', undefined, 'connect.network', 0],
  ['the REST service alone', 'connect.network', undefined, 1],
  ['a portal for browsers only, and the REST service', 'connect.web-page', undefined, 0],
  ['a portal for browsers only, and no REST service', 'connect.web-page', 'connect.proxy', 1],
  ['neither', 'connect.certificate', 'connect.certificate', 1],
])('--diagnose ends with the right code: %s', async (_what, ofPortal, ofRest, code) => {
  const { ports, portal } = world();
  if (ofPortal) portal.goOffline(ofPortal);
  let printed = '';
  const ended = await diagnose(
    { ...ports, ...(ofRest && { rest: failing(ofRest) }) },
    { portal: portalAt, restBase },
    async (text) => {
      printed += text;
    },
  );
  expect(ended).toBe(code);
  if (ofPortal) expect(printed).toContain(ofPortal);
  if (ofRest) expect(printed).toMatch(/Request\s+r-1/);
});

it('reads as a text, in which no name from outside begins a line', async () => {
  const { ports, clock } = world();
  const name = 'CN=evil\nPortal: reached in 1 ms';
  const report = await examineConnection(
    {
      ...ports,
      facts: {
        facts: async (origin) => ({
          origin,
          proxyFrom: 'policy',
          routes: [{ kind: 'http', proxy: 'proxy.example.com:3128' }, { kind: 'direct' }],
          proxySignIn: 'wanted',
          tls: { status: 'known', version: 'TLS 1.3', cipher: 'TLS_AES_128_GCM_SHA256' },
          chain: [
            {
              subject: name,
              issuer: 'CN=Northside CA',
              fingerprint: 'ab12',
              validFrom: '2026-01-01T00:00:00Z',
              validTo: '2027-01-01T00:00:00Z',
            },
          ],
          trust: 'policy',
        }),
      },
    },
    { portal: portalAt, restBase },
  );
  const text = reportText({ ...report, clock: { of: 'rest', aheadSeconds: -12 } });
  expect(text.match(/^Portal: /gm)).toHaveLength(1);
  for (const part of [
    new Date(clock.now()).toISOString(),
    'https://portal.example.com (policy)',
    'http proxy.example.com:3128, then direct (policy)',
    'Proxy sign-in  wanted',
    'TLS 1.3, TLS_AES_128_GCM_SHA256',
    'CN=Northside CA',
    '12 s behind (by the REST service)',
  ]) {
    expect(text).toContain(part);
  }
});
