import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../shared/snapshot';
import { account, idOf, names, onDisk, refusal, reset, restarted, server, started, view } from './fakes/listed-systems';
import { FakePortal, makeKey } from './fakes/portal';
import { fakeCore } from './fakes/ports';
import { FakeRest, restAccount } from './fakes/rest-service';

describe('the list of the open account', () => {
  it('is there with the account, empty, and makes no file of nothing', async () => {
    const all = await started();
    expect(view(all)).toEqual({ systems: [], history: [], storage: { status: 'kept' } });
    expect(all.folder.files.size).toBe(0);
  });

  it('is kept: added, changed, moved, removed, and there again after a restart', async () => {
    const all = await started();
    await all.systems.add(server);
    await all.systems.add({ ...server, name: 'Scan to fax' });
    await all.systems.move(idOf(all, 1), 0);
    await all.systems.change({ ...server, id: idOf(all, 1), name: 'RightFax 20' });
    expect(names(all)).toEqual(['Scan to fax', 'RightFax 20']);
    await all.systems.remove(idOf(all));
    const again = await restarted(all);
    expect(names(again)).toEqual(['RightFax 20']);
  });

  it('goes with the account and the sign-in, and comes back with them', async () => {
    const portal = new FakePortal();
    portal.accountNumbers = [account, 'EFAX-2000-0002'];
    const all = await started({ portal });
    await all.core.accounts.open(account);
    await all.systems.add(server);
    await all.core.accounts.open('EFAX-2000-0002');
    await all.clock.advance(0);
    expect(names(all)).toEqual([]);
    await all.core.accounts.open(account.toLowerCase());
    await all.clock.advance(0);
    expect(names(all)).toEqual(['RightFax']);
    await all.core.signOut();
    expect(all.core.state.get().systems).toBeUndefined();
    await expect(all.systems.add(server)).rejects.toEqual(refusal('account.not-found'));
  });

  it('takes no key, neither typed nor from a file, and says nothing of it', async () => {
    const all = await started();
    const secret = all.portal.key?.value ?? '';
    const withKey = { ...server, note: `key: ${secret}` };
    await expect(all.systems.add(withKey)).rejects.toEqual(refusal('systems.key-inside'));
    await all.systems.add(server);
    await expect(all.systems.change({ ...withKey, id: idOf(all) })).rejects.toEqual(refusal('systems.key-inside'));
    all.desk.chosen = { name: 'a.csv', content: new TextEncoder().encode(`Name,Note\nA,${secret}\n`) };
    await expect(all.systems.readImport()).rejects.toEqual(refusal('systems.key-inside'));
    const everything = JSON.stringify([...all.folder.files.keys()].map(all.folder.text)) + all.log.lines.join('');
    expect(everything).not.toContain(secret);
  });

  it('tells every listener last what is newest', async () => {
    const { core, clock } = await started();
    await core.systems.add(server);
    const seen: Snapshot[] = [];
    core.state.subscribe((snapshot) => seen.push(snapshot));
    await core.accounts.open(account);
    await clock.advance(0);
    expect(seen.length).toBeGreaterThan(1);
    for (const [index, { revision }] of seen.entries()) {
      expect(revision).toBeGreaterThan(seen[index - 1]?.revision ?? 0);
    }
    expect(seen.at(-1)).toEqual(core.state.snapshot());
  });
});

describe('the checklist', () => {
  it('starts with a reset, and survives restarts with who and when', async () => {
    const all = await started();
    await all.systems.add(server);
    expect(view(all).checklist).toBeUndefined();
    await reset(all);
    const { fingerprint } = all.portal.key ?? makeKey('none');
    expect(view(all).checklist).toMatchObject({ fingerprint, startedBy: 'ada@example.com', items: {} });
    await all.systems.mark(idOf(all), 'updated', true);
    const again = await restarted(all);
    expect(view(again).checklist?.items).toEqual({
      [idOf(again)]: { updated: { at: expect.any(Number), by: 'ada@example.com' } },
    });
    await again.systems.finishChecklist();
    expect(view(again)).toMatchObject({ history: [{ fingerprint, finishedBy: 'ada@example.com' }] });
    expect(view(again).checklist).toBeUndefined();
    expect(onDisk(again.folder).history).toHaveLength(1);
  });

  it('starts for a reset that this app did not live to see, and for one that somebody else did', async () => {
    const all = await started();
    await all.systems.add(server);
    all.portal.key = { ...makeKey('key-9'), createdAt: '2026-01-05T10:00:00Z', createdBy: 'grace@example.com' };
    const again = await restarted(all);
    expect(view(again).checklist).toMatchObject({ fingerprint: all.portal.key.fingerprint });
  });

  it('starts for a reset by somebody else also when the systems were listed without a network', async () => {
    const before = await started();
    before.portal.goOffline();
    const offline = await restarted(before);
    expect(offline.core.state.get().accountFrom).toBe('cache');
    await offline.systems.add(server);
    expect(onDisk(offline.folder)).not.toHaveProperty('keySeen');
    before.portal.comeBack();
    before.portal.key = { ...makeKey('key-9'), createdAt: '2026-01-05T10:00:00Z', createdBy: 'grace@example.com' };
    const again = await restarted(offline);
    const { fingerprint } = before.portal.key;
    expect(again.core.state.get().keyChange).toMatchObject({ fingerprint, by: 'grace@example.com' });
    expect(view(again).checklist).toMatchObject({ fingerprint, startedBy: 'grace@example.com', items: {} });
    expect(onDisk(again.folder).checklist).toMatchObject({ fingerprint });
  });

  it('waits for the portal: an account from the cache starts none', async () => {
    const all = await started();
    await all.systems.add(server);
    const present = all.core.state.get().account;
    if (!present) throw new Error('No account.');
    const apiKey = { ...present.apiKey, fingerprint: '0123456789ab' };
    all.core.state.update({ accountFrom: 'cache', account: { ...present, apiKey } });
    expect(view(all).checklist).toBeUndefined();
    all.core.state.update({ accountFrom: 'portal' });
    expect(view(all).checklist).toMatchObject({ fingerprint: '0123456789ab' });
  });
});

describe('an account that was added by its key', () => {
  const number = 'EFAX-3000-0003';
  const newKey = () => randomBytes(32).toString('base64');

  it('has a list of its own, and a checklist when its key is replaced', async () => {
    const all = await started();
    const rest = new FakeRest();
    const [oldKey, nextKey] = [newKey(), newKey()];
    for (const key of [oldKey, nextKey]) rest.accounts.set(key, restAccount(number));
    const { core } = fakeCore({ ...all.ports, rest });
    const { clock } = all;
    await core.start();
    await core.keyAccounts.add({ key: oldKey });
    await clock.advance(0);
    await core.systems.add(server);
    await expect(core.systems.add({ ...server, note: oldKey })).rejects.toEqual(refusal('systems.key-inside'));
    expect(view({ core }).checklist).toBeUndefined();
    await clock.advance(1000);
    await core.openKeyAccount.replaceKey(nextKey);
    const fingerprint = core.state.get().keyAccount?.fingerprint;
    expect(view({ core }).checklist).toMatchObject({ fingerprint, startedBy: 'local', startedAt: clock.now() });
    await core.systems.mark(idOf({ core }), 'updated', true);
    expect(view({ core }).checklist?.items[idOf({ core })]?.updated?.by).toBe('local');
    await core.keyAccounts.leave();
    await clock.advance(0);
    expect(core.state.get().systems?.systems ?? []).toEqual([]);
  });
});
