/** A real proxy, squid, as organisations run them: open, with a sign-in, or looking into what goes through it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import type { Issued } from './authority';
import { checkout } from './checkout';
import { run, stop } from './child';

export interface SquidOptions {
  /** Whom it lets through, if it asks; nobody's password is in its arguments. */
  signIn?: { scheme: 'basic' | 'ntlm'; user: string; password: string };
  /** The authority with which it vouches for every server itself, to see what is said. */
  inspect?: Issued;
  /** Lets nobody through. */
  deny?: boolean;
  /** Names that it knows to stand for this computer. */
  names?: readonly string[];
  /** `127.0.0.1` by default. */
  host?: string;
}

export interface Squid {
  /** `host:port`, an IPv6 address in brackets. */
  address: string;
  /** One line for each request: its status, what it was, and who asked (`-`: nobody knows). */
  requests(): Promise<string[]>;
  close(): Promise<void>;
}

const program = '/usr/sbin/squid';
const certificates = '/usr/lib/squid/security_file_certgen';
const asksWho = join(checkout, 'test/harness/squid-users.js');

/** @param folder for all that it writes; made if it is missing */
export async function startSquid(folder: string, options: SquidOptions = {}): Promise<Squid> {
  const { host = '127.0.0.1' } = options;
  await mkdir(folder, { recursive: true });
  const port = await freePort(host);
  const address = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
  const access = join(folder, 'access.log');
  const configuration = join(folder, 'squid.conf');
  await writeFile(configuration, (await lines(folder, address, access, options)).join('\n'));
  const child = spawn(program, ['-N', '-f', configuration], { stdio: ['ignore', 'ignore', 'pipe'] });
  const said: Buffer[] = [];
  child.stderr?.on('data', (part: Buffer) => said.push(part));
  try {
    await isListening(host, port, child);
  } catch {
    await stop(child);
    const noted = await readFile(join(folder, 'cache.log'), 'utf8').catch(() => '');
    throw new Error(`squid did not start: ${Buffer.concat(said).toString('utf8')}${noted.slice(-2000)}`);
  }
  return {
    address,
    async requests() {
      const text = await readFile(access, 'utf8').catch(() => '');
      return text.split('\n').filter((line) => line !== '');
    },
    close: () => stop(child),
  };
}

async function lines(folder: string, address: string, access: string, options: SquidOptions): Promise<string[]> {
  const { signIn, inspect, deny, names = [] } = options;
  const hosts = join(folder, 'hosts');
  await writeFile(hosts, `127.0.0.1 localhost ${names.join(' ')}\n`);
  return [
    `http_port ${address}${inspect ? await inspecting(folder, inspect) : ''}`,
    ...(inspect ? [`sslcrtd_program ${certificates} -s ${join(folder, 'made')} -M 4MB`, 'sslcrtd_children 1'] : []),
    // Whom it trusts itself is not what is tested here.
    ...(inspect ? ['acl first at_step SslBump1', 'ssl_bump peek first', 'ssl_bump bump all'] : []),
    ...(inspect ? ['tls_outgoing_options flags=DONT_VERIFY_PEER', 'sslproxy_cert_error allow all'] : []),
    ...(signIn ? await asking(folder, signIn) : []),
    deny ? 'http_access deny all' : signIn ? 'http_access allow known' : 'http_access allow all',
    'http_access deny all',
    'logformat short %>Hs %rm %ru %un',
    `access_log stdio:${access} short`,
    `cache_log ${join(folder, 'cache.log')}`,
    `hosts_file ${hosts}`,
    `coredump_dir ${folder}`,
    'pid_filename none',
    'cache deny all',
    'visible_hostname proxy.clinic.example',
    'shutdown_lifetime 0 seconds',
    '',
  ];
}

async function inspecting(folder: string, { cert, key }: Issued): Promise<string> {
  const file = join(folder, 'authority.pem');
  await writeFile(file, `${cert}\n${key}\n`);
  await run(certificates, ['-c', '-s', join(folder, 'made'), '-M', '4MB'], { stdio: 'ignore' });
  return ` ssl-bump tls-cert=${file} generate-host-certificates=on dynamic_cert_mem_cache_size=1MB`;
}

async function asking(folder: string, { scheme, user, password }: NonNullable<SquidOptions['signIn']>) {
  const users = join(folder, 'users.json');
  await writeFile(users, JSON.stringify({ [user]: password }));
  return [
    `auth_param ${scheme} program ${process.execPath} ${asksWho} ${scheme} ${users}`,
    `auth_param ${scheme} children 2`,
    ...(scheme === 'basic' ? ['auth_param basic realm Northside Clinic internet access'] : []),
    'acl known proxy_auth REQUIRED',
  ];
}

/** Squid cannot be told to take a free one and to say which. */
async function freePort(host: string): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

async function isListening(host: string, port: number, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const isThere = await new Promise<boolean>((resolve) => {
      const socket = connect(port, host, () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('squid is not listening.');
}
