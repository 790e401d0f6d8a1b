import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describeUsers, type RunningPortal, startPortal } from '../portal/index';

/** The port that the demonstration likes best, so that what the app remembers of it does not grow with every start. */
const usualPort = 8637;

export interface Demo {
  address: string;
  close(): Promise<void>;
}

/** Starts the portal emulator and prints its users, again whenever Enter is pressed: a code lives 30 seconds. */
export async function startDemo(): Promise<Demo> {
  const onText = (to: string, code: string) => console.log(`Text message to ${to}: ${code}`);
  const portal = await startPortal({ port: usualPort, onText }).catch(() => startPortal({ onText }));
  const show = () => console.log(`\n${tableOf(portal)}\n`);
  show();
  const input = createInterface({ input: process.stdin, terminal: false });
  input.on('line', show);
  const close = async () => {
    input.close();
    await portal.close();
  };
  return { address: portal.address, close };
}

const tableOf = (portal: RunningPortal) =>
  [
    `Demonstration portal at ${portal.address}; all in it is made up, and it forgets everything when it ends.`,
    '',
    describeUsers(portal),
    '',
    'A code counts once. Press Enter for the table with fresh codes, Ctrl+C to end.',
  ].join('\n');

/** A folder for the demonstration's app data, apart from the real app's. */
export function demoDataFolder(env: NodeJS.ProcessEnv = process.env): string {
  const name = 'etherFAX Admin demonstration';
  if (process.platform === 'win32') return join(env.APPDATA || join(homedir(), 'AppData', 'Roaming'), name);
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name);
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), name);
}
