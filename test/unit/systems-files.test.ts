import { describe, expect, it } from 'vitest';
import { account, names, refusal, server, started, view } from './fakes/listed-systems';
import { FakePortal } from './fakes/portal';
import type { FakeDesk } from './fakes/systems';

describe('files that a person chooses', () => {
  const choose = (desk: FakeDesk, content: string) => {
    desk.chosen = { name: 'list.csv', content: new TextEncoder().encode(content) };
  };

  it('an export carries the account and the day in its name', async () => {
    const all = await started();
    await all.systems.add(server);
    expect(await all.systems.exportTo('json')).toBe(true);
    expect(await all.systems.exportTo('csv')).toBe(true);
    expect(all.desk.saved.map(({ name }) => name)).toEqual([
      'fax-systems-EFAX-1000-0001-2026-01-05.json',
      'fax-systems-EFAX-1000-0001-2026-01-05.csv',
    ]);
    all.desk.cancels = true;
    expect(await all.systems.exportTo('csv')).toBe(false);
    expect(await all.systems.print()).toBe(false);
  });

  it('an import shows what it would do, and does it when it is taken, once', async () => {
    const all = await started();
    await all.systems.add(server);
    choose(all.desk, 'Name,Owner\nRightFax,Grace\nNew,\n');
    const preview = await all.systems.readImport();
    expect(preview).toMatchObject({ fileName: 'list.csv', added: ['New'], changed: [{ name: 'RightFax' }] });
    expect(names(all)).toEqual(['RightFax']);
    const { importId = '' } = preview ?? {};
    await all.systems.takeImport(importId);
    expect(view(all).systems.map(({ name, owner }) => `${name} ${owner}`)).toEqual(['RightFax Grace', 'New ']);
    await expect(all.systems.takeImport(importId)).rejects.toEqual(refusal('systems.gone'));
  });

  it('nothing goes out or comes in when the app was locked, or another account opened, while the dialog was open', async () => {
    const portal = new FakePortal();
    portal.accountNumbers = [account, 'EFAX-2000-0002'];
    const all = await started({ portal });
    const meanwhile: [() => unknown, string][] = [
      [() => all.core.lock.lock('asked'), 'app.locked'],
      [() => all.core.accounts.open('EFAX-2000-0002'), 'systems.gone'],
    ];
    for (const [happens, code] of meanwhile) {
      if (all.core.state.get().lock) await all.core.lock.unlock({ way: 'click' });
      await all.core.accounts.open(account);
      await all.clock.advance(0);
      choose(all.desk, 'Name\nNew\n');
      all.desk.meanwhile = happens;
      await expect(all.systems.exportTo('csv')).rejects.toEqual(refusal(code));
      if (all.core.state.get().lock) await all.core.lock.unlock({ way: 'click' });
      await all.core.accounts.open(account);
      await all.clock.advance(0);
      await expect(all.systems.readImport()).rejects.toEqual(refusal(code));
    }
    expect(all.desk.saved).toEqual([]);
  });

  it('an import is not taken into another account', async () => {
    const portal = new FakePortal();
    portal.accountNumbers = [account, 'EFAX-2000-0002'];
    const all = await started({ portal });
    await all.core.accounts.open(account);
    choose(all.desk, 'Name\nNew\n');
    const preview = await all.systems.readImport();
    await all.core.accounts.open('EFAX-2000-0002');
    await expect(all.systems.takeImport(preview?.importId ?? '')).rejects.toEqual(refusal('systems.gone'));
    all.desk.cancels = true;
    expect(await all.systems.readImport()).toBeUndefined();
  });
});
