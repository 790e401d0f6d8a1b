import type { Clock } from '../ports';

/** The longest that a timer can wait, in milliseconds; beyond it `setTimeout` would fire at once. */
const longestWait = 2 ** 31 - 1;

/** The computer's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, then) {
    let timer: NodeJS.Timeout;
    const wait = (left: number) => {
      timer = left > longestWait ? setTimeout(wait, longestWait, left - longestWait) : setTimeout(then, left);
    };
    wait(milliseconds);
    return () => clearTimeout(timer);
  },
};
