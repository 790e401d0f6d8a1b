import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { systemClock } from '../../main/app/clock';

const day = 24 * 60 * 60 * 1000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it.each([0, 30_000, 30 * day, 60 * day])('calls once after %i ms, not before', (wait) => {
  const then = vi.fn();
  systemClock.after(wait, then);
  if (wait > 0) vi.advanceTimersByTime(wait - 1);
  expect(then).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(then).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(90 * day);
  expect(then).toHaveBeenCalledOnce();
});

it.each([0, 25])('does not call once cancelled, also after %i days', (days) => {
  const then = vi.fn();
  const cancel = systemClock.after(40 * day, then);
  vi.advanceTimersByTime(days * day);
  cancel();
  vi.advanceTimersByTime(90 * day);
  expect(then).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

it('tells the time', () => {
  vi.setSystemTime(1234);
  expect(systemClock.now()).toBe(1234);
});
