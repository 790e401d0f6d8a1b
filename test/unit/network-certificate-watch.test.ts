import { beforeAll, describe, expect, it } from 'vitest';
import { createCertificateWatch } from '../../main/network/certificate-watch';
import { readAuthorities } from '../../main/network/private-authority';
import { type Authority, past, rootAuthority } from '../harness/authority';

let root: Authority;
let stranger: Authority;
beforeAll(async () => {
  root = await rootAuthority('Root');
  stranger = await rootAuthority('Root');
});

describe('what Chromium is answered', () => {
  const chromium = { hostname: '127.0.0.1', verificationResult: 'net::ERR_X', isIssuedByKnownRoot: false, chain: [] };
  const watch = (...authorities: string[]) =>
    createCertificateWatch(authorities.flatMap(readAuthorities), { now: Date.now }, { info() {}, warn() {} });

  it('is that it is right, whenever it is content, or finds anything wrong but the authority', async () => {
    const { cert } = await root.server();
    for (const errorCode of [0, -200, -201, -206, -207, -208, -210, -211, -212, -213, -1]) {
      const own = watch(root.cert);
      expect(own.verdict({ ...chromium, errorCode, certificates: [cert] }), String(errorCode)).toBe(-3);
      expect(own.seen('127.0.0.1').trust).toBe(errorCode === 0 ? 'system' : 'none');
    }
  });

  it('is that it is right about the authority where the organisation has added none', async () => {
    const { cert } = await root.server();
    const own = watch();
    expect(own.verdict({ ...chromium, errorCode: -202, certificates: [cert] })).toBe(-3);
    expect(own.seen('127.0.0.1')).toEqual({ chain: [], trust: 'none', trustProblem: 'net::ERR_X' });
  });

  it('is else what is found with the organisation’s authorities', async () => {
    const own = watch(root.cert);
    const answers = await Promise.all(
      [
        root.server(),
        root.server({ names: [{ type: 'dns', value: 'a.example' }] }),
        root.server(past),
        stranger.server(),
      ].map(async (server) => own.verdict({ ...chromium, errorCode: -202, certificates: [(await server).cert] })),
    );
    expect(answers).toEqual([0, -200, -201, -202]);
  });

  it('and what was seen is remembered for the servers that were asked last', async () => {
    const own = watch(root.cert);
    for (let server = 0; server < 25; server++) {
      own.verdict({ ...chromium, hostname: `h${server}`, errorCode: 0, isIssuedByKnownRoot: true, certificates: [] });
    }
    expect(own.seen('h4')).toEqual({ chain: [] });
    expect(own.seen('h5')).toEqual({ chain: [], trust: 'public' });
  });
});
