import { spawn } from 'node:child_process';
import { chmodSync, renameSync } from 'node:fs';
import { copyFile, open, rm } from 'node:fs/promises';
import { AppImageUpdater } from 'electron-updater';
import type { AppAdapter } from 'electron-updater/out/AppAdapter.js';
import { diskFailure } from '../../activity/disk-failure';
import { assertUnchanged } from '../../updates/download';

/** Waits until a process has ended, and becomes the program that is named after it. */
const afterwards = 'while kill -0 "$0" 2>/dev/null; do sleep 0.2; done; exec "$@"';

/**
 * electron-updater's, but it never leaves a moment in which there is no AppImage, or half of one: that removes the old
 * file before it moves the new one, perhaps from another disk.
 */
export class SafeAppImageUpdater extends AppImageUpdater {
  /** @param image the AppImage that runs @param args what the new one is started with */
  constructor(
    private readonly image: string,
    private readonly args: readonly string[],
    around: AppAdapter,
  ) {
    super(null, around);
  }

  private get next(): string {
    return `${this.image}.new`;
  }

  /** Lays the new one beside the old one. @throws AppError `disk.*`, `updates.not-genuine` */
  async layBeside(downloaded: string, sha512: string): Promise<void> {
    try {
      await copyWhole(downloaded, this.next).catch((thrown: unknown) => {
        throw diskFailure(thrown);
      });
      await assertUnchanged(this.next, sha512);
      chmodSync(this.next, 0o755);
    } catch (thrown) {
      await rm(this.next, { force: true });
      throw thrown;
    }
  }

  protected override doInstall(): boolean {
    renameSync(this.next, this.image);
    this.startAfterwards();
    return true;
  }

  /** Starts what is in the AppImage's place when this process has ended: two at once would be in each other's way. */
  startAfterwards(): void {
    const args = ['-c', afterwards, String(process.pid), this.image, ...this.args];
    spawn('/bin/sh', args, { detached: true, stdio: 'ignore' }).unref();
  }
}

/** Copies a file so that it is all on the disk, and not only on the way there: what is renamed then is never a part. */
async function copyWhole(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const file = await open(to, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
