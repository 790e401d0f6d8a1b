import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSecrets, filesWithSecrets } from '../harness/secret-search';

/** With characters that URLs, HTML and base64 write differently. */
const secret = `${randomBytes(24).toString('base64')}+/&<`;

describe('the search for secrets', () => {
  const secrets = createSecrets();
  secrets.add(secret);

  it.each([
    ['as it is', `x${secret}y`],
    ['in a URL', `https://host/?key=${encodeURIComponent(secret)}`],
    ['in HTML', `<p>${secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`],
    ['in base64', `Basic ${Buffer.from(secret).toString('base64')}`],
    ['in base64 after one byte', Buffer.from(`:${secret}`).toString('base64')],
    ['in base64 amid other bytes', Buffer.from(`ab${secret}cdefg`).toString('base64')],
    ['in base64 for URLs', Buffer.from(`abc${secret}`).toString('base64url')],
    ['in hex', `0x${Buffer.from(secret).toString('hex')}`],
    ['in capital hex', Buffer.from(secret).toString('hex').toUpperCase()],
    ['in JSON', JSON.stringify({ key: `"${secret}"` })],
    ['in 16 bits a character', Buffer.from(`x${secret}`, 'utf16le')],
    ['in 16 bits a character, the higher byte first', Buffer.from(`x${secret}`, 'utf16le').swap16()],
    ['in base64 of 16 bits a character', Buffer.from(Buffer.from(secret).toString('base64'), 'utf16le')],
  ])('finds one %s', (_, content) => {
    expect(secrets.areIn(content)).toBe(true);
  });

  it('does not find another', () => {
    expect(secrets.areIn(randomBytes(24).toString('base64'))).toBe(false);
  });

  it('refuses one that would turn up by chance', () => {
    expect(() => secrets.add('1234567')).toThrow();
  });

  it('names the files that hold one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'secret-search-'));
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep', 'leak'), `before ${secret} after`);
    writeFileSync(join(folder, 'clean'), 'nothing here');
    expect(filesWithSecrets(folder, secrets)).toEqual([join(folder, 'deep', 'leak')]);
    rmSync(folder, { recursive: true });
  });
});
