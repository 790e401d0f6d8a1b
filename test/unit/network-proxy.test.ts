import { describe, expect, it, test } from 'vitest';
import { proxySettings } from '../../main/network/proxy-settings';
import { createProxySignIn } from '../../main/network/proxy-sign-in';
import { readRoutes } from '../../main/network/routes';
import type { Route } from '../../shared/connection-facts';
import type { ProxyWish } from '../../shared/network-wishes';
import { decide } from '../../shared/policy';

const noFile = () => {
  throw new Error('No file is to be read.');
};

describe('what the organisation decides about the proxy', () => {
  test.each([
    [{}, undefined],
    [{ proxyMode: 'system', proxyServer: 'proxy:3128' }, undefined],
    [{ proxyMode: 'direct' }, { mode: 'direct' }],
    [
      { proxyMode: 'fixed', proxyServer: 'proxy:3128' },
      { mode: 'fixed_servers', proxyRules: 'proxy:3128' },
    ],
    [
      { proxyMode: 'fixed', proxyServer: 'proxy:3128', proxyBypass: '*.clinic.example' },
      { mode: 'fixed_servers', proxyRules: 'proxy:3128', proxyBypassRules: '*.clinic.example' },
    ],
    [
      { proxyMode: 'pac', proxyPacUrl: 'https://clinic.example/proxy.pac' },
      { mode: 'pac_script', pacScript: 'https://clinic.example/proxy.pac' },
    ],
  ])('%j', (written, settings) => {
    expect(proxySettings(decide(written), noFile)).toEqual(settings);
  });

  it('puts a script that lies in a file into the setting', () => {
    const policy = decide({ proxyMode: 'pac', proxyPacUrl: 'file:///etc/proxy.pac' });
    const settings = proxySettings(policy, ({ pathname }) => Buffer.from(`script of ${pathname}`));
    const script = Buffer.from('script of /etc/proxy.pac').toString('base64');
    expect(settings).toEqual({
      mode: 'pac_script',
      pacScript: `data:application/x-ns-proxy-autoconfig;base64,${script}`,
    });
  });
});

test.each<[string, Route[]]>([
  ['DIRECT', [{ kind: 'direct' }]],
  [
    'PROXY proxy.clinic.example:3128;DIRECT',
    [{ kind: 'http', proxy: 'proxy.clinic.example:3128' }, { kind: 'direct' }],
  ],
  [
    'HTTPS proxy:443; SOCKS5 [::1]:1080',
    [
      { kind: 'https', proxy: 'proxy:443' },
      { kind: 'socks5', proxy: '[::1]:1080' },
    ],
  ],
  ['SOCKS old:1080', [{ kind: 'socks4', proxy: 'old:1080' }]],
  ['QUIC quick:443', [{ kind: 'other', proxy: 'quick:443' }]],
  ['', []],
])('the way "%s"', (answer, routes) => {
  expect(readRoutes(answer)).toEqual(routes);
});

describe('signing in to a proxy', () => {
  const challenge = { host: 'proxy', port: 3128, scheme: 'basic', realm: 'Clinic' };
  const ada = { user: 'ada', password: crypto.randomUUID() };

  function start() {
    const told: (ProxyWish | undefined)[] = [];
    const lines: unknown[] = [];
    const log = { info: (...line: unknown[]) => lines.push(line), warn: (...line: unknown[]) => lines.push(line) };
    return { signIn: createProxySignIn((wish) => told.push(wish), log), told, lines };
  }

  it('asks once, however many requests are asked', () => {
    const { signIn, told } = start();
    for (let count = 0; count < 5; count++) expect(signIn.answer(challenge, 0)).toBeUndefined();
    expect(told).toEqual([{ proxy: 'proxy:3128', scheme: 'basic', realm: 'Clinic', refused: false, open: true }]);
    expect(signIn.status('proxy:3128')).toBe('wanted');
    expect(signIn.status('other:3128')).toBe('not-asked');
  });

  it('tells the proxy what was entered, and nobody else', () => {
    const { signIn, told, lines } = start();
    signIn.answer(challenge, 0);
    signIn.enter(ada);
    expect(told.at(-1)).toBeUndefined();
    expect(signIn.answer(challenge, 0)).toEqual(ada);
    expect(signIn.answer({ ...challenge, port: 8080 }, 0)).toBeUndefined();
    expect(signIn.status('proxy:3128')).toBe('given');
    expect(JSON.stringify([told, lines])).not.toContain(ada.password);
    expect(JSON.stringify(lines)).not.toContain(ada.user);
  });

  it('never says twice what was not taken once, and asks again', () => {
    const { signIn, told } = start();
    signIn.answer(challenge, 0);
    signIn.enter(ada);
    signIn.answer(challenge, 0);
    expect(signIn.answer(challenge, 1)).toBeUndefined();
    expect(told.at(-1)).toMatchObject({ refused: true, open: true });
    expect(signIn.answer(challenge, 0)).toBeUndefined();
    expect(told.at(-1)).toMatchObject({ refused: true });
    expect(signIn.status('proxy:3128')).toBe('refused');
  });

  it('leaves those alone who said "not now", until they ask', () => {
    const { signIn, told } = start();
    signIn.answer(challenge, 0);
    signIn.dismiss();
    expect(told.at(-1)).toMatchObject({ open: false });
    signIn.answer(challenge, 0);
    expect(told).toHaveLength(2);
    signIn.reopen();
    expect(told.at(-1)).toMatchObject({ open: true });
  });

  it('does nothing where nobody asked', () => {
    const { signIn, told } = start();
    signIn.enter(ada);
    signIn.dismiss();
    signIn.reopen();
    expect(told).toEqual([]);
    expect(signIn.answer(challenge, 0)).toBeUndefined();
  });
});
