import { once } from 'node:events';
import { createServer as createHttp, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer as createTcp, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { replyBytes } from '../../shared/limits';
import { makeCertificate } from '../portal';
import { client, nodeFetch } from './portal-client-fixture';

type Certificate = Awaited<ReturnType<typeof makeCertificate>>;

let certificate: Certificate;
let cleanUp: (() => unknown)[] = [];

beforeAll(async () => {
  certificate = await makeCertificate();
});

afterEach(async () => {
  for (const step of cleanUp.reverse()) await step();
  cleanUp = [];
});

const { fetch, close } = nodeFetch();
afterAll(close);

/** Listens on a free loopback port until the test ends. */
async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanUp.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

const serve = async (listener: RequestListener) => `http://127.0.0.1:${await listen(createHttp(listener))}`;
const serveTls = (files: Certificate) => listen(createHttps(files, (_request, reply) => reply.end('{}')));

test('a certificate that nobody vouches for', async () => {
  const address = `https://127.0.0.1:${await serveTls(certificate)}`;
  await expect(client(address, fetch).discover()).rejects.toMatchObject({ code: 'connect.certificate' });
});

test('a certificate that has ended', async () => {
  const ended = await makeCertificate(new Date(Date.now() - 1000));
  const trusting = nodeFetch(ended.ca);
  cleanUp.push(trusting.close);
  await expect(client(`https://127.0.0.1:${await serveTls(ended)}`, trusting.fetch).discover()).rejects.toMatchObject({
    code: 'connect.certificate-date',
    message: expect.stringContaining('CERT_HAS_EXPIRED'),
  });
});

test('a port on which nobody listens', async () => {
  const server = createTcp();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  cleanUp = [];
  await expect(client(`http://127.0.0.1:${port}`, fetch).discover()).rejects.toMatchObject({ code: 'connect.refused' });
});

test('a name that is no name', async () => {
  // RFC 6761 keeps .invalid from ever being one
  await expect(client('https://portal.invalid', fetch).discover()).rejects.toMatchObject({
    code: 'connect.name-not-resolved',
  });
});

test('a server that speaks no HTTP', async () => {
  const server = createTcp(
    (socket) => void socket.on('error', () => undefined).once('data', () => socket.write('SSH-2.0\r\n')),
  );
  await expect(client(`http://127.0.0.1:${await listen(server)}`, fetch).discover()).rejects.toMatchObject({
    code: 'connect.not-a-portal',
  });
});

test('a server without TLS where TLS is expected', async () => {
  const address = await serve((_request, reply) => reply.end('{}'));
  await expect(client(address.replace('http:', 'https:'), fetch).discover()).rejects.toMatchObject({
    code: 'connect.network',
  });
});

test('a redirect is not followed: no token reaches the other server', async () => {
  const seen: (string | undefined)[] = [];
  const elsewhere = await serve((request, reply) => {
    seen.push(request.headers.authorization);
    reply.end('{}');
  });
  const address = await serve((_request, reply) => reply.writeHead(307, { location: `${elsewhere}/api/v1/me` }).end());
  const portal = client(address, fetch);
  await expect(portal.me('token')).rejects.toMatchObject({ code: 'portal.invalid-reply' });
  await expect(portal.refresh('token')).rejects.toMatchObject({ code: 'portal.invalid-reply' });
  await expect(portal.discover()).rejects.toMatchObject({ code: 'connect.web-page' });
  expect(seen).toEqual([]);
});

test('an endless reply is given up soon after the limit', async () => {
  let sent = 0;
  const closed: Promise<unknown>[] = [];
  const address = await serve((_request, reply) => {
    closed.push(once(reply, 'close'));
    const more = () => {
      while (!reply.destroyed) {
        sent += 65_536;
        if (!reply.write(Buffer.alloc(65_536, 'a'))) return;
      }
    };
    reply.on('drain', more);
    more();
  });
  await expect(client(address, fetch).me('token')).rejects.toMatchObject({ code: 'portal.too-large' });
  expect(closed).toHaveLength(1);
  await closed[0];
  // What the sockets' buffers hold comes on top
  expect(sent).toBeLessThan(replyBytes + 8 * 1024 * 1024);
});

test('a reply that stops half-way is a time-out, and its connection is closed', async () => {
  const closed: Promise<unknown>[] = [];
  const address = await serve((_request, reply) => {
    closed.push(once(reply, 'close'));
    reply.writeHead(200, { 'content-type': 'application/json' }).write('{"userId":');
  });
  await expect(client(address, fetch, { timeout: 200 }).me('token')).rejects.toMatchObject({ code: 'connect.timeout' });
  expect(closed).toHaveLength(1);
  await closed[0];
});
