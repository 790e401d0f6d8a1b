import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readManagedPreferences } from '../../main/policy/managed-preferences';
import { readPolicyFile } from '../../main/policy/policy-file';
import { type RunTool, runTool } from '../../main/policy/run-tool';

const me = process.getuid?.() ?? 0;
let folder = '';
let path = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-'));
  path = join(folder, 'policy.json');
  await chmod(folder, 0o755);
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (text: string, mode = 0o644) => {
  await writeFile(path, text);
  await chmod(path, mode);
};

describe('the file of a policy', () => {
  it('says what is in it, also with the mark that editors of Windows put before it', async () => {
    await write('\uFEFF{ "showKey": "copy-only", "offlineDays": 7 }');
    expect(await readPolicyFile(path, me)).toEqual({ settings: { showKey: 'copy-only', offlineDays: 7 } });
  });

  it('decides nothing where it is not there', async () => {
    expect(await readPolicyFile(path, me)).toBeUndefined();
    expect(await readPolicyFile(join(folder, 'none', 'policy.json'), me)).toBeUndefined();
  });

  it.each(['', '{', '[]', 'null', '"off"', '{ "a": 1, }', '// no\n{}'])(
    'cannot be read where it is %j',
    async (text) => {
      await write(text);
      expect(await readPolicyFile(path, me)).toEqual({ problem: 'unreadable' });
    },
  );

  it('cannot be read where it is a folder, or leads in a circle', async () => {
    await mkdir(path);
    expect(await readPolicyFile(path, me)).toEqual({ problem: 'unreadable' });
    await symlink('circle', join(folder, 'circle'));
    expect(await readPolicyFile(join(folder, 'circle'), me)).toEqual({ problem: 'unreadable' });
  });

  it.each([
    ['everybody may write it', 0o666, 0o755],
    ['everybody may write its folder', 0o644, 0o777],
  ])('is not followed where %s', async (_who, ofFile, ofFolder) => {
    await write('{}', ofFile);
    await chmod(folder, ofFolder);
    expect(await readPolicyFile(path, me)).toEqual({ problem: 'unsafe' });
    expect(await readPolicyFile(path), 'for a test it is').toEqual({ settings: {} });
  });

  it('is not followed where it is somebody else’s', async () => {
    await write('{}');
    expect(await readPolicyFile(path, me + 1)).toEqual({ problem: 'unsafe' });
  });
});

describe('the managed preferences of a Mac', () => {
  const domain = 'net.example.app';
  const plutil: RunTool = async (tool, args) => {
    expect([tool, ...args.slice(0, -1)]).toEqual(['/usr/bin/plutil', '-convert', 'json', '-o', '-']);
    return runTool('/bin/cat', [args.at(-1) ?? '']);
  };
  const put = async (where: string, content: object) => {
    await mkdir(join(folder, where), { recursive: true });
    await writeFile(join(folder, where, `${domain}.plist`), JSON.stringify(content));
  };
  const read = (run = plutil) => readManagedPreferences(run, domain, 'ada', folder);

  it('are those of the user before those of the computer, without what names their profile', async () => {
    expect(await read()).toBeUndefined();
    await put('.', { showKey: 'allowed', offlineDays: 7, PayloadUUID: 'x' });
    await put('ada', { showKey: 'copy-only' });
    expect(await read()).toEqual({ settings: { showKey: 'copy-only', offlineDays: 7 } });
  });

  it('cannot be read where the system’s tool cannot', async () => {
    await put('.', {});
    expect(await read(async () => ({ code: 1, output: Buffer.alloc(0) }))).toEqual({ problem: 'unreadable' });
    expect(await read(() => runTool('/nowhere/plutil', []))).toEqual({ problem: 'unreadable' });
  });
});
