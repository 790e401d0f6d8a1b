import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Standing, Tools } from '../../renderer/actions/action';
import { actionOf, actions } from '../../renderer/actions/actions';
import { text } from '../../renderer/messages';
import { allowed, type Connectivity } from '../../shared/permissions';
import { noPolicy } from '../../shared/policy';
import { type ApiKeyState, accountStatusSchema, type Role, roles } from '../../shared/portal-api';

const withKey: ApiKeyState = { available: true, exists: true };
const may = (role: Role, keyState = withKey, connectivity: Connectivity = 'online', status = 'active' as const) =>
  allowed(role, { status }, keyState, connectivity, noPolicy);
const open: Standing = {
  phase: 'account',
  permissions: may('global_administrator'),
  accountNumber: 'EFAX-1000-0001',
  signIn: '1'.repeat(32),
  canLock: true,
  updates: { status: 'idle' },
  isKnown: true,
  byKey: false,
  keyIsShown: false,
};
const whether = (name: string, change: Partial<Standing> = {}) => actionOf(name).whether({ ...open, ...change });

describe('copying by a key that is pressed before the portal has answered', () => {
  it.each<[string, Partial<Standing>, boolean]>([
    ['waits while the app connects', { permissions: may('edit_customer', withKey, 'connecting') }, true],
    ['waits while the account is not known', { permissions: may('read_only'), isKnown: false }, true],
    ['is decided when it may be copied', {}, false],
    ['is decided when it may be copied from here, whatever else is unknown', { isKnown: false }, false],
    ['is decided without a connection', { permissions: may('edit_customer', withKey, 'offline') }, false],
    ['is decided by the role', { permissions: may('read_only') }, false],
    ['is decided where no account is open', { phase: 'choose-account', isKnown: false }, false],
  ])('%s', (_, change, undecided) =>
    expect(actionOf('copy-key').isUndecided?.({ ...open, ...change })).toBe(undecided),
  );
});

describe('an action', () => {
  it.each<[string, string, Partial<Standing>, ReturnType<typeof whether>]>([
    ['copy-key', 'the administrator', {}, 'yes'],
    ['copy-key', 'Read Only', { permissions: may('read_only') }, 'absent'],
    [
      'copy-key',
      'without a connection',
      { permissions: may('edit_customer', withKey, 'offline') },
      { reason: text.disabledReasons['no-offline-copy'] },
    ],
    ['copy-key', 'no account is open', { phase: 'choose-account', accountNumber: undefined }, 'absent'],
    [
      'copy-key',
      'there is no key',
      { permissions: may('edit_customer', { available: true, exists: false }) },
      'absent',
    ],
    ['show-key', 'the key is shown', { keyIsShown: true }, 'absent'],
    ['hide-key', 'the key is shown', { keyIsShown: true }, 'yes'],
    ['hide-key', 'the key is hidden', {}, 'absent'],
    ['spell-key', 'the key is hidden', {}, 'absent'],
    ['spell-key', 'the key is shown', { keyIsShown: true }, 'yes'],
    ['reset', 'the administrator', {}, 'yes'],
    ['reset', 'Edit Customer', { permissions: may('edit_customer') }, 'absent'],
    [
      'reset',
      'without a connection',
      { permissions: may('global_administrator', withKey, 'offline') },
      { reason: text.disabledReasons.offline },
    ],
    ['generate', 'there is a key', {}, 'absent'],
    [
      'generate',
      'there is none',
      { permissions: may('global_administrator', { available: true, exists: false }) },
      'yes',
    ],
    ['copy-number', 'an account is open', {}, 'yes'],
    ['copy-number', 'none is', { phase: 'choose-account', accountNumber: undefined }, 'absent'],
    ['go-to-activity', 'an account is open', {}, 'yes'],
    ['go-to-activity', 'none is', { phase: 'choose-account' }, 'absent'],
    ['lock', 'there is nothing to protect', { canLock: false }, 'absent'],
    ['check-updates', 'it is not for the app to look', { updates: { status: 'off' } }, 'absent'],
    ['check-updates', 'it is looked', { updates: { status: 'checking' } }, { reason: `${text.updates.checking}.` }],
    ['sign-out', 'somebody is signed in', {}, 'yes'],
    ['sign-out', 'the account was added by its key', { byKey: true }, 'absent'],
  ])('%s: %s', (name, _when, change, expected) => expect(whether(name, change)).toEqual(expected));

  it('of a key is what allowed() says, whatever that is', () => {
    const names = {
      'copy-key': 'copy',
      'show-key': 'show',
      'test-key': 'test',
      generate: 'generate',
      reset: 'reset',
    } as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...roles),
        fc.constantFrom(...accountStatusSchema.options),
        fc.record({ available: fc.boolean(), exists: fc.boolean() }),
        fc.constantFrom('online', 'connecting', 'offline'),
        (role, status, keyState, connectivity) => {
          const permissions = allowed(role, { status }, keyState, connectivity, noPolicy);
          for (const [name, action] of Object.entries(names)) {
            const permission = permissions[action];
            const expected = permission.allowed
              ? 'yes'
              : permission.button === 'absent'
                ? 'absent'
                : { reason: text.disabledReasons[permission.reason] };
            expect(whether(name, { permissions })).toEqual(expected);
          }
        },
      ),
    );
  });

  it('is told apart from all others by its name and its title', () => {
    expect(new Set(actions.map(({ name }) => name)).size).toBe(actions.length);
    expect(new Set(actions.map(({ title }) => title)).size).toBe(actions.length);
  });

  it('that is dangerous only opens its dialog', () => {
    const command = vi.fn();
    const bridge = new Proxy({}, { get: () => new Proxy({}, { get: () => command }) }) as Tools['bridge'];
    const atAccount = vi.fn();
    const tools = { bridge, atAccount } as unknown as Tools;
    actionOf('reset').run(tools);
    actionOf('generate').run(tools);
    expect(atAccount.mock.calls).toEqual([['reset'], ['generate']]);
    expect(command).not.toHaveBeenCalled();
  });

  it.each<[string, Partial<Standing>, string | undefined]>([
    ['Read Only', { permissions: may('read_only') }, text.key.readOnly],
    ['no key', { permissions: may('edit_customer', { available: true, exists: false }) }, `${text.key.none}.`],
    [
      'no key in this configuration',
      { permissions: may('edit_customer', { available: false, exists: false }) },
      text.key.notAvailable,
    ],
    ['it can be copied', {}, undefined],
    [
      'the account is not known yet',
      { isKnown: false, permissions: may('edit_customer', { available: false, exists: false }) },
      text.disabledReasons.connecting,
    ],
    ['no account is open', { phase: 'choose-account', permissions: may('read_only') }, undefined],
  ])('Copy says why it is absent: %s', (_when, change, expected) =>
    expect(actionOf('copy-key').whyAbsent?.({ ...open, ...change })).toBe(expected),
  );
});
