import { describe, expect, it } from 'vitest';
import { createClipboardGuard } from '../../main/account/clipboard-guard';
import { createStateStore } from '../../main/state/store';
import { defaultSettings } from '../../shared/limits';
import { noPolicy } from '../../shared/policy';
import { makeKey } from './fakes/portal';
import { fakeClipboard, fakeClock } from './fakes/ports';

function guarded() {
  const clock = fakeClock();
  const clipboard = fakeClipboard();
  const state = createStateStore({ version: '1.0.0', platform: 'linux' }, noPolicy);
  state.update({ phase: 'account' });
  const guard = createClipboardGuard(clipboard, clock, state);
  return { clock, clipboard, state, guard, key: makeKey('key-1') };
}

/** A clipboard that takes its time, as one that is shared with another computer does. */
function slow(clipboard: ReturnType<typeof fakeClipboard>) {
  const { write } = clipboard;
  let release = () => {};
  const written = new Promise<void>((resolve) => {
    release = resolve;
  });
  clipboard.write = async (text) => {
    await written;
    await write.call(clipboard, text);
  };
  return () => release();
}

describe('a key on the clipboard', () => {
  it('stays for as long as is set at the time of the copy, and its countdown needs no window', async () => {
    const { guard, state, clock, clipboard, key } = guarded();
    state.update({ settings: { ...defaultSettings, clipboardSeconds: 10, most: {} } });
    const clearsAt = await guard.put(key.value, key.fingerprint);
    expect(clearsAt).toBe(clock.now() + 10_000);
    state.update({ settings: { ...defaultSettings, clipboardSeconds: 300, most: {} } });
    await clock.advance(4000);
    // What a window that is opened meanwhile is told.
    expect(state.snapshot().clipboard).toEqual({ fingerprint: key.fingerprint, clearsAt });
    await clock.advance(6000);
    await clock.advance(0);
    expect(clipboard.text).toBe('');
    expect(state.snapshot().clipboard).toBeUndefined();
  });

  it('is cleared, too, when it is only just being put there', async () => {
    const { guard, clipboard, key } = guarded();
    const release = slow(clipboard);
    const putting = guard.put(key.value, key.fingerprint);
    const clearing = guard.clear();
    release();
    await Promise.all([putting, clearing]);
    expect(clipboard.text).toBe('');
  });

  it('is not cleared by the time of the one before it', async () => {
    const { guard, clipboard, clock, key } = guarded();
    await guard.put(key.value, key.fingerprint);
    await clock.advance(29_000);
    const release = slow(clipboard);
    const putting = guard.put(key.value, key.fingerprint);
    await clock.advance(2000);
    release();
    await putting;
    await clock.advance(27_000);
    expect(clipboard.text).toBe(key.value);
  });

  it('goes when another could not be put in its place', async () => {
    const { guard, clipboard, key, state } = guarded();
    await guard.put(key.value, key.fingerprint);
    clipboard.write = () => Promise.reject(new Error('no clipboard'));
    await expect(guard.put(makeKey('key-2').value, key.fingerprint)).rejects.toThrow('no clipboard');
    expect(clipboard.text).toBe('');
    expect(state.get().clipboard).toBeUndefined();
  });

  it('is forgotten, not cleared, when something else was put there here', async () => {
    const { guard, clipboard, clock, key } = guarded();
    await guard.put(key.value, key.fingerprint);
    await guard.putPlain('EFAX-1000-0001');
    await clock.advance(60_000);
    expect(clipboard.text).toBe('EFAX-1000-0001');
  });
});
