import { describe, expect, it } from 'vitest';
import {
  allowed,
  type Connectivity,
  connectivitySchema,
  type OfflineCopyStatus,
  offlineCopyStatusSchema,
  operationStatusSchema,
  type Permission,
  type Permissions,
} from '../../shared/permissions';
import { noPolicy, type Policy } from '../../shared/policy';
import { type AccountStatus, type ApiKeyState, type Role, roles } from '../../shared/portal-api';

const key: ApiKeyState = { available: true, exists: true, keyId: 'k1', fingerprint: '0123456789ab' };
const noKey: ApiKeyState = { available: true, exists: false };
const notAvailable: ApiKeyState = { available: false, exists: false };
const copyOnly: Policy = { ...noPolicy, showKey: 'copy-only' };

/** As short as the table needs it: `yes`, `-reason` for an absent button, `/reason` for a disabled one. */
function short(permission: Permission): string {
  if (permission.allowed) return 'yes';
  return `${permission.button === 'absent' ? '-' : '/'}${permission.reason}`;
}

function row({ show, copy, generate, reset }: Permissions): string {
  return [show, copy, generate, reset].map(short).join(' ');
}

const admin = 'global_administrator';
const editor = 'edit_customer';
const reader = 'read_only';

describe('allowed: role x configuration x key state (show copy generate reset)', () => {
  it.each<[Role, AccountStatus, string, ApiKeyState, string]>([
    [admin, 'active', 'key', key, 'yes yes -key-exists yes'],
    [admin, 'active', 'no key', noKey, '-no-key -no-key yes -no-key'],
    [admin, 'active', 'not available', notAvailable, '-not-available -not-available -not-available -not-available'],
    [admin, 'suspended', 'key', key, 'yes yes -key-exists /suspended'],
    [admin, 'suspended', 'no key', noKey, '-no-key -no-key /suspended -no-key'],
    [admin, 'closed', 'key', key, 'yes yes -key-exists /closed'],
    [admin, 'closed', 'no key', noKey, '-no-key -no-key /closed -no-key'],
    [editor, 'active', 'key', key, 'yes yes -role -role'],
    [editor, 'active', 'no key', noKey, '-no-key -no-key -role -role'],
    [editor, 'active', 'not available', notAvailable, '-not-available -not-available -not-available -not-available'],
    [editor, 'suspended', 'key', key, 'yes yes -role -role'],
    [editor, 'closed', 'key', key, 'yes yes -role -role'],
    [reader, 'active', 'key', key, '-role -role -role -role'],
    [reader, 'active', 'no key', noKey, '-role -role -role -role'],
    [reader, 'active', 'not available', notAvailable, '-not-available -not-available -not-available -not-available'],
    [reader, 'suspended', 'key', key, '-role -role -role -role'],
  ])('%s, %s account, %s', (role, status, _name, keyState, expected) => {
    expect(row(allowed(role, { status }, keyState, 'online', noPolicy))).toBe(expected);
  });

  it('disables, rather than hides, what only the moment forbids', () => {
    const active = { status: 'active' } as const;
    expect(row(allowed(admin, active, key, 'offline', noPolicy))).toBe(
      '/no-offline-copy /no-offline-copy -key-exists /offline',
    );
    expect(row(allowed(admin, active, key, 'online', noPolicy, { operation: 'busy' }))).toBe(
      '/busy /busy -key-exists /busy',
    );
    expect(row(allowed(admin, active, noKey, 'online', noPolicy, { operation: 'checking' }))).toBe(
      '-no-key -no-key /checking -no-key',
    );
  });

  it('hides Show, and nothing else, when the organisation allows copying alone', () => {
    const active = { status: 'active' } as const;
    expect(row(allowed(admin, active, key, 'online', copyOnly))).toBe('-policy yes -key-exists yes');
    expect(row(allowed(reader, active, key, 'online', copyOnly))).toBe('-role -role -role -role');
  });
});

describe('allowed: connection x offline copy (show copy generate reset)', () => {
  it.each<[Connectivity, OfflineCopyStatus, string]>([
    ['online', 'none', 'yes yes -key-exists yes'],
    ['online', 'ready', 'yes yes -key-exists yes'],
    ['online', 'expired', 'yes yes -key-exists yes'],
    ['online', 'clock-set-back', 'yes yes -key-exists yes'],
    ['online', 'refused', '/refused /refused -key-exists yes'],
    ['connecting', 'none', '/connecting /connecting -key-exists /connecting'],
    ['connecting', 'ready', 'yes yes -key-exists /connecting'],
    ['connecting', 'expired', '/connecting /connecting -key-exists /connecting'],
    ['connecting', 'clock-set-back', '/connecting /connecting -key-exists /connecting'],
    ['offline', 'none', '/no-offline-copy /no-offline-copy -key-exists /offline'],
    ['offline', 'ready', 'yes yes -key-exists /offline'],
    ['offline', 'expired', '/copy-expired /copy-expired -key-exists /offline'],
    ['offline', 'clock-set-back', '/clock-set-back /clock-set-back -key-exists /offline'],
    ['offline', 'refused', '/refused /refused -key-exists /offline'],
  ])('%s, copy %s', (connectivity, offlineCopy, expected) => {
    const active = { status: 'active' } as const;
    expect(row(allowed(admin, active, key, connectivity, noPolicy, { offlineCopy }))).toBe(expected);
    expect(row(allowed(reader, active, key, connectivity, noPolicy, { offlineCopy }))).toBe('-role -role -role -role');
    expect(row(allowed(admin, active, key, connectivity, noPolicy, { offlineCopy, locked: true }))).toBe(
      '/locked /locked -key-exists /locked',
    );
    expect(
      row(allowed('edit_customer', active, key, connectivity, noPolicy, { offlineCopy, origin: 'api-key' })),
    ).toMatch(/ -portal -portal$/);
  });
});

describe('allowed, in every combination', () => {
  const combinations = roles.flatMap((role) =>
    (['active', 'suspended', 'closed'] as const).flatMap((status) =>
      [key, noKey, notAvailable].flatMap((keyState) =>
        connectivitySchema.options.flatMap((connectivity) =>
          operationStatusSchema.options.flatMap((operation) =>
            offlineCopyStatusSchema.options.flatMap((offlineCopy) =>
              [noPolicy, copyOnly].map((policy) => ({
                role,
                keyState,
                permissions: allowed(role, { status }, keyState, connectivity, policy, { operation, offlineCopy }),
              })),
            ),
          ),
        ),
      ),
    ),
  );

  it('lets nobody but the Global Administrator generate or reset, nor see those buttons', () => {
    for (const { role, permissions } of combinations.filter(({ role }) => role !== admin)) {
      expect(permissions.generate, role).toMatchObject({ allowed: false, button: 'absent' });
      expect(permissions.reset, role).toMatchObject({ allowed: false, button: 'absent' });
    }
  });

  it('lets Read Only neither show nor copy', () => {
    for (const { permissions } of combinations.filter(({ role }) => role === reader)) {
      expect(permissions.show.allowed || permissions.copy.allowed).toBe(false);
    }
  });

  it('never offers Generate and Reset together', () => {
    for (const { permissions } of combinations) {
      const drawn = [permissions.generate, permissions.reset].filter((one) => one.allowed || one.button === 'disabled');
      expect(drawn.length).toBeLessThanOrEqual(1);
    }
  });
});
