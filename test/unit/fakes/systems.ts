import type { ChosenFile, Desk } from '../../../main/systems/desk';
import type { Folder } from '../../../main/systems/folder';

const trouble = (code: string) => Object.assign(new Error(code), { code });

export interface FakeFolder extends Folder {
  files: Map<string, Uint8Array>;
  /** Thrown by the operations that this says yes to, before they do anything. */
  fault: ((operation: string, name: string) => string | undefined) | undefined;
  /** Counts down with every change; at 0 the power goes: a write leaves a part, and nothing works afterwards. */
  powerLeft: number;
  /** How much of the write is done when the power goes, from 0 to 1. */
  torn: number;
  text(name: string): string | undefined;
  put(name: string, content: string): void;
}

/** A folder in memory, on which renaming is at once or not at all and writing is not, as on a disk. */
export function fakeFolder(): FakeFolder {
  const files = new Map<string, Uint8Array>();
  const encode = (content: string) => new TextEncoder().encode(content);
  const enter = (operation: string, name: string) => {
    const code = folder.fault?.(operation, name);
    if (code) throw trouble(code);
  };
  /** @returns whether the power goes amid this change */
  const goesDark = () => {
    if (folder.powerLeft <= 0) throw trouble('dark');
    folder.powerLeft -= 1;
    return folder.powerLeft === 0;
  };
  const folder: FakeFolder = {
    files,
    fault: undefined,
    powerLeft: Number.POSITIVE_INFINITY,
    torn: 0,
    text: (name) => {
      const bytes = files.get(name);
      return bytes && new TextDecoder().decode(bytes);
    },
    put: (name, content) => void files.set(name, encode(content)),
    async read(name, atMost) {
      enter('read', name);
      const bytes = files.get(name);
      if (bytes && bytes.length > atMost) throw trouble('EFBIG');
      return bytes;
    },
    async write(name, content) {
      enter('write', name);
      const bytes = encode(content);
      if (goesDark()) {
        files.set(name, bytes.slice(0, Math.floor(bytes.length * folder.torn)));
        throw trouble('dark');
      }
      files.set(name, bytes);
    },
    async rename(from, to) {
      enter('rename', from);
      const undone = goesDark() && folder.torn < 0.5;
      const bytes = files.get(from);
      if (!bytes) return false;
      if (undone) throw trouble('dark');
      files.delete(from);
      files.set(to, bytes);
      if (folder.powerLeft === 0) throw trouble('dark');
      return true;
    },
  };
  return folder;
}

export interface FakeDesk extends Desk {
  saved: { name: string; content: string }[];
  /** What the person chooses next. */
  chosen: ChosenFile | undefined;
  cancels: boolean;
  /** What happens while a dialog is open. */
  meanwhile: (() => unknown) | undefined;
}

export function fakeDesk(): FakeDesk {
  return {
    saved: [],
    chosen: undefined,
    cancels: false,
    meanwhile: undefined,
    async print() {
      return !this.cancels;
    },
    async save(name, _format, content) {
      await this.meanwhile?.();
      if (!this.cancels) this.saved.push({ name, content: content() });
      return !this.cancels;
    },
    async open() {
      await this.meanwhile?.();
      return this.cancels ? undefined : this.chosen;
    },
  };
}

/** Folder, desk and user of a computer on which nothing was done yet. */
export function fakeSystems() {
  return { folder: fakeFolder(), desk: fakeDesk(), computerUser: 'local' };
}
