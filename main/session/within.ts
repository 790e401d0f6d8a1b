import type { Clock } from '../ports';

/** Waits for something, but no longer than `milliseconds`; it may go on after that, and its failure is nobody's concern. */
export async function within(milliseconds: number, work: Promise<unknown>, clock: Clock): Promise<void> {
  let cancel = () => {};
  const limit = new Promise<void>((resolve) => {
    cancel = clock.after(milliseconds, resolve);
  });
  await Promise.race([work.catch(() => undefined), limit]);
  cancel();
}
