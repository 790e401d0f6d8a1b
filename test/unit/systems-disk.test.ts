import { describe, expect, it } from 'vitest';
import { file, names, onDisk, refusal, reset, restarted, server, started, view } from './fakes/listed-systems';

describe('a disk that does not keep it', () => {
  it.each(['ENOSPC', 'EROFS', 'EACCES'])(
    '%s: the change lives in memory, is told, and can be tried again',
    async (code) => {
      const all = await started();
      await all.systems.add(server);
      all.folder.fault = (operation) => (operation === 'write' ? code : undefined);
      await all.systems.add({ ...server, name: 'Second' });
      expect(names(all)).toEqual(['RightFax', 'Second']);
      expect(view(all).storage).toEqual({ status: 'not-kept', reason: code });
      expect(onDisk(all.folder).systems).toHaveLength(1);
      await all.systems.retry();
      expect(view(all).storage.status).toBe('not-kept');
      all.folder.fault = undefined;
      await all.systems.retry();
      expect(view(all).storage).toEqual({ status: 'kept' });
      expect(onDisk(all.folder).systems).toHaveLength(2);
    },
  );

  it('is tried once more when the app ends', async () => {
    const all = await started();
    all.folder.fault = (operation) => (operation === 'write' ? 'ENOSPC' : undefined);
    await all.systems.add(server);
    all.folder.fault = undefined;
    await all.core.stop();
    expect(onDisk(all.folder).systems).toHaveLength(1);
  });

  it('a damaged file is set aside and the generation before it used', async () => {
    const first = await started();
    await first.systems.add(server);
    await first.systems.add({ ...server, name: 'Second' });
    first.folder.put(file, '{"version":1,"sys');
    const all = await restarted(first);
    expect(names(all)).toEqual(['RightFax']);
    expect(view(all).storage.setAside).toEqual({ file: expect.stringContaining('.damaged-'), used: 'backup' });
    await all.systems.add({ ...server, name: 'Third' });
    expect(view(all).storage.setAside).toBeDefined();
    expect(first.folder.text(view(all).storage.setAside?.file ?? '')).toBe('{"version":1,"sys');
  });

  it('a file of a newer app, or one that cannot be read, is left as it is and nothing is changed', async () => {
    const first = await started();
    await first.systems.add(server);
    const newer = '{"version":2}';
    first.folder.put(file, newer);
    const all = await restarted(first);
    expect(view(all).storage).toEqual({ status: 'newer' });
    await expect(all.systems.add(server)).rejects.toEqual(refusal('systems.read-only'));
    await expect(all.systems.readImport()).rejects.toEqual(refusal('systems.read-only'));
    await reset(all);
    expect(first.folder.text(file)).toBe(newer);
  });

  it('one that could not be read is read when it can be', async () => {
    const first = await started();
    await first.systems.add(server);
    first.folder.fault = (operation) => (operation === 'read' ? 'EIO' : undefined);
    const all = await restarted(first);
    expect(view(all)).toMatchObject({ systems: [], storage: { status: 'unreadable', reason: 'EIO' } });
    await expect(all.systems.add(server)).rejects.toEqual(refusal('systems.read-only'));
    first.folder.fault = undefined;
    await all.systems.retry();
    expect(names(all)).toEqual(['RightFax']);
    expect(view(all).storage).toEqual({ status: 'kept' });
  });
});
