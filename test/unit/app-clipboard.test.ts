import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Electron's clipboard as it is from version 44 on, with a switch for each thing that can go wrong with the mark. */
const fake = vi.hoisted(() => {
  class ClipboardItem {
    constructor(readonly items: Record<string, unknown>) {}
  }
  const state = { text: '', formats: [] as string[], refuses: false, forgetsText: false };
  const clipboard = {
    readText: async () => state.text,
    writeText: async (text: string) => {
      state.text = text;
      state.formats = ['text/plain'];
    },
    write: async ([item]: ClipboardItem[]) => {
      if (state.refuses) throw new Error('not supported');
      state.text = state.forgetsText ? '' : String(item?.items['text/plain']);
      state.formats = Object.keys(item?.items ?? {});
    },
    clear: () => {
      state.text = '';
      state.formats = [];
    },
  };
  return { state, ClipboardItem, clipboard };
});
vi.mock('electron', () => ({ clipboard: fake.clipboard, ClipboardItem: fake.ClipboardItem }));

import { systemClipboard } from '../../main/app/clipboard';
import { concealedItem } from '../../main/app/concealed-item';

const secret = () => crypto.randomUUID();

beforeEach(() => {
  Object.assign(fake.state, { text: '', formats: [], refuses: false, forgetsText: false });
});

describe('a secret on the clipboard', () => {
  it('is there with its mark, in one write', async () => {
    const text = secret();
    await systemClipboard.write(text);
    expect(await systemClipboard.read()).toBe(text);
    expect(fake.state.formats).toEqual(Object.keys(concealedItem(text, process.platform) ?? {}));
    expect(fake.state.formats).toHaveLength(2);
  });

  it.each([
    ['cannot be written', { refuses: true }],
    ['would replace the text', { forgetsText: true }],
  ])('is there without its mark when that %s', async (_why, fault) => {
    Object.assign(fake.state, fault);
    const text = secret();
    await systemClipboard.write(text);
    expect(await systemClipboard.read()).toBe(text);
    expect(fake.state.formats).toEqual(['text/plain']);
  });

  it('is gone when cleared', async () => {
    await systemClipboard.write(secret());
    await systemClipboard.clear();
    expect(await systemClipboard.read()).toBe('');
  });
});

describe('the mark', () => {
  it.each([
    ['win32', 'ExcludeClipboardContentFromMonitorProcessing'],
    ['darwin', 'org.nspasteboard.ConcealedType'],
    ['linux', 'x-kde-passwordManagerHint'],
  ])('on %s is %s and holds nothing of the text', async (platform, format) => {
    const text = secret();
    const item = concealedItem(text, platform) ?? {};
    const mark = item[`electron application/osclipboard;format="${format}"`];
    expect(item['text/plain']).toBe(text);
    expect(mark instanceof Blob && (await mark.text())).toMatch(/^(?:1|secret)$/);
  });

  it('is unknown elsewhere', () => {
    expect(concealedItem('x', 'freebsd')).toBeUndefined();
  });
});
