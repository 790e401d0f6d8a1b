/** The steps of the way in that come after its first: one file of the build. */
export { AddKeyAccount } from './add-key-account';
export { EntryConnection } from './entry-connection';
export { SecondFactor } from './second-factor';
