/** `npm run dev`: as `npm start`, from sources that are built again and reloaded whenever they change. */
import { prepareApp } from './app-command';
import { tools } from './checkout';
import { runCommand } from './command';
import { runApp } from './run-app';

await runCommand(async () => {
  const prepared = await prepareApp(process.argv.slice(2), async () => undefined);
  const command = { ...prepared, env: { ...prepared.env, ELECTRON_EXEC_PATH: prepared.electron } };
  const args = [tools.electronVite, 'dev', '--watch', '--', ...command.switches, ...command.args];
  return runApp(command, process.execPath, args);
});
