import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { diagnose } from '../diagnostics/diagnose';
import type { ExaminePorts } from '../diagnostics/examine';
import { permittedFetch, permittedPortal, permittedReach } from '../policy/permits';
import { readPolicy } from '../policy/read-policy';
import type { Log } from '../ports';
import { choosePortal, chooseRest } from '../session/connection';
import { aboutApp } from './about';
import { systemClock } from './clock';
import type { CommandLine } from './command-line';
import { type Network, openNetwork } from './network';
import { peekAtPortal } from './preferences';
import { openServers } from './servers';

/** What is found out is printed, and nothing is kept of it. */
const noLog: Log = { info: () => {}, warn: () => {} };

/**
 * What `--diagnose` does in the place of the app: prints how portal and REST service are reached, and ends with 0 or 1. No
 * window is opened, the keychain is not touched, of the app's files the portal of last time is read alone, and an app that runs
 * meanwhile does not notice.
 */
export async function printReport(commandLine: CommandLine): Promise<void> {
  // Chromium's own files, of which those of a running app are not to be touched. It writes some when the app has ended, so
  // that they can't always be removed; then the next report finds them.
  const scratch = join(app.getPath('userData'), 'diagnose');
  try {
    mkdirSync(scratch, { recursive: true, mode: 0o700 });
    app.setPath('sessionData', scratch);
    app.setPath('crashDumps', scratch);
    app.on('quit', () => remove(scratch));
    await app.whenReady();
    app.dock?.hide();
    const policy = await readPolicy(noLog, app.isPackaged ? undefined : commandLine.policy);
    const { typed, source } = choosePortal({
      commandLine: commandLine.portal,
      policy,
      lastUsed: peekAtPortal(app.getPath('userData')),
    });
    // Where the portal says that it is counts, unless something else says it before.
    let said: string | undefined;
    let restBase = chooseRest(commandLine.rest, policy, undefined);
    const network: Network = openNetwork({
      policy,
      // There is nobody to choose a certificate: without one the server says that it wants one.
      tell: ({ certificateWish }) => certificateWish && network.clientCertificates.choose(undefined),
      addresses: () => [typed, restBase],
      clock: systemClock,
      log: noLog,
    });
    const { openPortal, rest } = openServers(permittedFetch(policy, network.fetch), () => '', noLog);
    const ports: ExaminePorts = {
      app: aboutApp(),
      policy,
      openPortal: permittedPortal(policy, openPortal),
      rest: permittedReach(policy, rest, () => said),
      facts: network,
      clock: systemClock,
    };
    const atRest = (told: string | undefined) => {
      said = told;
      restBase = chooseRest(commandLine.rest, policy, told);
      return restBase;
    };
    app.exit(await diagnose(ports, { portal: { address: typed, source }, restBase: atRest }, print));
  } catch (thrown) {
    const name = thrown instanceof Error ? thrown.name : 'Error';
    process.stderr.write(`The report could not be made (${name}).\n`, () => app.exit(1));
  }
}

function remove(scratch: string): void {
  try {
    rmSync(scratch, { recursive: true, force: true });
  } catch {
    // Chromium is still writing, or the system holds on to its files.
  }
}

const print = (text: string) =>
  new Promise<void>((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));
