import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedPolicy, decide, noPolicy, type Policy, policyKeys } from '../../shared/policy';

/** The values alone. */
const held = ({ managed: _managed, problems: _problems, ...values }: Policy) => values;

const whole = {
  portalAddresses: ['portal.hospital.example/', 'https://test.hospital.example:8443/fax'],
  otherPortals: false,
  restAddresses: ['https://rest.hospital.example/api'],
  showKey: 'copy-only',
  idleLockMinutes: 5,
  clipboardSeconds: 15,
  offlineDays: 0,
  remindAfterDays: 365,
  passcodeRequired: true,
  proxyMode: 'fixed',
  proxyServer: 'http=proxy.hospital.example:3128;https=proxy.hospital.example:3129',
  proxyBypass: '*.hospital.example, <local>',
  proxyPacUrl: 'https://wpad.hospital.example/proxy.pac',
  extraCaFile: '/etc/ssl/hospital.pem',
  updates: 'on',
  updateChannel: 'beta',
  updateAddress: 'https://updates.hospital.example/fax',
  language: 'de',
};

describe('what an organisation has decided', () => {
  it('holds as it was written, addresses in one form', () => {
    expect(Object.keys(whole).sort(), 'all settings are in this test').toEqual([...policyKeys].sort());
    expect(decide(whole)).toEqual({
      ...whole,
      portalAddresses: ['https://portal.hospital.example', 'https://test.hospital.example:8443/fax'],
      mayConnect: true,
      managed: policyKeys,
      problems: [],
    });
  });

  it('leaves everything to the user where it says nothing', () => {
    expect(noPolicy).toEqual({
      otherPortals: true,
      showKey: 'allowed',
      proxyMode: 'system',
      updates: 'on',
      updateChannel: 'latest',
      language: 'system',
      mayConnect: true,
      managed: [],
      problems: [],
    });
  });

  it.each([
    ['portalAddresses', [], { portalAddresses: [] }],
    ['portalAddresses', 'https://portal.hospital.example', { portalAddresses: [] }],
    ['portalAddresses', ['https://portal.hospital.example', 'http://portal.hospital.example'], { portalAddresses: [] }],
    ['portalAddresses', ['https://ada:pw@portal.hospital.example'], { portalAddresses: [] }],
    ['otherPortals', 'no', { otherPortals: false }],
    ['restAddresses', [''], { restAddresses: [] }],
    ['showKey', 'Allowed', { showKey: 'copy-only' }],
    ['idleLockMinutes', 0, { idleLockMinutes: 1 }],
    ['idleLockMinutes', '10', { idleLockMinutes: 1 }],
    ['clipboardSeconds', 4, { clipboardSeconds: 5 }],
    ['clipboardSeconds', 10.5, { clipboardSeconds: 5 }],
    ['offlineDays', -1, { offlineDays: 0 }],
    ['offlineDays', 366, { offlineDays: 0 }],
    ['remindAfterDays', 0, { remindAfterDays: 1 }],
    ['passcodeRequired', 'false', { passcodeRequired: true }],
    ['proxyMode', 'none', { mayConnect: false }],
    ['proxyServer', 'ada:secret@proxy.hospital.example:3128', { mayConnect: false }],
    ['proxyServer', '', { mayConnect: false }],
    ['proxyBypass', 7, { mayConnect: false }],
    ['proxyPacUrl', 'javascript:alert(1)', { mayConnect: false }],
    ['proxyPacUrl', 'https://ada:pw@wpad.hospital.example/proxy.pac', { mayConnect: false }],
    ['extraCaFile', 'hospital.pem', { mayConnect: false }],
    ['updates', true, { updates: 'off' }],
    ['updateChannel', 'nightly', { updates: 'off' }],
    ['updateAddress', 'http://updates.hospital.example', { updates: 'off' }],
    ['language', 'nl', {}],
  ])('closes what it concerns, and nothing else, where %s is %j', (key, value, expected) => {
    expect(decide({ [key]: value })).toEqual({
      ...noPolicy,
      ...expected,
      managed: [key],
      problems: [{ key, problem: 'wrong' }],
    });
  });

  it.each([
    ['fixed', 'proxyServer'],
    ['pac', 'proxyPacUrl'],
  ])('connects to nothing where proxyMode is %s and %s is not there', (proxyMode, key) => {
    expect(decide({ proxyMode })).toMatchObject({ mayConnect: false, problems: [{ key, problem: 'missing' }] });
  });

  it.each(['portalAddress', 'PORTALADDRESSES', 'managed', 'problems', 'mayConnect', '__proto__'])(
    'reports a setting that does not exist (%s), which changes nothing',
    (key) => {
      expect(decide(JSON.parse(`{ "${key}": [] }`))).toEqual({ ...noPolicy, problems: [{ key, problem: 'unknown' }] });
    },
  );

  it('is the strictest of everything where nobody can read it', () => {
    const everyKeyWrong = decide(Object.fromEntries(policyKeys.map((key) => [key, null])));
    expect(held(closedPolicy('unreadable'))).toEqual(held(everyKeyWrong));
    expect(closedPolicy('unsafe')).toMatchObject({ managed: policyKeys, problems: [{ problem: 'unsafe' }] });
  });

  it('judges every setting by itself, whatever is written beside it', () => {
    const key = fc.constantFrom(...policyKeys);
    fc.assert(
      fc.property(fc.uniqueArray(key), fc.uniqueArray(key), fc.anything(), (good, bad, value) => {
        const wrong = bad.filter((key) => !good.includes(key) && decide({ [key]: value }).problems.length > 0);
        const written = { ...pick(good), ...Object.fromEntries(wrong.map((key) => [key, value])) };
        const decided = decide(written);
        for (const key of wrong) expect(decided).toMatchObject(closing(key, value));
        for (const key of good)
          if (!/^(?:updates|mayConnect)/.test(key)) expect(decided[key]).toEqual(decide(pick([key]))[key]);
      }),
    );
  });
});

const pick = (keys: readonly string[]) =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => keys.includes(key)));

/** What a wrong setting changes. */
function closing(key: string, value: unknown): Partial<Policy> {
  const changed = Object.entries(held(decide({ [key]: value }))).filter(
    ([name, is]) =>
      JSON.stringify(is) !== JSON.stringify(Object.entries(noPolicy).find(([other]) => other === name)?.[1]),
  );
  return Object.fromEntries(changed);
}
