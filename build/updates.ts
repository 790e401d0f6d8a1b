import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePortalAddress } from '../shared/portal-address';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What is built into the app, so that it finds newer versions and believes no one but the publisher: `UPDATE_ADDRESS`, the
 * folder on a web server that will hold the packages and their lists, and `UPDATE_PUBLIC_KEY` (Ed25519,
 * SubjectPublicKeyInfo as DER in base64). Without one of the two the app says that it knows no updates.
 * @throws AppError for an address that is none, or is not safe
 */
export function updateSettings({ UPDATE_ADDRESS: address, UPDATE_PUBLIC_KEY: key }: Environment) {
  return {
    __UPDATE_ADDRESS__: JSON.stringify(address ? parsePortalAddress(address) : ''),
    __UPDATE_KEY__: JSON.stringify(key ?? ''),
  };
}

/**
 * Signs the lists of versions in a folder (`latest.yml`, `beta-linux.yml` and so on): each gets a `.sig` beside it.
 * @param privateKey `UPDATE_SIGNING_KEY`: PKCS #8 as DER in base64
 * @param publicKey what is built into the app
 * @returns the paths of the signatures
 * @throws Error when there is nothing to sign, or the two keys do not belong together: then no app would ever update
 */
export function signListings(folder: string, privateKey: string, publicKey: string): string[] {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  const itsPublicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
  if (itsPublicKey !== publicKey) throw new Error('UPDATE_SIGNING_KEY and UPDATE_PUBLIC_KEY are not of one pair.');
  const listings = readdirSync(folder).filter((name) => /^(?:latest|beta|alpha)(?:-[\w-]+)?\.yml$/.test(name));
  if (listings.length === 0) throw new Error(`There is no list of versions in ${folder}.`);
  return listings.map((name) => {
    const path = join(folder, `${name}.sig`);
    writeFileSync(path, `${sign(null, readFileSync(join(folder, name)), key).toString('base64')}\n`);
    return path;
  });
}

/** Whether installed apps will find this version, as people are told who build it. */
export function updatesMessage({ UPDATE_ADDRESS, UPDATE_PUBLIC_KEY, UPDATE_SIGNING_KEY }: Environment) {
  const missing = Object.entries({ UPDATE_ADDRESS, UPDATE_PUBLIC_KEY, UPDATE_SIGNING_KEY })
    .filter(([, value]) => !value)
    .map(([name]) => name);
  if (missing.length === 0) return { complete: true, message: 'The lists of versions are signed.' };
  return {
    complete: false,
    message: `NO UPDATES: installed apps find neither this version nor later ones. Needed: ${missing.join(', ')}.`,
  };
}

/**
 * What a version brings, for the people who are offered it: its part of the changelog, or what is not released yet.
 * @param changelog in Markdown; a version's part begins with `## ` and its number
 */
export function releaseNotes(changelog: string, version: string): string {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((one) => one.startsWith(`${version} `) || one.startsWith(`${version}\n`)) ?? parts[0] ?? '';
  // A point that goes over several lines there is one line here.
  return part
    .slice(part.indexOf('\n') + 1)
    .trim()
    .replace(/\n {2,}(?=\S)/g, ' ');
}
