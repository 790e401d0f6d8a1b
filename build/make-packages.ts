import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Configuration, Platform } from 'electron-builder';
import { type Runtime, writeNotices } from './bill-of-materials';
import { azureSigning, forgetSigning, signing } from './signing';
import { releaseNotes, signListings, updatesMessage } from './updates';

/** An Electron that takes the place of the released one where that cannot be downloaded. What is made of it never ships. */
export interface StandIn {
  /** The folder with its executable. */
  folder: string;
  /** What is made of it; the others want tools of a release host as well. */
  targets: string[];
}

export interface PackagingOptions {
  /** The folder that holds package.json, with the built app in `out`. */
  checkout: string;
  /** Where the packages go, below the checkout. */
  output: string;
  /** The versions of what the app is packaged with. */
  runtime: Runtime;
  standIn?: StandIn;
  /** Whether to fail rather than to make something unsigned. */
  mustBeSigned: boolean;
}

/**
 * Makes the packages of this computer's platform from the built app, and says whether they and the lists of versions are
 * signed. What signs them is
 * taken out of this process's environment then, so that nothing that is started later gets it.
 * @returns their paths
 * @throws Error when they would have to be signed and cannot be, and whatever electron-builder throws
 */
export async function makePackages(options: PackagingOptions): Promise<string[]> {
  const { checkout, output, runtime, standIn, mustBeSigned } = options;
  forgetSigning(process.env, 'empty');
  const { complete, message } = signing(process.platform, process.env);
  const updates = updatesMessage(process.env);
  if (mustBeSigned && !complete) throw new Error(message);
  if (mustBeSigned && !updates.complete) throw new Error(updates.message);
  const { UPDATE_SIGNING_KEY: privateKey, UPDATE_PUBLIC_KEY: publicKey } = process.env;
  writeNotices(checkout, runtime);
  try {
    const made = await build({
      projectDir: checkout,
      targets: Platform.current().createTarget(standIn?.targets),
      publish: 'never',
      config: {
        directories: { output },
        releaseInfo: { releaseNotes: await notesOf(checkout) },
        // What a release needs is not to be left out in silence.
        forceCodeSigning: mustBeSigned && process.platform !== 'linux',
        ...windowsSigning(),
        ...(standIn && fromStandIn(standIn, runtime.electron)),
      },
    });
    const signatures = privateKey && publicKey ? signListings(join(checkout, output), privateKey, publicKey) : [];
    return [...made, ...signatures];
  } finally {
    forgetSigning(process.env, 'all');
    console.log(`\n${message}\n${updates.message}`);
  }
}

async function notesOf(checkout: string): Promise<string> {
  const [changelog, description] = await Promise.all(
    ['CHANGELOG.md', 'package.json'].map((name) => readFile(join(checkout, name), 'utf8')),
  );
  return releaseNotes(changelog ?? '', String(JSON.parse(description ?? '{}').version));
}

/** Where electron-builder leaves the app as it is installed, to be started from there. */
export function unpackedExecutable(checkout: string, output: string): string {
  const folder = resolve(checkout, output);
  const product = 'etherFAX Admin';
  if (process.platform === 'win32') return join(folder, 'win-unpacked', `${product}.exe`);
  if (process.platform === 'darwin') return join(folder, 'mac-universal', `${product}.app/Contents/MacOS/${product}`);
  return join(folder, 'linux-unpacked', 'etherfax-admin');
}

function windowsSigning(): Configuration {
  const azureSignOptions = azureSigning(process.env);
  return azureSignOptions ? { win: { azureSignOptions } } : {};
}

const fromStandIn = ({ folder }: StandIn, electronVersion: string): Configuration => ({
  electronDist: folder,
  electronVersion,
  // The quickest: nobody downloads it.
  compression: 'store',
  // What the stand-in has of its own.
  async afterExtract({ appOutDir }) {
    for (const name of ['resources/app', 'seal.json'])
      await rm(join(appOutDir, name), { recursive: true, force: true });
  },
});
