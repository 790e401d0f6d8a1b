/** The page is served from `app://etherfax/`, an origin of its own, so that `file://` opens nothing. */
import { readFile } from 'node:fs/promises';
import { net, protocol, type Session } from 'electron';
import { appScheme, contentPolicy, developmentPolicy, findPageFile, pageHeaders, pageUrl } from './page-files';

/** To be called once, before the app is ready: later, Chromium takes no more schemes. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Serves the page to the windows of one session.
 * @param session the page's own
 * @param source the folder of the built page, or in development the address of Vite's server: the page keeps its origin,
 *   so that everything which checks it is the same in both
 */
export function servePage(session: Session, source: { folder: string } | { devServer: URL }): void {
  session.protocol.handle(appScheme, (request) =>
    'folder' in source ? fromFolder(request, source.folder) : fromDevServer(request, source.devServer),
  );
}

async function fromFolder(request: Request, folder: string): Promise<Response> {
  const headers = pageHeaders(contentPolicy);
  const file = findPageFile(request, folder);
  const body = file && (await readFile(file.path).catch(() => undefined));
  if (!file || !body) return new Response(null, { status: 404, headers });
  return new Response(new Uint8Array(body), { headers: { ...headers, 'Content-Type': file.contentType } });
}

async function fromDevServer(request: Request, devServer: URL): Promise<Response> {
  const headers = pageHeaders(developmentPolicy(devServer));
  const url = pageUrl(request);
  if (!url) return new Response(null, { status: 404, headers });
  // Vite answers a style sheet as a script or as it is, depending on who asks.
  const accept = request.headers.get('accept') ?? '*/*';
  const reply = await net.fetch(new URL(url.pathname + url.search, devServer).href, { headers: { accept } });
  const contentType = reply.headers.get('content-type') ?? 'application/octet-stream';
  return new Response(reply.body, { status: reply.status, headers: { ...headers, 'Content-Type': contentType } });
}
