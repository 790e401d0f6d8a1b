/** What a build knows of its publisher; `electron.vite.config.ts` puts it in. Empty: nothing. */
declare const __UPDATE_ADDRESS__: string;
declare const __UPDATE_KEY__: string;

/** Where newer versions are published, unless the organisation says otherwise. */
export const builtInAddress = __UPDATE_ADDRESS__;

/** The publisher's public key, see `assertGenuine`. A build without one takes no update from anywhere. */
export const publisherKey = __UPDATE_KEY__;
