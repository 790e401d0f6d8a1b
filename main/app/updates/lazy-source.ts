import { app } from 'electron';
import type { Policy } from '../../../shared/policy';
import type { UpdatesOff } from '../../../shared/updates';
import type { Fetch } from '../../updates/download';
import type { UpdateSource } from '../../updates/updates';
import { thisInstallation, whyOff } from './installation';
import { builtInAddress, publisherKey } from './origin';

interface Options {
  policy: Pick<Policy, 'mayConnect' | 'updates' | 'updateAddress' | 'updateChannel'>;
  fetch: Fetch;
  quit(): void;
}

/** Newer versions of this installation, or why there are none. electron-updater is loaded at the first look. */
export function lazyUpdateSource({ policy, fetch, quit }: Options): UpdateSource | UpdatesOff {
  const installation = thisInstallation(app.isPackaged);
  const off = whyOff({ policy, installation, builtInAddress, publisherKey });
  if (off) return off;
  if (installation === 'managed' || installation === 'not-installed') return installation;
  const address = policy.updateAddress ?? builtInAddress;
  const options = { installation, address, channel: policy.updateChannel, key: publisherKey, fetch, quit };
  let opening: Promise<UpdateSource> | undefined;
  let source: UpdateSource | undefined;
  const opened = async () => {
    opening ??= import('./update-source').then(({ openUpdateSource }) => openUpdateSource(options));
    source = await opening;
    return source;
  };
  return {
    look: async () => (await opened()).look(),
    fetch: async (tell) => (await opened()).fetch(tell),
    prepare: async () => (await opened()).prepare(),
    replace: () => source?.replace(),
  };
}
