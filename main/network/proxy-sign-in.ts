import type { ConnectionFacts } from '../../shared/connection-facts';
import type { ProxyWish } from '../../shared/network-wishes';
import type { Log } from '../ports';

/** A proxy that asks who we are, as Chromium tells of it. */
export interface ProxyChallenge {
  host: string;
  port: number;
  /** `basic`, `digest`, `ntlm` or `negotiate`. */
  scheme: string;
  realm: string;
}

export interface ProxyCredentials {
  user: string;
  password: string;
}

/** Signs in to proxies: what a person has entered is kept in memory, for as long as the app runs. */
export interface ProxySignIn {
  /**
   * @param attempt how often the proxy has asked in the course of this request, from 0
   * @returns what the proxy is told; `undefined`: nothing, and the person is asked beside it, so that no request waits
   */
  answer(challenge: ProxyChallenge, attempt: number): ProxyCredentials | undefined;
  /** The person has answered: the proxy that was asked about is told it at the next request. */
  enter(credentials: ProxyCredentials): void;
  /** The person would rather not; they are not asked again until they ask for it. */
  dismiss(): void;
  /** The person would, after all. */
  reopen(): void;
  /** @param proxy `host:port` */
  status(proxy: string): ConnectionFacts['proxySignIn'];
}

/** @param tell is told what to ask the person for, and `undefined` when there is nothing any more */
export function createProxySignIn(tell: (wish: ProxyWish | undefined) => void, log: Log): ProxySignIn {
  const known = new Map<string, ProxyCredentials>();
  let wish: ProxyWish | undefined;

  const say = (next: ProxyWish | undefined) => {
    wish = next;
    tell(next);
  };

  return {
    answer({ host, port, scheme, realm }, attempt) {
      const proxy = `${host}:${port}`;
      const credentials = known.get(proxy);
      if (credentials && attempt === 0) return credentials;
      // It was told, and asks again: what is wrong once is not tried again, because directories lock users out.
      const refused = known.delete(proxy) || (wish?.proxy === proxy && wish.refused);
      const isNews = credentials !== undefined || wish?.proxy !== proxy;
      if (isNews) log.info('proxy-asks', { scheme, refused });
      // The realm is the proxy's own text; it may be of any length.
      if (isNews) say({ proxy, scheme, realm: realm.slice(0, 200), refused, open: true });
      return undefined;
    },
    enter(credentials) {
      if (!wish) return;
      known.set(wish.proxy, credentials);
      say(undefined);
    },
    dismiss: () => wish && say({ ...wish, open: false }),
    reopen: () => wish && say({ ...wish, open: true }),
    status(proxy) {
      if (known.has(proxy)) return 'given';
      if (wish?.proxy !== proxy) return 'not-asked';
      return wish.refused ? 'refused' : 'wanted';
    },
  };
}
