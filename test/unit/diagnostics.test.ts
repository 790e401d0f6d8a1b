import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { SavedFile } from '../../main/activity/saving';
import { noteRequests } from '../../main/portal/request-notes';
import { isClockOff } from '../../shared/clock';
import { appStandingSchema, connectionReportSchema } from '../../shared/diagnostics';
import { AppError } from '../../shared/errors';
import { fakeLog, signedIn, thisComputer } from './fakes/ports';

/** A file that is chosen: what was written, and whether it was kept. */
function chosenFile(fails = false) {
  const parts: (string | Uint8Array)[] = [];
  const chosen = { name: '', state: 'open' as 'open' | 'kept' | 'discarded', parts };
  const file: SavedFile = {
    async write(content) {
      if (fails) throw new AppError('disk.full', 'ENOSPC');
      parts.push(content);
    },
    async keep() {
      chosen.state = 'kept';
    },
    async discard() {
      chosen.state = 'discarded';
    },
  };
  const saveFile = async (name: string) => {
    chosen.name = name;
    return file;
  };
  return { chosen, saveFile };
}

const personal = /ada|Reyes|refresh-|access-/i;

it('the zip has in it what was listed, to the byte, and nothing of the user', async () => {
  const { chosen, saveFile } = chosenFile();
  const line = `${JSON.stringify({ at: '2026-01-05T09:00:00.000Z', level: 'info', event: 'e', who: 'ada@example.com' })}\n`;
  const diagnosis = { ...thisComputer.diagnosis, readLog: async () => line };
  const { core, portal } = await signedIn({ saveFile, diagnosis });
  await core.readKey.copy();
  const bundle = await core.diagnostics.prepare();
  expect(await core.diagnostics.save(bundle.id)).toBe(true);
  expect(chosen).toMatchObject({ name: 'etherfax-admin-diagnostics-2026-01-05.zip', state: 'kept' });
  const files = unzipSync(chosen.parts[0] as Uint8Array);
  const inside = Object.entries(files).map(([name, content]) => ({ name, bytes: content.length }));
  expect(inside).toEqual(bundle.files);
  const read = (name: string) => Buffer.from(files[name] ?? []).toString();
  const standing = appStandingSchema.parse(JSON.parse(read('app.json')));
  expect(standing).toMatchObject({ phase: 'account', signIns: 1, accountNumber: 'EFAX-1000-0001' });
  expect(connectionReportSchema.parse(JSON.parse(read('connection.json'))).portal?.reached).toBe(true);
  for (const { name } of bundle.files) {
    expect(read(name), name).not.toMatch(personal);
    expect(read(name), name).not.toContain(portal.key?.value);
  }
});

it('saves only what was listed last; who chooses no file has none, and a full disk is told', async () => {
  const { core } = await signedIn({ saveFile: async () => undefined });
  const first = await core.diagnostics.prepare();
  const second = await core.diagnostics.prepare();
  await expect(core.diagnostics.save(first.id)).rejects.toMatchObject({ code: 'app.invalid-input' });
  expect(await core.diagnostics.save(second.id)).toBe(false);

  const { chosen, saveFile } = chosenFile(true);
  const full = await signedIn({ saveFile });
  const { id } = await full.core.diagnostics.prepare();
  await expect(full.core.diagnostics.save(id)).rejects.toMatchObject({ code: 'disk.full' });
  expect(chosen.state).toBe('discarded');
});

it('copies the report that the page shows, and a new one once the portal is another', async () => {
  const { core, clipboard, portal } = await signedIn();
  await core.diagnostics.connection();
  const asked = portal.calls.filter((call) => call === 'discover').length;
  await core.diagnostics.copy();
  expect(clipboard.text).toContain('Portal: reached');
  expect(clipboard.text).not.toMatch(personal);
  expect(portal.calls.filter((call) => call === 'discover')).toHaveLength(asked);
  core.state.update({ restBase: 'https://elsewhere.example.com' });
  await core.diagnostics.copy();
  expect(clipboard.text).toContain('https://elsewhere.example.com');
});

it('notes requests with their ids, and of the same failure again and again only the first', () => {
  const log = fakeLog();
  const note = noteRequests(log);
  const get = (code: string | undefined, requestId: string) =>
    note({ endpoint: 'GET /discovery', requestId, milliseconds: 5, ...(code ? { code } : { status: 200 }) });
  for (const [code, id] of [
    ['connect.network', '1'],
    ['connect.network', '2'],
    ['connect.proxy', '3'],
    [undefined, '4'],
    ['connect.proxy', '5'],
  ] as const) {
    get(code, id);
  }
  expect(log.lines.map((one) => JSON.parse(one).requestId)).toEqual(['1', '3', '4', '5']);
});

it.each([
  [0, false],
  [300, false],
  [-300, false],
  [301, true],
  [-86_400, true],
])('a clock that is %d s ahead is off: %s', (seconds, off) => {
  expect(isClockOff(seconds)).toBe(off);
});
