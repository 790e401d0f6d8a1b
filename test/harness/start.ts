/** `npm start`: builds the app and opens it, connected to a portal emulator of its own unless `--portal=` names one. */
import { prepareApp } from './app-command';
import { checkout, tools } from './checkout';
import { runNode } from './child';
import { runCommand } from './command';
import { runApp } from './run-app';

await runCommand(async () => {
  const command = await prepareApp(process.argv.slice(2), build);
  return runApp(command, command.electron, [...command.switches, checkout, ...command.args]);
});

async function build(): Promise<void> {
  const code = await runNode(tools.electronVite, ['build', '--logLevel=warn'], { cwd: checkout });
  if (code !== 0) throw new Error('The app could not be built.');
}
