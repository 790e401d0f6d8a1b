import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { testPublisher } from '../harness/test-updates';

type Publisher = NonNullable<ReturnType<typeof testPublisher>>;

/** What is published: a package, and what is said of it. */
export interface Publication {
  version: string;
  notes?: string;
  /** What is listed, in size and hash. */
  listed: Buffer;
  /** What is sent in its place. */
  sent?: Buffer;
  /** Ends the connection after so many bytes, though more were promised. */
  breakAfter?: number;
  /** Changes the list after it was signed. */
  tamper?: (listing: string) => string;
}

export interface UpdateServer {
  publish(publication: Publication): void;
  /** What was asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

/** A publisher's web server, as `npm run package` leaves its files: a list of versions, its signature, a package. */
export async function startUpdateServer({ port, sign }: Publisher): Promise<UpdateServer> {
  const asked: string[] = [];
  let files: Record<string, Buffer> = {};
  let breakAfter: number | undefined;
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '', 'http://here').pathname.replace(/^\/updates\//, '');
    asked.push(name);
    const body = files[name];
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, { 'content-length': body.length });
    if (breakAfter === undefined || !name.endsWith('.AppImage')) return response.end(body);
    return response.write(body.subarray(0, breakAfter), () => setTimeout(() => response.destroy(), 100));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    asked,
    publish(publication) {
      const { version, notes = '', listed, sent = listed, tamper = (same) => same } = publication;
      const name = `etherfax-admin-${version}-linux-x86_64.AppImage`;
      const listing = Buffer.from(listingOf(version, name, listed, notes));
      breakAfter = publication.breakAfter;
      files = {
        'latest-linux.yml': Buffer.from(tamper(listing.toString())),
        'latest-linux.yml.sig': Buffer.from(`${sign(listing)}\n`),
        [name]: sent,
      };
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** As electron-builder writes it. */
function listingOf(version: string, name: string, bytes: Buffer, notes: string): string {
  const sha512 = createHash('sha512').update(bytes).digest('base64');
  return [
    `version: ${version}`,
    'files:',
    `  - url: ${name}`,
    `    sha512: ${sha512}`,
    `    size: ${bytes.length}`,
    '    blockMapSize: 1',
    `path: ${name}`,
    `sha512: ${sha512}`,
    `releaseNotes: ${JSON.stringify(notes)}`,
    `releaseDate: '2026-01-05T09:00:00.000Z'`,
    '',
  ].join('\n');
}
