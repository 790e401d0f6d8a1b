import { describe, expect, it } from 'vitest';
import type { QuickEntry } from '../../main/account/quick-copy';
import { keepTray } from '../../main/app/tray-control';
import { type TrayAction, type TrayItem, trayItems } from '../../main/app/tray-items';
import type { Core } from '../../main/core-contract';
import { signInId } from '../../main/session/listed-sign-ins';
import { wordsIn } from '../../main/words';
import { fakeLog } from './fakes/ports';
import { addSignIn, createWorld, type Person } from './fakes/several-portals';
import { fakeSpoken } from './fakes/spoken';

const ada: Person = {
  portal: 'https://portal.example.com',
  userId: 'ada',
  accountNumbers: ['EFAX-1000-0001', 'EFAX-1000-0002'],
};
const ben: Person = { portal: 'http://127.0.0.1:4810', userId: 'ben', accountNumbers: ['EFAX-2000-0001'] };

/** A tray that is looked at and pressed by the test. */
function fakeTray() {
  let items: TrayItem[] | undefined;
  let act: (action: TrayAction) => void = () => {};
  return {
    port: {
      show(shown: TrayItem[], then: typeof act) {
        items = shown;
        act = then;
      },
      hide() {
        items = undefined;
      },
    },
    labels: () => items?.map(({ label }) => label ?? '-'),
    press(label: RegExp) {
      const action = items?.find((item) => label.test(item.label ?? ''))?.action;
      if (!action) throw new Error(`There is no ${label}.`);
      act(action);
    },
  };
}

async function world(change: { wanted?: boolean } = {}) {
  const remembered: boolean[] = [];
  const spoken = fakeSpoken();
  const all = createWorld([ada, ben], {
    tray: { isWanted: () => change.wanted ?? true, remember: (on) => void remembered.push(on) },
    spoken,
  });
  const core = await all.start();
  const tray = fakeTray();
  const told: { title: string; body: string }[] = [];
  const done: string[] = [];
  const log = fakeLog();
  keepTray({
    state: core.state,
    quickCopy: core.quickCopy,
    favourites: core.recents,
    tray: tray.port,
    spoken,
    notify: (words) => void told.push(words),
    open: () => void done.push('open'),
    lock: () => core.lock.lock('asked'),
    quit: () => void done.push('quit'),
    clock: all.clock,
    log,
  });
  for (const person of [ada, ben]) await addSignIn(core, person);
  const settle = () => all.clock.advance(0);
  await settle();
  return { ...all, core, tray, told, done, log, remembered, settle };
}

const favourite = (core: Core, person: Person, accountNumber: string, companyName: string) =>
  core.recents.mark(signInId(person), { accountNumber, companyName }, true);

describe('the tray', () => {
  it('is not there until it is wanted, and that is remembered', async () => {
    const { core, tray, settle, remembered } = await world({ wanted: false });
    expect(tray.labels()).toBeUndefined();
    core.showTray(true);
    await settle();
    expect(tray.labels()).toEqual(['Favourites appear here', '-', 'Lock now', 'Open etherFAX Admin', '-', 'Quit']);
    core.showTray(false);
    await settle();
    expect(tray.labels()).toBeUndefined();
    expect(remembered).toEqual([true, false]);
  });

  it('copies the key of a favourite of any sign-in: opens the account, and says how long it stays', async () => {
    const { core, tray, told, clipboard, portalOf, settle, log } = await world();
    await favourite(core, ada, 'EFAX-1000-0002', 'Northside');
    await settle();
    expect(tray.labels()?.[0]).toBe('Copy API key of Northside (Production · portal.example.com)');
    tray.press(/^Copy API key of Northside/);
    await settle();
    const { value = '' } = portalOf(ada.portal).keys.get('EFAX-1000-0002') ?? {};
    expect(clipboard.text).toBe(value);
    expect(core.state.get()).toMatchObject({ signIn: signInId(ada), accountNumber: 'EFAX-1000-0002' });
    expect(told).toEqual([{ title: 'API key of Northside copied', body: 'Clears in 30 s.' }]);
    expect(JSON.stringify([told, log.lines])).not.toContain(value);
  });

  it('copies nothing that the button would not, and says so without a reason that is somebody’s business', async () => {
    const { core, tray, told, clipboard, portalOf, settle } = await world();
    await favourite(core, ada, 'EFAX-1000-0001', 'Northside');
    await settle();
    portalOf(ada.portal).revoke('ada');
    tray.press(/^Copy API key of Northside/);
    await settle();
    expect(clipboard.text).toBe('');
    expect(told).toEqual([{ title: 'The API key of Northside was not copied', body: expect.stringContaining('Open') }]);
  });

  it('shows no name while the app is locked, at once, and does nothing that was still on the screen', async () => {
    const { core, tray, told, clipboard, settle, done } = await world();
    await favourite(core, ada, 'EFAX-1000-0001', 'Northside');
    await settle();
    const copy = () => core.quickCopy.copy({ signIn: signInId(ada), accountNumber: 'EFAX-1000-0001' });
    tray.press(/^Lock now$/);
    expect(tray.labels()).toEqual(['Open etherFAX Admin', '-', 'Quit']);
    await expect(copy()).rejects.toMatchObject({ code: 'app.locked' });
    expect(core.state.get().signIn).toBe(signInId(ben));
    expect([clipboard.text, told]).toEqual(['', []]);
    tray.press(/^Open/);
    tray.press(/^Quit/);
    expect(done).toEqual(['open', 'quit']);
    await core.lock.unlock({ way: 'click' });
    await settle();
    expect(tray.labels()?.[0]).toContain('Northside');
  });

  it('forgets the favourites of whoever signs out', async () => {
    const { core, tray, settle } = await world();
    await favourite(core, ben, 'EFAX-2000-0001', 'Trial');
    await settle();
    expect(tray.labels()?.[0]).toBe('Copy API key of Company EFAX-2000-0001 (Test · 127.0.0.1:4810)');
    await core.signOut();
    await settle();
    expect(tray.labels()?.[0]).toBe('Favourites appear here');
  });

  it('speaks the language of the app, and from then on another that is chosen', async () => {
    const { core, tray, told, settle } = await world();
    await favourite(core, ben, 'EFAX-2000-0001', 'Trial');
    core.chooseLanguage('de');
    await settle();
    expect(tray.labels()).toEqual([
      'API-Schlüssel von Company EFAX-2000-0001 kopieren (Test · 127.0.0.1:4810)',
      '-',
      'Jetzt sperren',
      'etherFAX Admin öffnen',
      '-',
      'Beenden',
    ]);
    tray.press(/^API-Schlüssel/);
    await settle();
    expect(told).toEqual([
      { title: 'API-Schlüssel von Company EFAX-2000-0001 kopiert', body: 'Wird in 30 s gelöscht.' },
    ]);
    core.lock.lock('asked');
    expect(tray.labels()).toEqual(['etherFAX Admin öffnen', '-', 'Beenden']);
  });

  it('holds as many as fit on a screen', () => {
    const entries = Array.from(
      { length: 40 },
      (_, index): QuickEntry => ({
        target: { keyAccount: String(index) },
        name: `Company ${index}`,
      }),
    );
    const items = trayItems({ words: wordsIn('en').tray, locked: false, canLock: true, entries });
    expect(items.filter(({ label }) => label?.startsWith('Copy'))).toHaveLength(15);
  });
});

describe('a copy without the window', () => {
  it('takes the copy that is kept when the portal hangs', async () => {
    const { core, portalOf, clipboard, settle, clock } = await world();
    await core.places.switchTo(signInId(ada), 'EFAX-1000-0001');
    await core.readKey.copy();
    await core.clipboard.clear();
    await core.places.switchTo(signInId(ben));
    const portal = portalOf(ada.portal);
    portal.account = () => new Promise(() => {});
    portal.apiKey = () => new Promise(() => {});
    portal.accounts = () => new Promise(() => {});
    const copied = core.quickCopy.copy({ signIn: signInId(ada), accountNumber: 'EFAX-1000-0001' });
    await settle();
    await clock.advance(3000);
    expect(await copied).toMatchObject({ source: 'offline-copy' });
    expect(clipboard.text).toBe(portal.keys.get('EFAX-1000-0001')?.value);
  });
});
