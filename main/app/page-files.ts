/**
 * Which file of the built page a request for `app://etherfax/…` means, and the headers it is answered with. Pure, so
 * that a table of attacks can be run against it.
 */
import { join } from 'node:path';
import { type Language, languages } from '../../shared/languages';

export const appScheme = 'app';
const appHost = 'etherfax';

/** The origin of the page, and the only one whose commands are heard. */
export const appOrigin = `${appScheme}://${appHost}`;

/** What the page has to know before it draws anything. */
export interface PageManner {
  /** The language that it speaks. */
  language: Language;
  /** How it writes dates and numbers, see `formatOf`; without it, as is usual in that language. */
  format: string | undefined;
  /** Where it begins: at the choice of the language, when that was just made. Without it, where main's state leads. */
  begin?: 'language' | undefined;
}

/** What the window loads. The page reads it in `renderer/messages/language.ts` and `renderer/hooks/use-arrival.ts`. */
export function pageAddress({ language, format, begin }: PageManner): string {
  const manner = new URLSearchParams({ language, ...(format !== undefined && { format }) });
  return `${appOrigin}/index.html?${manner}${begin === undefined ? '' : `#${begin}`}`;
}

export const pageType = 'text/html';
export const scriptType = 'text/javascript';

/** Everything that the build of the page makes; a file of another kind is not served. */
const contentTypes: ReadonlyMap<string, string> = new Map([
  ['html', `${pageType}; charset=utf-8`],
  ['js', `${scriptType}; charset=utf-8`],
  ['css', 'text/css; charset=utf-8'],
  ['woff2', 'font/woff2'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
]);

/**
 * The names that the build gives its files, and no others: letters, digits, `.`, `_` and `-`, no segment that begins
 * with a dot. What is encoded, climbs (`..`), or names a drive, a stream or a hidden file has no such name.
 */
const builtName = /^\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?<extension>[a-z0-9]+)$/;

export interface PageFile {
  path: string;
  contentType: string;
}

/**
 * @param request method and address as the page asked
 * @param folder where the built page lies
 * @returns the file to read, or undefined for what is not to be had: another method than GET, another host, a name that
 *   the build does not give
 */
export function findPageFile(request: { method: string; url: string }, folder: string): PageFile | undefined {
  const url = pageUrl(request);
  if (!url) return undefined;
  const path = url.pathname === '/' ? '/index.html' : url.pathname;
  const contentType = contentTypes.get(builtName.exec(path)?.groups?.extension ?? '');
  return contentType === undefined ? undefined : { path: join(folder, ...path.split('/')), contentType };
}

/** @returns the address when it is a GET on our own host, without credentials or a port */
export function pageUrl(request: { method: string; url: string }): URL | undefined {
  if (request.method !== 'GET' || !URL.canParse(request.url)) return undefined;
  const url = new URL(request.url);
  const ours = url.protocol === `${appScheme}:` && url.host === appHost && !url.username && !url.password;
  return ours ? url : undefined;
}

/**
 * @param url of the page, in which its language is named
 * @returns what the answer says is needed as well, so that it is loaded beside the script that would ask for it
 */
export function pageLinks(url: string): Record<string, string> {
  const named = new URL(url).searchParams.get('language');
  const language = languages.find((one) => one === named) ?? languages[0];
  return { Link: `<${appOrigin}/assets/text-${language}.js>; rel=modulepreload; crossorigin` };
}

/** @returns the headers of every answer; `policy` is its content security policy */
export function pageHeaders(policy: string): Record<string, string> {
  return {
    'Content-Security-Policy': policy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

const deniedFeatures = [
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'fullscreen',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

const nothingElse = [
  "default-src 'none'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
];

/** The built page: its own files, no network, no inline script, no markup made from strings. */
export const contentPolicy = [
  ...nothingElse,
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * The page in development: Vite puts a script and the styles into the document, and talks with it over a web socket.
 * @param devServer address of Vite's server
 */
export function developmentPolicy(devServer: URL): string {
  const ownAndInline = "'self' 'unsafe-inline'";
  const connect = `connect-src 'self' ws://${devServer.host}`;
  return [...nothingElse, `script-src ${ownAndInline}`, `style-src ${ownAndInline}`, connect].join('; ');
}
