import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describeRest, describeUsers, type RunningPortal, startPortal } from '../portal/index';

/** The port that the demonstration likes best, so that what the app remembers of it does not grow with every start. */
const usualPort = 8637;

export interface Demo {
  address: string;
  restBase: string;
  close(): Promise<void>;
}

/**
 * Starts the portal emulator and prints its users, again whenever Enter is pressed: a code lives 30 seconds.
 * @param portalApi whether one can sign in; without it only the REST service works, and its keys are printed
 */
export async function startDemo(portalApi: boolean): Promise<Demo> {
  const onText = (to: string, code: string) => console.log(`Text message to ${to}: ${code}`);
  const portal = await startPortal({ port: usualPort, portalApi, onText }).catch(() =>
    startPortal({ portalApi, onText }),
  );
  const show = () => console.log(`\n${tableOf(portal, portalApi)}\n`);
  show();
  const input = createInterface({ input: process.stdin, terminal: false });
  input.on('line', show);
  const close = async () => {
    input.close();
    await portal.close();
  };
  return { address: portal.address, restBase: portal.restBase, close };
}

const tableOf = (portal: RunningPortal, portalApi: boolean) =>
  [
    `Demonstration portal at ${portal.address}; all in it is made up, and it forgets everything when it ends.`,
    '',
    portalApi ? describeUsers(portal) : describeRest(portal),
    '',
    `${portalApi ? 'A code counts once. ' : ''}Press Enter for the table as it is then, Ctrl+C to end.`,
  ].join('\n');

/** A folder for the demonstration's app data, apart from the real app's. */
export function demoDataFolder(env: NodeJS.ProcessEnv = process.env): string {
  const name = 'etherFAX Admin demonstration';
  if (process.platform === 'win32') return join(env.APPDATA || join(homedir(), 'AppData', 'Roaming'), name);
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name);
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), name);
}
