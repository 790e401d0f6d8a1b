import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPreferences, readPreferences, writePreferences } from '../../main/app/preferences';
import type { Preferences } from '../../shared/preferences';

let folder: string;
const file = () => join(folder, 'preferences.json');
const log = { info: vi.fn(), warn: vi.fn() };

const remembered: Preferences = {
  version: 1,
  deviceId: '2f1d7f0e-63a9-4b0c-8d44-1f3f6a1c2b3d',
  portalAddress: 'https://portal.example',
  window: { x: 10, y: 20, width: 900, height: 700, maximized: false },
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preferences-'));
  log.warn.mockClear();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('reading', () => {
  it('gives back what was written', () => {
    writePreferences(folder, remembered);
    expect(readPreferences(folder)).toEqual({ preferences: remembered, state: 'read' });
    expect(readdirSync(folder)).toEqual(['preferences.json']);
  });

  it('makes up a device id when there is no file, another one each time', () => {
    const [one, other] = [readPreferences(folder), readPreferences(folder)];
    expect(one).toMatchObject({ state: 'missing', preferences: { version: 1 } });
    expect(one.preferences.deviceId).not.toBe(other.preferences.deviceId);
  });

  it.each([
    ['cut short', '{"version":1,'],
    ['empty', ''],
    ['no object', '[1]'],
    ['null', 'null'],
    ['of the wrong shape', '{"version":1,"deviceId":"not-a-uuid"}'],
    ['with a window that has no size', JSON.stringify({ ...remembered, window: { x: 1 } })],
  ])('sets aside a file that is %s', (_what, content) => {
    writeFileSync(file(), content);
    const { state, preferences } = readPreferences(folder, 1234);
    expect(state).toBe('damaged');
    expect(preferences.portalAddress).toBeUndefined();
    expect(existsSync(file())).toBe(false);
    expect(readFileSync(join(folder, 'preferences.damaged-1234.json'), 'utf8')).toBe(content);
  });
});

describe('remembering', () => {
  it('keeps the device id from the first start on', () => {
    const first = openPreferences(folder, log);
    first.update({ portalAddress: 'https://other.example' });
    const second = openPreferences(folder, log);
    expect(second.current()).toEqual({ ...first.current(), portalAddress: 'https://other.example' });
    expect(log.warn).not.toHaveBeenCalled();
  });

  it('makes the folder', () => {
    const deeper = join(folder, 'a', 'b');
    openPreferences(deeper, log);
    expect(existsSync(join(deeper, 'preferences.json'))).toBe(true);
  });

  it("never writes over a newer version's file", () => {
    const newer = '{"version":2,"deviceId":"anything","more":true}';
    writeFileSync(file(), newer);
    const preferences = openPreferences(folder, log);
    preferences.update({ portalAddress: 'https://other.example' });
    expect(preferences.current().portalAddress).toBe('https://other.example');
    expect(readFileSync(file(), 'utf8')).toBe(newer);
    expect(readdirSync(folder)).toEqual(['preferences.json']);
    expect(log.warn).toHaveBeenCalledWith('preferences-not-read', { state: 'newer' });
  });

  it('leaves alone what cannot be read', () => {
    mkdirSync(file());
    openPreferences(folder, log).update({ portalAddress: 'https://other.example' });
    expect(readdirSync(folder)).toEqual(['preferences.json']);
    expect(log.warn).toHaveBeenCalledWith('preferences-not-read', { state: 'unreadable' });
  });

  it('goes on in memory when the disk takes no more, and keeps the old file', () => {
    writePreferences(folder, remembered);
    // A folder in the draft's place makes the write fail for every user, root too.
    mkdirSync(`${file()}.new`);
    const preferences = openPreferences(folder, log);
    preferences.update({ portalAddress: 'https://other.example' });
    expect(preferences.current().portalAddress).toBe('https://other.example');
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual(remembered);
    expect(log.warn).toHaveBeenCalledWith('preferences-not-written', { reason: 'EISDIR' });
  });
});
