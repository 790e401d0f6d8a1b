import { describe, expect, it } from 'vitest';
import { createClientCertificates } from '../../main/network/client-certificates';
import type { CertificateWish } from '../../shared/network-wishes';

const named = (name: string) => ({
  fingerprint: name,
  subject: `CN=${name}`,
  issuer: 'CN=Clinic CA',
  validTo: '2030-01-01T00:00:00Z',
});
const ada = named('ada');
const bob = named('bob');

function start() {
  const told: (CertificateWish | undefined)[] = [];
  const certificates = createClientCertificates((wish) => told.push(wish), { info() {}, warn() {} });
  const ask = (host: string, ...fitting: (typeof ada)[]) => {
    const answers: (string | undefined)[] = [];
    certificates.asked(host, fitting, (answer) => answers.push(answer));
    return answers;
  };
  return { certificates, told, ask };
}

describe('a server that wants a certificate', () => {
  it('gets the only one that fits, and none where none does', () => {
    const { certificates, told, ask } = start();
    expect(ask('portal:443', ada)).toEqual(['ada']);
    expect(ask('other:443')).toEqual([undefined]);
    expect(told).toEqual([]);
    expect(certificates.shown('portal:443')).toBe('CN=ada');
    expect(certificates.shown('other:443')).toBeUndefined();
  });

  it('waits for the person where several fit, who is asked once', () => {
    const { certificates, told, ask } = start();
    const first = ask('portal:443', ada, bob);
    const second = ask('portal:443', ada, bob);
    expect([...first, ...second]).toEqual([]);
    expect(told).toEqual([{ host: 'portal:443', certificates: [ada, bob] }]);
    certificates.choose('bob');
    expect([first, second]).toEqual([['bob'], ['bob']]);
    expect(told.at(-1)).toBeUndefined();
    expect(ask('portal:443', ada, bob)).toEqual(['bob']);
  });

  it('keeps to "none of them", and takes nothing for a choice that was not offered', () => {
    const { certificates, ask } = start();
    const waiting = ask('portal:443', ada, bob);
    certificates.choose('somebody else');
    expect(waiting).toEqual([undefined]);
    expect(ask('portal:443', ada, bob)).toEqual([undefined]);
  });

  it('comes after the one that asked before', () => {
    const { certificates, told, ask } = start();
    const portal = ask('portal:443', ada, bob);
    const rest = ask('rest:443', bob, ada);
    certificates.choose('ada');
    expect([portal, rest]).toEqual([['ada'], []]);
    expect(told.at(-1)).toEqual({ host: 'rest:443', certificates: [bob, ada] });
    certificates.choose('bob');
    expect(rest).toEqual(['bob']);
  });
});
