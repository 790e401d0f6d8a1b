/** `npm start`: builds the app and opens it, connected to a portal emulator of its own unless `--portal=` names one. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { prepareApp } from './app-command';
import { checkout, tools } from './checkout';
import { exitCode, runNode, stop } from './child';
import { isNoise } from './chromium-noise';
import { runCommand, untilCancelled } from './command';

await runCommand(async () => {
  const command = await prepareApp(process.argv.slice(2), build);
  const app = spawn(command.electron, [...command.switches, checkout, ...command.args], {
    env: command.env,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  createInterface({ input: app.stderr }).on('line', (line) => {
    if (!isNoise(line)) console.error(line);
  });
  let asked = false;
  const code = await untilCancelled(exitCode(app), () => {
    asked = true;
    void stop(app);
  });
  await command.close();
  return asked ? 0 : code;
});

async function build(): Promise<void> {
  const code = await runNode(tools.electronVite, ['build', '--logLevel=warn'], { cwd: checkout });
  if (code !== 0) throw new Error('The app could not be built.');
}
