import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AccountPage, accountPageSchema, accountSchema, activityPageSchema } from '../../shared/portal-api';
import { type DemoUserName, demoAccounts, type RunningPortal, startPortal } from '../portal/index';
import { rawClient } from '../portal/raw-client';

const { northside } = demoAccounts;
let portal: RunningPortal;
let client: ReturnType<typeof rawClient>;
const tokens = new Map<DemoUserName, string>();

beforeAll(async () => {
  portal = await startPortal();
  client = rawClient(portal);
});
afterAll(() => portal.close());

async function as(name: DemoUserName): Promise<string> {
  const token = tokens.get(name) ?? (await client.signIn(name)).accessToken;
  tokens.set(name, token);
  return token;
}

const list = async (name: DemoUserName, query = '') =>
  accountPageSchema.parse((await client.call(`/accounts${query}`, { token: await as(name) })).body);

describe('the list of accounts', () => {
  test('has one account for most users', async () => {
    expect(await list('reader')).toEqual({
      items: [{ accountNumber: northside, companyName: 'Northside Clinic', status: 'active', role: 'read_only' }],
    });
  });

  test('has 5,000 for the partner, each once, over all pages', async () => {
    const seen: AccountPage['items'] = [];
    let cursor: string | undefined;
    for (let pages = 0; pages < 30; pages += 1) {
      const page = await list('partner', `?limit=200${cursor === undefined ? '' : `&cursor=${cursor}`}`);
      seen.push(...page.items);
      cursor = page.nextCursor;
      if (cursor === undefined) break;
    }
    expect(seen).toHaveLength(5000);
    expect(new Set(seen.map(({ accountNumber }) => accountNumber)).size).toBe(5000);
    expect(new Set(seen.map(({ companyName }) => companyName)).size).toBe(5000);
    expect(new Set(seen.map(({ role }) => role))).toEqual(
      new Set(['global_administrator', 'edit_customer', 'read_only']),
    );
    expect(new Set(seen.map(({ status }) => status))).toEqual(new Set(['active', 'suspended', 'closed']));
    const names = seen.map(({ companyName }) => companyName);
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  });

  test('comes in pages of 50 unless asked otherwise, of 200 at most', async () => {
    expect((await list('partner')).items).toHaveLength(50);
    expect((await list('partner', '?limit=7')).items).toHaveLength(7);
    expect((await list('partner', '?limit=5000')).items).toHaveLength(200);
  });

  test('is searched by every word in name and number, whatever the case', async () => {
    const byName = await list('partner', '?search=radiology%20ASHFORD&limit=200');
    expect(byName.items).toHaveLength(5);
    expect(byName.nextCursor).toBeUndefined();
    for (const { companyName } of byName.items) expect(companyName).toMatch(/^Ashford Radiology/);
    const byNumber = await list('partner', '?search=efax-7000-0042');
    expect(byNumber.items.map(({ accountNumber }) => accountNumber)).toEqual(['EFAX-7000-0042']);
    expect((await list('partner', '?search=northside')).items).toEqual([]);
  });

  test('keeps the search from page to page', async () => {
    const first = await list('partner', '?search=pharmacy&limit=150');
    const second = await list('partner', `?search=pharmacy&limit=150&cursor=${first.nextCursor}`);
    expect(first.items.length + second.items.length).toBe(250);
    expect(second.nextCursor).toBeUndefined();
  });

  test.each(['?limit=0', '?limit=x', '?cursor=nonsense', `?search=${'x'.repeat(201)}`])('refuses %s', async (query) => {
    const reply = await client.call(`/accounts${query}`, { token: await as('partner') });
    expect([reply.status, reply.body.code]).toEqual([400, 'invalid_request']);
  });
});

describe('an account', () => {
  const read = async (name: DemoUserName, account: string) =>
    accountSchema.parse((await client.call(`/accounts/${account}`, { token: await as(name) })).body);

  test('tells all that the contract has, and of the key no value', async () => {
    const reply = await client.call(`/accounts/${northside}`, { token: await as('reader') });
    const account = accountSchema.parse(reply.body);
    expect(account).toMatchObject({ companyName: 'Northside Clinic', role: 'read_only', ports: 24 });
    expect(account.products).toContain('lexmark');
    expect(Object.keys(account.apiKey).sort()).toEqual(
      ['available', 'createdAt', 'createdBy', 'exists', 'fingerprint', 'keyId', 'lastUsedAt'].sort(),
    );
    expect(reply.text).not.toContain(portal.control.key(northside));
    expect(reply.text).not.toContain('serviceAccount');
  });

  test('is found by its number without regard to case', async () => {
    expect((await read('reader', northside.toLowerCase())).accountNumber).toBe(northside);
  });

  test.each([
    ['no-key', demoAccounts.withoutKey, { available: true, exists: false }, 'active'],
    ['directfax', demoAccounts.directfax, { available: true, exists: false }, 'active'],
    ['no-key-feature', demoAccounts.withoutFeature, { available: false, exists: false }, 'active'],
  ] as const)('of %s says so', async (name, number, apiKey, status) => {
    expect(await read(name, number)).toMatchObject({ role: 'global_administrator', apiKey, status });
  });

  test('with DirectFax and Lexmark alone has no other product', async () => {
    expect((await read('directfax', demoAccounts.directfax)).products).toEqual(['directfax', 'lexmark']);
  });

  test('that is suspended can be read', async () => {
    const account = await read('suspended', demoAccounts.suspended);
    expect([account.status, account.apiKey.exists]).toEqual(['suspended', true]);
  });

  test.each(['', '/api-key', '/activity'])(
    '%s of somebody else is forbidden, one that is not there is not found',
    async (part) => {
      const token = await as('no-key');
      const foreign = await client.call(`/accounts/${northside}${part}`, { token });
      expect([foreign.status, foreign.body.code]).toEqual([403, 'forbidden']);
      for (const number of ['EFAX-9999-9999', 'nonsense', '__proto__']) {
        const absent = await client.call(`/accounts/${number}${part}`, { token });
        expect([absent.status, absent.body.code]).toEqual([404, 'no_account']);
      }
    },
  );

  test('changes with the role that control sets', async () => {
    portal.control.setRole('editor', northside, 'read_only');
    expect((await read('editor', northside)).role).toBe('read_only');
    portal.control.setRole('editor', northside, 'edit_customer');
  });
});

describe('the activity of an account', () => {
  const activity = async (query = '') =>
    activityPageSchema.parse(
      (await client.call(`/accounts/${northside}/activity${query}`, { token: await as('reader') })).body,
    );

  test('is there, newest first, with what was just done', async () => {
    await client.call(`/accounts/${northside}/api-key`, { token: await as('editor') });
    const { items } = await activity();
    const times = items.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
    expect(items[0]).toMatchObject({
      actor: portal.users.editor.email,
      action: 'shown',
      ip: '127.0.0.1',
      client: 'etherfax-admin/1.0.0',
    });
    expect(items[0]?.fingerprint).toMatch(/^[0-9a-f]{12}$/);
    expect(items.map(({ action }) => action)).toEqual(expect.arrayContaining(['signed-in', 'generated']));
  });

  test('comes in pages that new entries do not shift', async () => {
    const all = await activity();
    const first = await activity('?limit=3');
    await client.call(`/accounts/${northside}/api-key`, { token: await as('editor') });
    const second = await activity(`?limit=3&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items]).toEqual(all.items.slice(0, 6));
  });

  test('does not show the sign-ins of other accounts’ users', async () => {
    await as('no-key');
    const actors = (await activity()).items.map(({ actor }) => actor);
    expect(actors).not.toContain(portal.users['no-key'].email);
  });
});
