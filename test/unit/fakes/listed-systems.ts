/** An app with a list of fax systems, and words for what is asserted of it. */
import { expect } from 'vitest';
import { documentName } from '../../../main/systems/document';
import { type SystemFields, type SystemsView, systemsDocumentSchema } from '../../../shared/systems';
import { FakePortal } from './portal';
import { fakeCore, signedIn } from './ports';
import { type FakeFolder, fakeDesk, fakeFolder } from './systems';

export const account = 'EFAX-1000-0001';
/** In which the list of the account is kept. */
export const file = `${documentName('https://portal.example.com', account)}.json`;
export const server: SystemFields = {
  name: 'RightFax',
  kind: 'fax-server',
  host: 'fax01',
  owner: 'Ada',
  place: '',
  note: '',
};

/** Signed in, with the account and its list open. */
export async function started({ folder = fakeFolder(), portal = new FakePortal() } = {}) {
  const desk = fakeDesk();
  const all = await signedIn({ systems: { folder, desk, computerUser: 'local' } }, portal);
  await all.clock.advance(0);
  return { ...all, folder, desk, systems: all.core.systems };
}

/** The app after a restart, with the same keychain, disk and portal. */
export async function restarted(before: Awaited<ReturnType<typeof started>>) {
  const all = fakeCore({ ...before.ports }, before.portal);
  await all.core.start();
  await all.clock.advance(0);
  return { ...before, ...all, clock: before.clock, systems: all.core.systems };
}

/** What the page is told of the list. */
export const view = ({ core }: { core: { state: { get(): { systems?: SystemsView | undefined } } } }): SystemsView => {
  const { systems } = core.state.get();
  if (!systems) throw new Error('The list is not there.');
  return systems;
};
/** What a file of the folder holds, by default the list's own. */
export const onDisk = (folder: FakeFolder, name = file) =>
  systemsDocumentSchema.parse(JSON.parse(folder.text(name) ?? ''));
export const names = (all: Parameters<typeof view>[0]) => view(all).systems.map(({ name }) => name);
export const idOf = (all: Parameters<typeof view>[0], index = 0) => view(all).systems[index]?.id ?? '';
export const refusal = (code: string) => expect.objectContaining({ code });

/** Resets the key of the account, and lets the list follow it. */
export async function reset({ core, clock }: Awaited<ReturnType<typeof started>>) {
  await core.changeKey.reset(account, core.state.get().account?.apiKey.keyId ?? '');
  await clock.advance(0);
}
