/** Whether what grows with its data stays as quick: the account search by the accounts there are, the activity log by its entries. */
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { headerLine, segmentBytes, segmentName } from '../../main/activity/segments';
import { expect, test } from '../e2e/fixture';
import { isOpen, signIn, signInToAccount } from '../e2e/steps';
import { startPortal } from '../portal/index';
import { median, writeReport } from './report';

const rounds = Number(process.env.ROUNDS ?? 15);

test('the account search, by the number of accounts', async ({ launch, secrets, folder }) => {
  test.setTimeout(600_000);
  const lines = ['| account search, per key press until painted | median | to 1 account |', '|---|---|---|'];
  let ofOne = 0;
  for (const count of [1, 500, 5000]) {
    const portal = await startPortal({ customersOfPartner: count });
    secrets.add(...Object.values(portal.users).map(({ password }) => password));
    const { page, close } = await launch({
      portal: portal.address,
      args: [`--user-data-dir=${join(folder, `of-${count}`)}`],
    });
    await signIn(page, portal, 'partner');
    if (count === 1) await isOpen(page);
    else await expect(page.getByRole('heading', { name: 'Choose an account' })).toBeVisible();
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'Search accounts' });
    await expect(field).toBeFocused();
    await field.evaluate(notePaints);
    for (let round = 0; round < rounds; round += 1) {
      for (const key of ['e', 'f', 'a', 'Backspace', 'Backspace', 'Backspace']) {
        await page.keyboard.press(key);
        // Somebody who looks at what was found, so that the next key finds it drawn.
        await page.waitForTimeout(350);
      }
    }
    const presses = await paintTimes(page);
    if (count === 1) ofOne = median(presses);
    lines.push(
      `| ${count.toLocaleString('en')} | ${median(presses).toFixed(1)} ms | ${(median(presses) / ofOne).toFixed(2)} |`,
    );
    await close();
    await portal.close();
  }
  writeReport('search', lines);
});

test('the activity log, by the number of its entries', async ({ launch, portal, profile }) => {
  test.setTimeout(600_000);
  const lines = [
    '| activity log, from the click until its newest entries are there | median | to 100 entries |',
    '|---|---|---|',
  ];
  const { page, close } = await launch();
  await signInToAccount(page, portal, 'admin');
  await close();
  let ofHundred = 0;
  for (const count of [100, 1_000_000]) {
    writeLog(join(profile, 'activity'), count);
    const run = await launch();
    await isOpen(run.page);
    await openLog(run.page);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await openLog(run.page));
    if (count === 100) ofHundred = median(times);
    lines.push(
      `| ${count.toLocaleString('en')} | ${median(times).toFixed(1)} ms | ${(median(times) / ofHundred).toFixed(2)} |`,
    );
    await run.close();
  }
  writeReport('activity', lines);
});

/** Notes for each change of a field how long it took from the key until the page was painted with what came of it. */
function notePaints(field: Element): void {
  const times: number[] = [];
  Object.assign(window, { paintTimes: times });
  field.addEventListener('input', ({ timeStamp }) => {
    requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)));
  });
}

const paintTimes = (page: Page) => page.evaluate((): number[] => Reflect.get(window, 'paintTimes'));

/** @returns how long it took, in milliseconds; the page is left at Account */
async function openLog(page: Page): Promise<number> {
  const time = await page.evaluate(async () => {
    const link = (name: string) => [...document.querySelectorAll('a')].find((one) => one.textContent?.startsWith(name));
    const until = async (isThere: () => unknown) => {
      while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    link('Activity')?.click();
    const here = () => document.querySelectorAll<HTMLInputElement>('.activity-head input[type=radio]')[1];
    await until(here);
    const began = performance.now();
    here()?.click();
    // By the next frame the portal's entries are gone.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await until(() => document.querySelector('.activity-title'));
    return performance.now() - began;
  });
  await page.getByRole('link', { name: 'Account' }).click();
  return time;
}

/** As the app writes them, a second apart, but with a made-up seal: opening does not look at it. */
function writeLog(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const seal = 'a'.repeat(64);
  const lineOf = (seq: number) =>
    `{"seq":${seq},"at":${Date.UTC(2026, 0, 1) + seq * 1000},"action":"copied","user":"user@northside-clinic.example","accountNumber":"EFAX-1000-0001","fingerprint":"3f9a01c277be","mac":"${seal}"}\n`;
  let segment = 0;
  for (let seq = 1; seq <= count; ) {
    segment += 1;
    let text = headerLine({ first: seq, continues: seal }).toString();
    for (; seq <= count && text.length < segmentBytes; seq += 1) text += lineOf(seq);
    appendFileSync(join(folder, segmentName(segment)), text);
  }
}
