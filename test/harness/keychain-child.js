/**
 * Reads and alters the records of one service in the system's keychain, in a process and with code of its own, so that
 * tests do not ask the app what the app has kept. One request as JSON on standard input, one answer as JSON on standard
 * output: secrets go through pipes, never through arguments.
 */
import { text } from 'node:stream/consumers';
import keytar from 'keytar';

const { service, action, name, value } = JSON.parse(await text(process.stdin));
switch (action) {
  case 'list':
    process.stdout.write(JSON.stringify(await keytar.findCredentials(service)));
    break;
  case 'set':
    await keytar.setPassword(service, name, value);
    break;
  case 'remove':
    await keytar.deletePassword(service, name);
    break;
  case 'clear':
    for (const { account } of await keytar.findCredentials(service)) await keytar.deletePassword(service, account);
    break;
  default:
    throw new Error(`No such action: ${action}`);
}
