import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../main/keychain/memory-store';
import { recordNames } from '../../main/keychain/records';
import { createPasscode } from '../../main/session/passcode';
import { AppError } from '../../shared/errors';
import { passcodeRecordSchema } from '../../shared/records';
import { quickScrypt } from './fakes/ports';

const right = 'correct horse';

async function withPasscode(passcode = right) {
  const keychain = createMemoryStore();
  const own = createPasscode(() => keychain, quickScrypt);
  await own.load();
  await own.set(passcode, undefined);
  const record = async () => passcodeRecordSchema.parse(JSON.parse((await keychain.get(recordNames.passcode)) ?? ''));
  return { keychain, own, record };
}

/** As the next start of the app finds it. */
async function restarted(keychain: ReturnType<typeof createMemoryStore>) {
  const next = createPasscode(() => keychain, quickScrypt);
  await next.load();
  return next;
}

const codeOf = (thrown: unknown) => (thrown instanceof AppError ? thrown.code : String(thrown));

describe('a passcode', () => {
  it('is recognised, in this sitting and the next', async () => {
    const { own, keychain } = await withPasscode();
    await own.verify(right);
    const next = await restarted(keychain);
    expect(next.isSet()).toBe(true);
    await next.verify(right);
  });

  it('is kept as a salted hash alone', async () => {
    const { keychain, own } = await withPasscode();
    const first = (await keychain.get(recordNames.passcode)) ?? '';
    await own.set(right, right);
    const second = (await keychain.get(recordNames.passcode)) ?? '';
    expect(first).not.toContain(right);
    expect(passcodeRecordSchema.parse(JSON.parse(first)).hash).not.toBe(
      passcodeRecordSchema.parse(JSON.parse(second)).hash,
    );
  });

  it('costs in the app what it is said to cost, and is recognised then, too', async () => {
    const keychain = createMemoryStore();
    const own = createPasscode(() => keychain);
    await own.set(right, undefined);
    expect(JSON.parse((await keychain.get(recordNames.passcode)) ?? '')).toMatchObject({ n: 32768, r: 8, p: 3 });
    await own.verify(right);
    // A later version of the app may let it cost more or less: what was kept says what it cost.
    await (await restarted(keychain)).verify(right);
  });

  it.each([
    ['composed and decomposed letters', 'caf\u00e9-caf\u00e9', 'cafe\u0301-cafe\u0301'],
    ['full-width digits', '123456', '\uff11\uff12\uff13\uff14\uff15\uff16'],
  ])('is the same however a keyboard writes it: %s', async (_name, set, typed) => {
    const { own } = await withPasscode(set);
    await own.verify(typed);
  });

  it.each(['', '12345', '     ', 'e\u0301e\u0301e\u0301'])(
    'of less than six characters is refused: %j',
    async (short) => {
      const own = createPasscode(createMemoryStore, quickScrypt);
      await expect(own.set(short, undefined)).rejects.toMatchObject({ code: 'lock.passcode-too-short' });
      expect(own.isSet()).toBe(false);
    },
  );

  it('can be long, and every character of it counts', async () => {
    const long = 'a'.repeat(255);
    const { own } = await withPasscode(`${long}b`);
    await own.verify(`${long}b`);
    await expect(own.verify(`${long}c`)).rejects.toMatchObject({ code: 'lock.wrong-passcode' });
  });

  it('is replaced only by someone who knows it', async () => {
    const { own } = await withPasscode();
    await expect(own.set('another one', undefined)).rejects.toMatchObject({ code: 'lock.wrong-passcode' });
    await expect(own.set('another one', 'a guess')).rejects.toMatchObject({ details: { attemptsLeft: 3 } });
    await own.set('another one', right);
    await expect(own.verify(right)).rejects.toMatchObject({ code: 'lock.wrong-passcode' });
    await own.verify('another one');
  });
});

describe('wrong tries', () => {
  it('are counted in the keychain before they are answered', async () => {
    const { own, keychain } = await withPasscode();
    const { set } = keychain;
    const counted = new Promise<void>((resolve) => {
      keychain.set = async (name, value) => {
        await set(name, value);
        resolve();
        // The app is ended as soon as the count is written: there never is an answer.
        await new Promise(() => {});
      };
    });
    void own.verify('a wrong guess').catch(() => {});
    await counted;
    keychain.set = set;
    const next = await restarted(keychain);
    expect(next.triesLeft()).toBe(4);
  });

  it('that cannot be counted are not answered', async () => {
    const { own, keychain } = await withPasscode();
    keychain.set = () => Promise.reject(new AppError('keychain.locked', 'locked'));
    await expect(own.verify('a wrong guess')).rejects.toMatchObject({ code: 'lock.not-checked' });
    await expect(own.verify(right)).rejects.toMatchObject({ code: 'lock.not-checked' });
  });

  it('end after five, also for the right one, also after a restart', async () => {
    const { own, keychain } = await withPasscode();
    for (const left of [4, 3, 2, 1]) {
      await expect(own.verify('a wrong guess')).rejects.toMatchObject({
        code: 'lock.wrong-passcode',
        details: { attemptsLeft: left },
      });
    }
    await expect(own.verify('a wrong guess')).rejects.toMatchObject({ code: 'lock.no-tries-left' });
    await expect(own.verify(right)).rejects.toMatchObject({ code: 'lock.no-tries-left' });
    const next = await restarted(keychain);
    expect(next.triesLeft()).toBe(0);
    await expect(next.verify(right)).rejects.toMatchObject({ code: 'lock.no-tries-left' });
  });

  it('are forgiven by the right one, and by another proof of who it is', async () => {
    const { own } = await withPasscode();
    await own.verify('a wrong guess').catch(codeOf);
    await own.verify(right);
    expect(own.triesLeft()).toBe(5);
    await own.verify('a wrong guess').catch(codeOf);
    await own.forgive();
    expect(own.triesLeft()).toBe(5);
  });

  it('any guesses, one by one or all at once, with restarts in between: never more than five are answered', async () => {
    const guess = fc.record({ right: fc.boolean(), wait: fc.boolean(), restart: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(guess, { maxLength: 12 }), async (guesses) => {
        const { keychain } = await withPasscode();
        let own = await restarted(keychain);
        const answers: Promise<string>[] = [];
        for (const one of guesses) {
          const answer = own.verify(one.right ? right : 'a wrong guess').then(() => 'ok', codeOf);
          answers.push(answer);
          if (one.wait || one.restart) await Promise.all(answers);
          if (one.restart) own = await restarted(keychain);
        }
        let wrongInARow = 0;
        for (const [index, answer] of (await Promise.all(answers)).entries()) {
          const isRight = guesses[index]?.right;
          if (wrongInARow >= 5) expect(answer).toBe('lock.no-tries-left');
          else if (isRight) expect(answer).toBe('ok');
          else expect(answer).toBe(wrongInARow === 4 ? 'lock.no-tries-left' : 'lock.wrong-passcode');
          wrongInARow = isRight && wrongInARow < 5 ? 0 : wrongInARow + 1;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a passcode record that cannot be read', () => {
  it.each([
    ['damaged', '{"version":1,"salt":', 'keychain.damaged'],
    ['of a newer version', '{"version":2}', 'keychain.newer'],
    ['with a price that no computer can pay', undefined, 'keychain.damaged'],
  ])('is one that nothing unlocks, and is left as it is: %s', async (_name, text, code) => {
    const { keychain, record } = await withPasscode();
    const damaged = text ?? JSON.stringify({ ...(await record()), n: 2 ** 40 });
    await keychain.set(recordNames.passcode, damaged);
    const next = await restarted(keychain);
    expect(next.isSet()).toBe(true);
    expect(next.triesLeft()).toBeUndefined();
    for (const trying of [next.verify(right), next.set('another one', undefined)]) {
      await expect(trying).rejects.toMatchObject({ code: 'lock.not-checked', message: expect.stringContaining(code) });
    }
    expect(await keychain.get(recordNames.passcode)).toBe(damaged);
    await next.forget();
    expect(next.isSet()).toBe(false);
  });

  it('is asked for again when the keychain can be used again', async () => {
    const { keychain } = await withPasscode();
    const { get } = keychain;
    keychain.get = () => Promise.reject(new AppError('keychain.timeout', 'slow'));
    const next = await restarted(keychain);
    await expect(next.verify(right)).rejects.toMatchObject({ code: 'lock.not-checked' });
    keychain.get = get;
    await expect(next.verify('a wrong guess')).rejects.toMatchObject({ code: 'lock.wrong-passcode' });
    await next.verify(right);
  });

  it('stays set when records are kept in memory meanwhile', async () => {
    const { keychain } = await withPasscode();
    const memory = createMemoryStore();
    let store = keychain;
    const own = createPasscode(() => store, quickScrypt);
    await own.load();
    store = memory;
    await expect(own.verify('a wrong guess')).rejects.toMatchObject({ code: 'lock.wrong-passcode' });
    expect((await restarted(keychain)).triesLeft()).toBe(4);
  });
});
