/** `npm run dev`: as `npm start`, from sources that are built again and reloaded whenever they change. */
import { spawn } from 'node:child_process';
import { prepareApp } from './app-command';
import { checkout, tools } from './checkout';
import { exitCode, stop } from './child';
import { runCommand, untilCancelled } from './command';

await runCommand(async () => {
  const command = await prepareApp(process.argv.slice(2), async () => undefined);
  const app = spawn(
    process.execPath,
    [tools.electronVite, 'dev', '--watch', '--', ...command.switches, ...command.args],
    {
      cwd: checkout,
      env: { ...command.env, ELECTRON_EXEC_PATH: command.electron },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  let asked = false;
  const code = await untilCancelled(exitCode(app), () => {
    asked = true;
    void stop(app);
  });
  await command.close();
  return asked ? 0 : code;
});
