import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releaseNotes, signListings, updateSettings, updatesMessage } from '../../build/updates';
import { assertGenuine, readListing } from '../../main/updates/listing';

const pair = (type: 'ed25519' | 'rsa' = 'ed25519') => {
  const keys = type === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519');
  return {
    publicKey: keys.publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    privateKey: keys.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    sign: (bytes: Buffer) => sign(type === 'rsa' ? 'sha512' : null, bytes, keys.privateKey).toString('base64'),
  };
};
const publisher = pair();
const bytes = Buffer.from('version: 1.1.0\n');

describe('the signature of a list of versions', () => {
  it('is the publisher’s', () => assertGenuine(bytes, `${publisher.sign(bytes)}\n`, publisher.publicKey));

  const stranger = pair();
  const rsa = pair('rsa');
  it.each([
    ['of a stranger', stranger.sign(bytes), publisher.publicKey],
    ['of something else', publisher.sign(Buffer.from('version: 1.0.9\n')), publisher.publicKey],
    ['none', '', publisher.publicKey],
    ['no base64', '<html>', publisher.publicKey],
    ['by another kind of key', rsa.sign(bytes), rsa.publicKey],
    ['for an app without a key', publisher.sign(bytes), ''],
    ['for an app with a broken key', publisher.sign(bytes), publisher.publicKey.slice(4)],
  ])('is not: %s', (_what, signature, key) => {
    expect(() => assertGenuine(bytes, signature, key)).toThrow(
      expect.objectContaining({ code: 'updates.not-genuine' }),
    );
  });

  it('holds for not one bit that is different', () => {
    const signature = publisher.sign(bytes);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length * 8 - 1 }), (bit) => {
        const changed = Buffer.from(bytes);
        const at = bit >> 3;
        changed.writeUInt8(changed.readUInt8(at) ^ (1 << (bit & 7)), at);
        expect(() => assertGenuine(changed, signature, publisher.publicKey)).toThrow();
      }),
    );
  });
});

describe('a list of versions', () => {
  const sha512 = createHash('sha512').update('package').digest('base64');
  const file = { url: 'etherfax-admin-1.1.0-linux-x86_64.AppImage', sha512, size: 7 };
  const listing = { version: '1.1.0', files: [file], releaseNotes: ' Calmer.\n' };

  it('is read, without what nobody uses', () => {
    const read = readListing({ ...listing, path: 'x', stagingPercentage: 10, files: [{ ...file, blockMapSize: 1 }] });
    expect(read).toEqual({
      version: '1.1.0',
      files: [{ ...file, isAdminRightsRequired: false }],
      releaseNotes: 'Calmer.',
    });
    expect(readListing({ ...listing, version: '1.1.0-beta.2', releaseNotes: null }).releaseNotes).toBe('');
  });

  it.each([
    ['nothing', null],
    ['a text', '<html>'],
    ['no version', { ...listing, version: undefined }],
    ['a version that is a path', { ...listing, version: '../1.1.0' }],
    ['no file', { ...listing, files: [] }],
    ['a file elsewhere', { ...listing, files: [{ ...file, url: 'https://elsewhere.example/x.AppImage' }] }],
    ['a file above', { ...listing, files: [{ ...file, url: '../x.AppImage' }] }],
    ['a file below', { ...listing, files: [{ ...file, url: 'below/x.AppImage' }] }],
    ['a hidden file', { ...listing, files: [{ ...file, url: '.x.AppImage' }] }],
    ['no hash', { ...listing, files: [{ ...file, sha512: undefined }] }],
    ['half a hash', { ...listing, files: [{ ...file, sha512: sha512.slice(44) }] }],
    ['no size', { ...listing, files: [{ ...file, size: undefined }] }],
    ['a size that fills the disk', { ...listing, files: [{ ...file, size: 2 ** 40 }] }],
  ])('is refused: %s', (_what, parsed) => {
    expect(() => readListing(parsed)).toThrow(expect.objectContaining({ code: 'updates.not-understood' }));
  });
});

describe('publishing', () => {
  const folderWith = (...names: string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'listings-'));
    for (const name of names) writeFileSync(join(folder, name), name);
    return folder;
  };

  it('signs every list of versions as the app wants it, and nothing else', () => {
    const folder = folderWith('latest-linux.yml', 'beta.yml', 'builder-debug.yml', 'app.AppImage');
    const signatures = signListings(folder, publisher.privateKey, publisher.publicKey);
    expect(signatures.map((path) => path.slice(folder.length + 1)).sort()).toEqual([
      'beta.yml.sig',
      'latest-linux.yml.sig',
    ]);
    for (const path of signatures) {
      assertGenuine(readFileSync(path.replace(/\.sig$/, '')), readFileSync(path, 'latin1'), publisher.publicKey);
    }
  });

  it('fails rather than to publish what no app would take', () => {
    const other = pair();
    expect(() => signListings(folderWith('latest.yml'), publisher.privateKey, other.publicKey)).toThrow(/one pair/);
    expect(() => signListings(folderWith('x.exe'), publisher.privateKey, publisher.publicKey)).toThrow(/no list/);
  });

  it('builds address and key into the app, in one form, and nothing where there is none', () => {
    expect(updateSettings({ UPDATE_ADDRESS: 'updates.example.com/fax/', UPDATE_PUBLIC_KEY: 'abc' })).toEqual({
      __UPDATE_ADDRESS__: '"https://updates.example.com/fax"',
      __UPDATE_KEY__: '"abc"',
    });
    expect(updateSettings({})).toEqual({ __UPDATE_ADDRESS__: '""', __UPDATE_KEY__: '""' });
    expect(() => updateSettings({ UPDATE_ADDRESS: 'http://updates.example.com' })).toThrow();
  });

  it('says what is missing, and repeats no value', () => {
    const all = { UPDATE_ADDRESS: 'a-value', UPDATE_PUBLIC_KEY: 'a-value', UPDATE_SIGNING_KEY: 'a-value' };
    expect(updatesMessage(all)).toEqual({ complete: true, message: 'The lists of versions are signed.' });
    const { complete, message } = updatesMessage({ ...all, UPDATE_SIGNING_KEY: '' });
    expect(complete).toBe(false);
    expect(message).toMatch(/^NO UPDATES: .* Needed: UPDATE_SIGNING_KEY\.$/);
    expect(message).not.toContain('a-value');
  });

  it('takes the notes of a version from the changelog, or what is not released yet', () => {
    const changelog =
      '# Changelog\n\n## Unreleased\n\n- Next,\n  and on.\n- More.\n\n## 1.1.0 (2026-02-01)\n\n- Calmer.\n\n## 1.0.0\n- First.\n';
    expect(releaseNotes(changelog, '1.1.0')).toBe('- Calmer.');
    expect(releaseNotes(changelog, '1.0.0')).toBe('- First.');
    expect(releaseNotes(changelog, '2.0.0')).toBe('- Next, and on.\n- More.');
    expect(releaseNotes('', '2.0.0')).toBe('');
  });
});
