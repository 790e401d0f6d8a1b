import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunTool } from './run-tool';
import { parseSettings, together, type Written } from './written';

/**
 * Reads the policy that a configuration profile has put onto a Mac; that of the user counts before that of the computer,
 * as everywhere on it. The folder belongs to the system.
 * @param run starts a program
 * @param domain the app's bundle identifier
 * @param user the short name of the user
 */
export async function readManagedPreferences(
  run: RunTool,
  domain: string,
  user: string,
  folder = '/Library/Managed Preferences',
): Promise<Written> {
  async function read(path: string): Promise<Written> {
    try {
      await access(path);
    } catch (thrown) {
      const isMissing = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
      return isMissing ? undefined : { problem: 'unreadable' };
    }
    const { code, output } = await run('/usr/bin/plutil', ['-convert', 'json', '-o', '-', path]);
    return code === 0 ? withoutProfile(parseSettings(output.toString('utf8'))) : { problem: 'unreadable' };
  }
  return together(
    await Promise.all([read(join(folder, user, `${domain}.plist`)), read(join(folder, `${domain}.plist`))]),
  );
}

/** The system notes there, too, which profile they came with. */
function withoutProfile(written: Written): Written {
  if (!written || 'problem' in written) return written;
  return {
    settings: Object.fromEntries(Object.entries(written.settings).filter(([key]) => !key.startsWith('Payload'))),
  };
}
