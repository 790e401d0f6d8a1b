import { expect, it } from 'vitest';
import { recordNames } from '../../main/keychain/records';
import { signInId } from '../../main/session/listed-sign-ins';
import { addSignIn, createWorld, type Person } from './fakes/several-portals';

const production = 'https://portal.example.com';
const ada: Person = { portal: production, userId: 'ada', accountNumbers: ['EFAX-1000-0001', 'EFAX-1000-0002'] };
const ben: Person = { portal: production, userId: 'ben', accountNumbers: ['EFAX-2000-0001'] };
const adaId = signInId(ada);

async function world() {
  const all = createWorld([ada, ben]);
  const core = await all.start();
  for (const person of [ada, ben]) await addSignIn(core, person);
  await core.places.switchTo(adaId, 'EFAX-1000-0001');
  await all.clock.advance(60_000);
  return { ...all, core };
}

it('every account that was opened is known, with its name and when', async () => {
  const { core, clock } = await world();
  await core.accounts.open('EFAX-1000-0002');
  await clock.advance(1000);
  const [first, second] = await core.recents.all();
  expect(first).toMatchObject({
    signIn: adaId,
    accounts: [
      { accountNumber: 'EFAX-1000-0001', companyName: 'Company EFAX-1000-0001', favourite: false },
      { accountNumber: 'EFAX-1000-0002', openedAt: clock.now() - 1000 },
    ],
  });
  expect(second).toMatchObject({ signIn: signInId(ben), accounts: [{ accountNumber: 'EFAX-2000-0001' }] });
});

it('reading an account again is not opening it', async () => {
  const { core, keychain, clock } = await world();
  let written = 0;
  const { set } = keychain;
  keychain.set = (name, value) => {
    if (name.startsWith('accounts:')) written += 1;
    return set(name, value);
  };
  await core.reload();
  await core.places.switchTo(signInId(ben));
  await core.places.switchTo(adaId);
  await clock.advance(0);
  expect(written).toBe(0);
});

it('an account of any sign-in can be a favourite, also one that was never opened', async () => {
  const { core, start } = await world();
  await core.recents.mark(signInId(ben), { accountNumber: 'EFAX-2000-0009', companyName: 'Westgate' }, true);
  await core.recents.mark(adaId, { accountNumber: 'EFAX-1000-0001', companyName: 'Somebody else' }, true);
  const again = await start();
  const [first, second] = await again.recents.all();
  expect(second?.accounts).toContainEqual({
    accountNumber: 'EFAX-2000-0009',
    companyName: 'Westgate',
    favourite: true,
  });
  // The portal's word on the open account counts more than the page's.
  expect(first?.accounts).toMatchObject([{ companyName: 'Company EFAX-1000-0001', favourite: true }]);
  await again.recents.mark(signInId(ben), { accountNumber: 'EFAX-2000-0009', companyName: 'Westgate' }, false);
  expect((await again.recents.all())[1]?.accounts).toMatchObject([{ accountNumber: 'EFAX-2000-0001' }]);
});

it('signing out takes them with it, and marks nothing after that', async () => {
  const { core, keychain } = await world();
  await core.signOut();
  expect(await keychain.get(recordNames.accounts(ada.portal, ada.userId))).toBeUndefined();
  expect((await core.recents.all()).map(({ signIn }) => signIn)).toEqual([signInId(ben)]);
  const mark = core.recents.mark(adaId, { accountNumber: 'EFAX-1000-0001', companyName: 'Northside' }, true);
  await expect(mark).rejects.toMatchObject({ code: 'auth.not-signed-in' });
});
