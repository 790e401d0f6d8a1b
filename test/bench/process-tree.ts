/** What the processes of an app take, on Linux. */
import { readdirSync, readFileSync } from 'node:fs';

/** @returns a process and all that came of it */
export function treeOf(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const parent = Number(
      read(`/proc/${name}/stat`)
        .slice(read(`/proc/${name}/stat`).lastIndexOf(')') + 2)
        .split(' ')[1],
    );
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [pid];
  for (const one of tree) tree.push(...(children.get(one) ?? []));
  return tree;
}

/** @returns their proportional memory, in megabytes: what several share is counted once */
export function proportionalMegabytes(pid: number): number {
  const kilobytes = treeOf(pid).map((one) =>
    Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${one}/smaps_rollup`))?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

/** @returns the processor time that they have taken so far, in milliseconds; the kernel counts in hundredths of a second */
export function processorMilliseconds(pid: number): number {
  const ticks = treeOf(pid).map((one) => {
    const stat = read(`/proc/${one}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  });
  return ticks.reduce((sum, one) => sum + one, 0) * 10;
}

/** A process may end while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
