import { expect, test } from './fixture';
import { leaveSignedIn, signInToAccount, signOut } from './steps';

for (const [name, content] of [
  ['damaged', '{"version":1,"portal":'],
  ['of a newer version', '{"version":99,"somethingNew":true}'],
] as const) {
  test(`a session record that is ${name} is kept, and the user is asked to sign in`, async ({
    launch,
    portal,
    keychain,
    picture,
  }) => {
    await leaveSignedIn(launch, portal, 'admin');
    const session = [...(await keychain.records()).keys()].find((record) => record.startsWith('session')) ?? '';
    await keychain.set(session, content);

    const second = await launch();
    await expect(second.page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await signInToAccount(second.page, portal, 'admin');
    await expect(second.page.getByText('The session ends when the app closes', { exact: true })).toBeVisible();
    await picture(`keychain-${name.split(' ')[0]}`);
    expect((await keychain.records()).get(session)).toBe(content);

    await signOut(second.page);
    expect(await keychain.records()).toEqual(new Map());
  });
}
