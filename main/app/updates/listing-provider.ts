import { type AppUpdater, Provider, type ResolvedUpdateFileInfo, type UpdateInfo } from 'electron-updater';
import { type ProviderRuntimeOptions, parseUpdateInfo } from 'electron-updater/out/providers/Provider.js';
import { type Fetch, readSmall } from '../../updates/download';
import { assertGenuine, type Listing, readListing } from '../../updates/listing';

export interface Publisher {
  /** Without a slash at the end. */
  address: string;
  channel: 'latest' | 'beta';
  /** See `assertGenuine`. */
  key: string;
  fetch: Fetch;
}

type Published = UpdateInfo & Listing;

/** The largest listing and signature that are read, in bytes. */
const mostListing = 256 * 1024;
const mostSignature = 1024;

/**
 * electron-updater's generic server, with one thing more: beside `latest.yml` lies its signature, and what is not signed
 * by the publisher is not read at all.
 */
export function listingProvider({ address, channel, key, fetch }: Publisher) {
  return class extends Provider<Published> {
    constructor(_options: unknown, _updater: AppUpdater, runtime: ProviderRuntimeOptions) {
      super(runtime);
    }

    async getLatestVersion(): Promise<Published> {
      const url = new URL(`${address}/${this.getCustomChannelName(channel)}.yml`);
      const bytes = await readSmall(fetch, url.href, 'The list of versions', mostListing);
      const signature = await readSmall(
        fetch,
        `${url.href}.sig`,
        'The signature of the list of versions',
        mostSignature,
      );
      assertGenuine(bytes, signature.toString('latin1'), key);
      const listing = readListing(parseUpdateInfo(bytes.toString('utf8'), 'the list of versions', url));
      // electron-updater wants these, and uses them for nothing that is done here.
      return { ...listing, path: '', sha512: '', releaseDate: '' };
    }

    resolveFiles({ files }: Published): ResolvedUpdateFileInfo[] {
      return files.map((info) => ({ url: new URL(`${address}/${info.url}`), info }));
    }
  };
}
