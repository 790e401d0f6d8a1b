import { describe, expect, it } from 'vitest';
import { recordNames } from '../../main/keychain/records';
import { permittedFetch, permittedPortal, permittedRest } from '../../main/policy/permits';
import { viewOfPolicy } from '../../main/policy/view';
import { choosePortal, chooseRest } from '../../main/session/connection';
import { signInId } from '../../main/session/listed-sign-ins';
import { defaultRestBase, defaultPortalAddress as etherfax } from '../../shared/limits';
import { closedPolicy, decide, noPolicy } from '../../shared/policy';
import { FakePortal } from './fakes/portal';
import { fakeCore } from './fakes/ports';
import { FakeRest } from './fakes/rest-service';
import { addSignIn, createWorld, type Person } from './fakes/several-portals';

const ours = 'https://portal.example.com';
const second = 'https://second.example.com';
const foreign = 'https://foreign.example.com';
const named = decide({ portalAddresses: [ours, second] });
const fixed = decide({ portalAddresses: [ours, second], otherPortals: false });
const onlyEtherfax = decide({ otherPortals: false });
const broken = decide({ portalAddresses: ours });

describe('the portal to begin with', () => {
  it.each([
    ['nothing was decided', noPolicy, foreign, foreign, 'last-used'],
    ['nothing was decided, and nothing used yet', noPolicy, undefined, etherfax, 'default'],
    ['portals are named', named, undefined, ours, 'policy'],
    ['one of those named was used last', named, second, second, 'policy'],
    ['others may be used, and one was', named, foreign, ours, 'policy'],
    ['others may not be used, and one was', fixed, foreign, ours, 'policy'],
    ['none is named and others may not be used', onlyEtherfax, foreign, etherfax, 'policy'],
    ['nobody can tell which are named', broken, foreign, etherfax, 'policy'],
  ] as const)('where %s', (_when, policy, lastUsed, typed, source) => {
    expect(choosePortal({ commandLine: undefined, policy, lastUsed })).toEqual({ typed, source });
    expect(choosePortal({ commandLine: second, policy, lastUsed }).source).toBe('command-line');
  });
});

describe('the ways to portals', () => {
  it.each([
    ['nothing was decided', noPolicy, foreign, undefined],
    ['others may be used', named, foreign, undefined],
    ['it is the first', fixed, ours, undefined],
    ['it is another one that is named', fixed, second, undefined],
    ['it is not named', fixed, foreign, 'connect.not-permitted'],
    ['it is beside one that is named', fixed, `${ours}/elsewhere`, 'connect.not-permitted'],
    ['etherFAX’s own is not named', fixed, etherfax, 'connect.not-permitted'],
    ['etherFAX’s own is the only one', onlyEtherfax, etherfax, undefined],
    ['it is another than etherFAX’s own', onlyEtherfax, ours, 'connect.not-permitted'],
    ['nobody can tell which are named', broken, ours, 'connect.policy'],
    ['nobody can tell, even of etherFAX’s own', broken, etherfax, 'connect.policy'],
    ['the policy cannot be read', closedPolicy('unreadable'), ours, 'connect.policy'],
  ])('are as the policy has it where %s', async (_when, policy, address, code) => {
    const open = permittedPortal(policy, async () => new FakePortal());
    await expect(open(address).catch((thrown) => thrown.code)).resolves.toEqual(code ?? expect.any(FakePortal));
  });

  it('lead nowhere where a setting of the proxy is wrong, as if there were no network', async () => {
    let calls = 0;
    const fetch = async () => {
      calls += 1;
      return new Response();
    };
    await expect(permittedFetch(decide({ proxyMode: 'tor' }), fetch)(ours, {})).rejects.toMatchObject({
      code: 'connect.policy',
      message: expect.stringContaining('proxyMode'),
    });
    await expect(permittedFetch(closedPolicy('unsafe'), fetch)(ours, {})).rejects.toThrow('cannot be read');
    expect(calls).toBe(0);
    await permittedFetch(decide({ proxyMode: 'direct' }), fetch)(ours, {});
    expect(calls).toBe(1);
  });
});

describe('the REST service', () => {
  const own = 'https://rest.example.com/api';
  const fixedRest = decide({ restAddresses: [own], otherPortals: false });

  it.each([
    [noPolicy, undefined, defaultRestBase],
    [noPolicy, foreign, foreign],
    [onlyEtherfax, undefined, defaultRestBase],
    [onlyEtherfax, `${own}/`, `${own}/`],
    [decide({ restAddresses: [own] }), foreign, own],
    [decide({ restAddresses: [foreign, own] }), own, own],
    [decide({ restAddresses: 'nowhere' }), undefined, defaultRestBase],
  ])('is the first that says something (%#)', (policy, said, expected) => {
    expect(chooseRest(undefined, policy, said)).toBe(expected);
    expect(chooseRest(second, policy, said)).toBe(second);
  });

  it.each([
    ['nothing was decided', noPolicy, foreign, undefined],
    ['it is etherFAX’s own', onlyEtherfax, defaultRestBase, undefined],
    ['a permitted portal names it', onlyEtherfax, own, undefined],
    ['nobody names it', onlyEtherfax, foreign, 'connect.not-permitted'],
    ['the policy names it', fixedRest, own, undefined],
    ['the policy names another', fixedRest, defaultRestBase, 'connect.not-permitted'],
    ['nobody can tell which are named', decide({ restAddresses: [] }), own, 'connect.policy'],
  ])('is asked as the policy has it where %s', async (_when, policy, base, code) => {
    const rest = new FakeRest();
    const outcome = permittedRest(policy, rest, () => `${own}/`).status(base, { key: 'x' });
    await outcome.then(
      () => expect.unreachable('it knows no key'),
      ({ code: refusal }) => expect(refusal).toBe(code ?? 'rest.not-accepted'),
    );
    expect(rest.asked.map((one) => one.base)).toEqual(code ? [] : [base]);
  });
});

describe('what the page says of the policy', () => {
  it('names the settings with their values, and without one where it could not be understood', () => {
    const view = viewOfPolicy(
      decide({ portalAddresses: [ours], idleLockMinutes: 0, showKey: 'copy-only', colour: 'blue' }),
    );
    expect(view).toEqual({
      managed: [
        { key: 'portalAddresses', value: [ours] },
        { key: 'showKey', value: 'copy-only' },
        { key: 'idleLockMinutes' },
      ],
      problems: [
        { key: 'idleLockMinutes', problem: 'wrong' },
        { key: 'colour', problem: 'unknown' },
      ],
      portals: { addresses: [ours], others: true },
      rests: { addresses: [], others: true },
    });
    expect(viewOfPolicy(closedPolicy('unsafe')).managed.every(({ value }) => value === undefined)).toBe(true);
  });
});

describe('sign-ins whose portal is not permitted any more', () => {
  const ada: Person = { portal: ours, userId: 'ada', accountNumbers: ['EFAX-1000-0001'] };
  const ben: Person = { portal: foreign, userId: 'ben', accountNumbers: ['EFAX-2000-0001'] };

  async function world() {
    const all = createWorld([ada, ben]);
    const first = await all.start();
    for (const person of [ada, ben]) await addSignIn(first, person);
    const core = await all.start({ policy: fixed });
    return { ...all, core };
  }

  it('are named, but led to by nothing, and another is gone on with', async () => {
    const { core } = await world();
    expect(core.state.get().signIns.map(({ status }) => status)).toEqual(['kept', 'not-permitted']);
    expect(core.state.get()).toMatchObject({ signIn: signInId(ada), portal: { address: ours } });
    const before = core.state.get();
    await expect(core.places.switchTo(signInId(ben))).rejects.toMatchObject({ code: 'connect.not-permitted' });
    await expect(core.quickCopy.copy({ signIn: signInId(ben), accountNumber: 'EFAX-2000-0001' })).rejects.toMatchObject(
      {
        code: 'connect.not-permitted',
      },
    );
    expect(core.state.get()).toEqual(before);
    expect((await core.recents.all()).map(({ signIn }) => signIn)).toEqual([signInId(ada)]);
  });

  it('can be taken off the list, without going there', async () => {
    const { core } = await world();
    await core.forgetSignIn(signInId(ben));
    expect(core.state.get().signIns).toHaveLength(1);
    await expect(core.forgetSignIn(signInId(ada))).rejects.toMatchObject({ code: 'account.not-allowed' });
  });

  it('are something that a lock protects, and go with everything, without their portal being told', async () => {
    const { core, keychain, portalOf } = await world();
    await core.signOut();
    expect(core.state.snapshot().canLock).toBe(true);
    expect(await keychain.get(recordNames.session(foreign, 'ben'))).toBeDefined();
    await core.signOutOfAll();
    expect(await keychain.get(recordNames.session(foreign, 'ben'))).toBeUndefined();
    expect(core.state.get().signIns).toEqual([]);
    expect(portalOf(foreign).sessionsOf('ben')).toHaveLength(1);
  });

  it('cannot be typed either', async () => {
    const { core } = await world();
    await core.places.add();
    await expect(core.places.connect(foreign)).rejects.toMatchObject({ code: 'connect.not-permitted' });
    expect(core.state.get().portal.address).toBe(ours);
  });
});

describe('a policy that cannot be understood', () => {
  it('leaves no portal, not even that of the command line', async () => {
    const { core, portal } = fakeCore({ policy: broken, commandLinePortal: ours });
    await core.start();
    expect(core.state.get()).toMatchObject({ phase: 'connect', portal: { failure: { code: 'connect.policy' } } });
    expect(portal.calls).toEqual([]);
  });
});
