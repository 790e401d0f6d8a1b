import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import extractZip from 'extract-zip';
import { checkout } from '../harness/checkout';
import { filesWithSecrets } from '../harness/secret-search';
import { startPortal } from '../portal/index';
import { expect, test } from './fixture';
import { copyDiagnostics } from './network-steps';
import { isOpen, shrinkAndDarken, signInToAccount } from './steps';
import { chooseFile } from './system-steps';

test('Settings > Connection tells how portal and REST service are reached, and hands it on as a text', async ({
  launch,
  portal,
  picture,
}) => {
  const { app, page } = await launch();
  await signInToAccount(page, portal, 'admin');
  await page.getByRole('link', { name: 'Connection' }).click();
  const ofPortal = page.getByRole('region', { name: 'Portal' });
  const ofRest = page.getByRole('region', { name: 'REST service' });
  for (const text of ['Reached in', portal.address, 'given when the app was started', 'None']) {
    await expect(ofPortal).toContainText(text);
  }
  await expect(ofRest).toContainText('Reached in');
  await expect(ofRest).toContainText(portal.restBase);
  await expect(page.getByRole('region', { name: 'Clock' })).toContainText('agree');
  await expect(page.getByText('Checked just now')).toBeVisible();
  await picture('connection');

  await test.step('Copy diagnostics puts the same on the clipboard, without anything secret', async () => {
    const copied = await copyDiagnostics({ app, page });
    expect(copied).toContain('Portal: reached in');
    expect(copied).toContain(portal.address);
    expect(copied).not.toContain(portal.users.admin.email);
  });

  await test.step('what is not there is told with its reason', async () => {
    portal.control.inject({ path: '/api/v1/discovery' }, { kind: 'status', status: 503 });
    portal.control.inject({ path: '/rest/3.0/api/accounts' }, { kind: 'status', status: 502 });
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(ofPortal).toContainText('Answers, but can’t be used');
    await expect(ofPortal).toContainText('The portal is under maintenance');
    await expect(ofRest).toContainText('The REST service is not working just now');
    await expect(page.getByRole('region', { name: 'Clock' })).toContainText('could not be compared');
    await picture('connection-not-reached');
  });

  await test.step('a clock that is off is told', async () => {
    portal.control.clearFaults();
    portal.control.advanceClock(3 * 60 * 60 * 1000);
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(page.getByText('This computer’s clock is 3 hours behind that of the portal.')).toBeVisible();
    await shrinkAndDarken({ app, page });
    await picture('connection-small-dark');
  });
});

test('where no portal is reached the same page is one click away, and says what the server showed', async ({
  launch,
  log,
  picture,
}) => {
  // Chromium's own word for a certificate that it does not trust.
  log.expect(/ssl_client_socket_impl.* net_error -202/);
  const untrusted = await startPortal({ tls: true });
  const { page } = await launch({ portal: untrusted.address });
  await page.getByRole('button', { name: 'Find out why' }).click();
  const ofPortal = page.getByRole('region', { name: 'Portal' });
  for (const text of ['Not reached', 'certificate is not trusted', 'TLS 1.3', 'Nobody']) {
    await expect(ofPortal).toContainText(text);
  }
  await picture('connection-before-sign-in');
  await ofPortal.locator('summary', { hasText: /^Certificate/ }).click();
  const shown = ofPortal.getByRole('list', { name: 'Certificates of the portal' }).getByRole('listitem');
  await expect(shown.first()).toContainText('localhost');
  await expect(shown.first()).toContainText('issued by etherFAX Admin demonstration CA');
  await picture('connection-certificates');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('connection-certificates-dark');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('heading', { name: 'Connect to the portal' })).toBeVisible();
  await untrusted.close();
});

test('Save diagnostics lists what goes in, and writes that and nothing secret', async ({
  launch,
  portal,
  folder,
  secrets,
  picture,
}) => {
  const { app, page } = await launch();
  const { email } = portal.users.admin;
  const zip = join(folder, 'chosen', 'diagnostics.zip');
  const unpacked = join(folder, 'unpacked');
  await mkdir(join(folder, 'chosen'));

  await test.step('a sign-in, a key that is shown and copied, and a refusal leave their traces in the log', async () => {
    await signInToAccount(page, portal, 'admin');
    await page.getByRole('button', { name: 'Show API Key' }).click();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByText('Copied, clears in')).toBeVisible();
    portal.control.inject({ path: '/api/v1/accounts/*/activity' }, { kind: 'status', status: 503 });
    await page.getByRole('link', { name: 'Activity' }).click();
    await expect(page.getByText('The portal is under maintenance')).toBeVisible();
    portal.control.clearFaults();
  });

  await page.getByRole('link', { name: 'Connection' }).click();
  await expect(page.getByRole('region', { name: 'Portal' })).toContainText('Reached in');
  const save = page.getByRole('button', { name: 'Save diagnostics' });
  const dialog = page.getByRole('alertdialog', { name: 'Save these diagnostics?' });

  await test.step('who would rather not has nothing written', async () => {
    await chooseFile(app, '');
    await save.click();
    await expect(dialog.getByRole('listitem')).toHaveCount(4);
    await picture('connection-save');
    await dialog.getByRole('button', { name: 'Choose where to save' }).click();
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeEnabled();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toBeHidden();
    expect(await readdir(join(folder, 'chosen'))).toEqual([]);
  });

  await chooseFile(app, zip);
  await save.click();
  const listed = await dialog.getByRole('listitem').locator('.code').allTextContents();
  await dialog.getByRole('button', { name: 'Choose where to save' }).click();
  await expect(page.getByText('Diagnostics saved.').first()).toBeVisible();
  expect(await readdir(join(folder, 'chosen')), 'the zip and no draft of it').toEqual(['diagnostics.zip']);

  await extractZip(zip, { dir: unpacked });
  expect((await readdir(unpacked)).sort()).toEqual([...listed].sort());
  const read = async (name: string) => readFile(join(unpacked, name), 'utf8');
  expect(await read('connection.txt')).toContain(portal.address);
  expect(JSON.parse(await read('connection.json'))).toMatchObject({
    portal: { reached: true },
    rest: { reached: true },
  });
  expect(JSON.parse(await read('app.json'))).toMatchObject({ phase: 'account', signIns: 1 });
  const events = (await read('log.jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(events).toContainEqual(expect.objectContaining({ event: 'started' }));
  const requested = events.find(({ status }) => status === 503);
  expect(requested).toMatchObject({ event: 'request', endpoint: 'GET /accounts/{accountNumber}/activity' });
  expect(events, 'the refusal bears the id of the request').toContainEqual(
    expect.objectContaining({ event: 'command-refused', code: 'portal.maintenance', requestId: requested.requestId }),
  );

  secrets.add(...portal.control.given());
  expect(filesWithSecrets(unpacked, secrets)).toEqual([]);
  for (const name of listed) {
    const content = await read(name);
    expect.soft(content, name).not.toContain('@');
    for (const personal of [email, 'Dana', 'Whitfield', folder, homedir(), hostname()]) {
      if (personal.length > 3) expect.soft(content, `${name}: ${personal}`).not.toContain(personal);
    }
  }
});

test('--diagnose prints the report and ends with 0 or 1, without a window and without the keychain', async ({
  executable,
  displayEnv,
  keyring,
  keychain,
  portal,
  folder,
  profile,
  launch,
}) => {
  const diagnose = async (...args: string[]) => {
    const env = { ...process.env, ...displayEnv, ...keyring.env };
    const child = spawn(executable, [checkout, `--user-data-dir=${profile}`, '--diagnose', ...args], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    return { printed: await readAll(child.stdout), code: await ended };
  };

  await test.step('a portal that answers: 0', async () => {
    const { printed, code } = await diagnose(`--portal=${portal.address}`);
    expect(printed).toMatch(/^etherFAX Admin \S+, connection report$/m);
    expect(printed).toMatch(/^Portal: reached in \d+ ms$/m);
    expect(printed).toMatch(/^REST service: reached in \d+ ms$/m);
    expect(printed).toContain(portal.restBase);
    expect(code).toBe(0);
  });

  await test.step('one that does not: 1, with the reason', async () => {
    const gone = await startPortal();
    await gone.close();
    const { printed, code } = await diagnose(`--portal=${gone.address}`, `--rest=${portal.restBase}`);
    expect(printed).toContain('Portal: NOT REACHED');
    expect(printed).toContain('connect.refused');
    expect(code).toBe(1);
  });

  await test.step('one that has nothing for programs: what the REST service says counts', async () => {
    portal.control.setPortalApi(false);
    const rest = `--rest=${portal.restBase}`;
    expect(await diagnose(`--portal=${portal.address}`, rest)).toMatchObject({ code: 0 });
    expect(await diagnose(`--portal=${portal.address}`, '--rest=http://127.0.0.1:9')).toMatchObject({ code: 1 });
    portal.control.setPortalApi(true);
  });

  await test.step('what the organisation does not permit is not asked', async () => {
    const file = join(folder, 'policy.json');
    await writeFile(file, JSON.stringify({ portalAddresses: [portal.address], otherPortals: false }));
    const first = await diagnose(`--policy=${file}`);
    expect(first.printed).toContain(`${portal.address} (policy)`);
    expect(first.code).toBe(0);
    const other = await diagnose(`--policy=${file}`, '--portal=https://localhost:9');
    expect(other.printed).toContain('connect.not-permitted');
    expect(other.code).toBe(1);
  });

  expect(await keychain.records('everybody'), 'records in the keychain').toEqual(new Map());
  const left = await readdir(profile).catch(() => []);
  expect(
    left.filter((name) => name !== 'diagnose'),
    'files in the app’s folder',
  ).toEqual([]);

  await test.step('while the app runs it goes on undisturbed', async () => {
    const { app, page } = await launch();
    await signInToAccount(page, portal, 'admin');
    const { printed, code } = await diagnose();
    expect(printed, 'the portal of last time').toContain(`${portal.address} (last-used)`);
    expect(code).toBe(0);
    expect(app.windows()).toHaveLength(1);
    await isOpen(page);
  });
});
