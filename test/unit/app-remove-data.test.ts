import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type RemovalPorts, removeData } from '../../main/app/remove-data';
import { createMemoryStore } from '../../main/keychain/memory-store';
import { removeRecords } from '../../main/keychain/remove-records';
import { AppError } from '../../shared/errors';
import { moodyKeychain } from './fakes/moody-keychain';

let folder: string;
let said: string[];
let steps: string[];
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'remove-')), 'etherFAX Admin');
  mkdirSync(join(folder, 'logs'), { recursive: true });
  writeFileSync(join(folder, 'logs', 'main.log'), '{}');
  said = [];
  steps = [];
});

const remove = (ports: Partial<RemovalPorts> = {}) =>
  removeData({
    claim: () => steps.push('claim') > 0,
    release: () => void steps.push('release'),
    removeRecords: async () => void steps.push('records'),
    folder,
    say: (line) => void said.push(line),
    ...ports,
  });

describe('removing the data of a user', () => {
  it('removes records and folder, and gives the lock in the folder back in between', async () => {
    expect(await remove()).toBe(0);
    expect(steps).toEqual(['claim', 'records', 'release']);
    expect(existsSync(folder)).toBe(false);
    expect(said).toEqual(['Removed what etherFAX Admin kept for this user.']);
  });

  it('is as content when there is nothing', async () => {
    await remove();
    expect(await remove()).toBe(0);
  });

  it('touches nothing while the app is open', async () => {
    expect(await remove({ claim: () => false })).toBe(2);
    expect(steps).toEqual([]);
    expect(existsSync(folder)).toBe(true);
  });

  it('removes the folder also when the keychain refuses, and says what is left', async () => {
    const removeRecords = () => Promise.reject(new AppError('keychain.locked', 'locked'));
    expect(await remove({ removeRecords })).toBe(1);
    expect(existsSync(folder)).toBe(false);
    expect(said[0]).toMatch(/^Not everything .* records in the keychain \(keychain\.locked\)\. Unlock/);
  });

  it('removes the records also when the folder stays', async () => {
    expect(await remove({ folder: `${folder}\0` })).toBe(1);
    expect(steps).toContain('records');
    expect(said[0]).toContain('the data folder');
  });

  it('repeats no foreign error', async () => {
    await remove({ removeRecords: () => Promise.reject(new Error('efk_secret')) });
    expect(said[0]).toContain('app.internal');
    expect(said[0]).not.toContain('efk_secret');
  });
});

describe('removing the records', () => {
  const log = { info: () => undefined, warn: () => undefined };

  it('removes also what only the index leads to, the log’s key, and the key of the cookies on macOS', async () => {
    const keychain = createMemoryStore();
    const cookieKeys = createMemoryStore();
    await keychain.set('index', '{ damaged');
    await keychain.set('settings', '{"version":1}');
    await keychain.set('activity-key', 'key');
    await keychain.set('activity-head', 'head');
    await cookieKeys.set('etherFAX Admin', 'key');
    await cookieKeys.set('etherFAX Admin Key', 'key');
    await removeRecords(keychain, cookieKeys, log);
    for (const name of ['index', 'settings', 'activity-key', 'activity-head']) {
      expect(await keychain.get(name), name).toBeUndefined();
    }
    for (const name of ['etherFAX Admin', 'etherFAX Admin Key']) {
      expect(await cookieKeys.get(name), name).toBeUndefined();
    }
  });

  it('takes a computer without a keychain for one with an empty one, and no locked one for that', async () => {
    const keychain = moodyKeychain();
    keychain.fail('keychain.unavailable');
    await removeRecords(keychain, undefined, log);
    keychain.fail('keychain.locked');
    await expect(removeRecords(keychain, undefined, log)).rejects.toMatchObject({ code: 'keychain.locked' });
  });
});
