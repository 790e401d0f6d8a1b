/** The page is served from `app://etherfax/`, an origin of its own, so that `file://` opens nothing. */
import { readFileSync } from 'node:fs';
import { net, type ProtocolResponse, protocol, type Session } from 'electron';
import {
  appScheme,
  contentPolicy,
  developmentPolicy,
  findPageFile,
  type PageFile,
  pageHeaders,
  pageLinks,
  pageType,
  pageUrl,
  scriptType,
} from './page-files';

/**
 * To be called once, before the app is ready: later, Chromium takes no more schemes. Compiled scripts are not kept
 * (`codeCache`): Chromium would run what it finds in their files, and files open nothing.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/**
 * Serves the page to the windows of one session.
 * @param session the page's own
 * @param source the folder of the built page, or in development the address of Vite's server: the page keeps its origin,
 *   so that everything which checks it is the same in both
 * @returns resolves when the page's first script was asked for and answered: until it has run, main has time
 */
export function servePage(session: Session, source: { folder: string } | { devServer: URL }): Promise<void> {
  if ('devServer' in source) {
    session.protocol.handle(appScheme, (request) => fromDevServer(request, source.devServer));
    return Promise.resolve();
  }
  const headers = pageHeaders(contentPolicy);
  return new Promise((resolve) => {
    // Its successor `handle` speaks in Node's Request and Response, whose library takes 25 ms and more to load.
    session.protocol.registerBufferProtocol(appScheme, (request, answer) => {
      const file = findPageFile(request, source.folder);
      const isPage = file?.contentType.startsWith(pageType);
      answer(fileAnswer(file, isPage ? { ...headers, ...pageLinks(request.url) } : headers));
      if (file?.contentType.startsWith(scriptType)) setImmediate(resolve);
    });
  });
}

function fileAnswer(file: PageFile | undefined, headers: Record<string, string>): ProtocolResponse {
  try {
    // At once: a few small files, of which the first paint waits for each.
    if (file) return { data: readFileSync(file.path), headers: { ...headers, 'Content-Type': file.contentType } };
  } catch {
    // As one that there is not.
  }
  return { statusCode: 404, data: Buffer.alloc(0), headers };
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
