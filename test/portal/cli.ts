import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { describeRest, describeUsers, type PortalOptions, startPortal } from './index';

const usage = 'Usage: npm run portal -- [--port N] [--tls] [--data FILE] [--control] [--no-portal-api]';

/** @throws Error with one line that says what is wrong */
function readArguments(args: string[]): PortalOptions {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      tls: { type: 'boolean' },
      data: { type: 'string' },
      control: { type: 'boolean' },
      'no-portal-api': { type: 'boolean' },
    },
  });
  const { port = '0', 'no-portal-api': withoutApi = false, ...rest } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(`--port ${port} is no port number.`);
  if (rest.data === '') throw new Error('--data needs a file name.');
  return { ...rest, port: Number(port), portalApi: !withoutApi };
}

function optionsOrExit(): PortalOptions {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    const [line] = (error instanceof Error ? error.message : '').split('\n');
    console.error(`${line} ${usage}`);
    process.exit(2);
  }
}

async function run(options: PortalOptions): Promise<void> {
  const portal = await startPortal({ ...options, onText: (to, code) => console.log(`Text message to ${to}: ${code}`) });
  const table = () => (options.portalApi === false ? describeRest(portal) : describeUsers(portal));
  const show = () => console.log(`\n${table()}\n\nEnter: the table again, with fresh codes. Ctrl+C: end.`);
  console.log("A demonstration portal of our own design. It is not etherFAX's service; all in it is made up.");
  console.log(`\nPortal:       ${portal.address}\nREST service: ${portal.restBase}`);
  if (options.control) console.log(`Control:      ${portal.address}/control/ (see test/portal/README.md)`);
  if (portal.ca) console.log(`\nIts certificate is made at every start. To trust it, trust this one:\n${portal.ca}`);

  const input = createInterface({ input: process.stdin });
  input.on('line', show);
  const end = () => {
    input.close();
    void portal.close().then(() => process.exit(0));
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  show();
}

try {
  await run(optionsOrExit());
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The portal could not be started.');
  process.exit(1);
}
