import { type ActivityCheck, type ActivityFinding, mostFindings } from '../../shared/activity';
import { beginning, follows, type Line, readLine } from './line';
import { type Header, readHeader } from './segments';
import type { Tail } from './tail';

/** What the log is checked against. */
export interface Expected {
  key: Buffer | undefined;
  /** The first entry that is sealed with this key. */
  since: number;
  /** Where the log ends; entries that are added while it is checked come after that. */
  end: Tail;
}

/** Reads the log from its beginning, line by line, and says what is wrong with it. */
export interface Judge {
  header(bytes: Buffer): void;
  line(bytes: Buffer): void;
  /** The end of a file; `rest` is what stands there after the last whole line. */
  endOfSegment(rest: number): void;
  verdict(torn: number): ActivityCheck;
}

interface Range {
  from: number;
  to: number;
  after: number | undefined;
}

/** The most stretches of missing entries that are told apart. */
const mostGaps = 1000;

export function createJudge({ key, since, end }: Expected): Judge {
  const findings: ActivityFinding[] = [];
  let more = 0;
  let entries = 0;
  let proved = 0;
  let next = 1;
  // The seal that the next entry follows; unknown behind a gap.
  let previous: string | undefined = beginning;
  let after: number | undefined;
  let gaps: Range[] = [];
  // Lines since the last entry that are none.
  let unreadable = 0;
  // The header of the file that has just begun, until its first entry.
  let begun: Header | undefined;

  function find(kind: ActivityFinding['kind'], from: number, to: number, since = after): void {
    const last = findings.at(-1);
    if (last?.kind === kind && from >= last.from && from <= last.to + 1) last.to = Math.max(last.to, to);
    else if (findings.length < mostFindings)
      findings.push({ kind, from, to, ...(since !== undefined && { after: since }) });
    else more += 1;
  }

  /** Between the last entry and `seq` some are missing: lines that can't be read stand in the place of as many. */
  function skipTo(seq: number, kind: 'removed' | 'cut'): void {
    const replaced = Math.min(unreadable, seq - next);
    if (replaced > 0) find('changed', next, next + replaced - 1);
    if (unreadable > replaced) find('added', next + replaced, next + replaced);
    const from = next + replaced;
    if (from < seq && kind === 'cut') find('cut', from, seq - 1);
    else if (from < seq && gaps.length < mostGaps) gaps.push({ from, to: seq - 1, after });
    else if (from < seq) more += 1;
    if (next < seq) previous = undefined;
    unreadable = 0;
    next = Math.max(next, seq);
  }

  /** Whether it was found missing before. */
  function fillsGap(seq: number): boolean {
    const gap = gaps.find(({ from, to }) => from <= seq && seq <= to);
    if (!gap) return false;
    const rest = [
      { ...gap, to: seq - 1 },
      { ...gap, from: seq + 1 },
    ].filter(({ from, to }) => from <= to);
    gaps = gaps.flatMap((one) => (one === gap ? rest : [one]));
    return true;
  }

  /** Whether a line follows what it stands after; `undefined` when nobody can tell. */
  function isGenuine(line: Line): boolean | undefined {
    if (line.seal.kind === 'mac' && (!key || line.entry.seq < since)) return undefined;
    const claimed = begun?.first === line.entry.seq ? begun.continues : undefined;
    const before = [line.entry.seq === next ? previous : undefined, claimed].filter((seal) => seal !== undefined);
    return before.length === 0 ? undefined : before.some((seal) => follows(line, seal, key));
  }

  /** A file says what it goes on from; its first entry has to agree. */
  function judgeHeader(seq: number): void {
    if (!begun) return;
    const agrees = begun.first === seq && (seq !== next || previous === undefined || begun.continues === previous);
    if (!agrees) find('changed', begun.first, begun.first);
  }

  function judge(line: Line): void {
    const { seq, at } = line.entry;
    const genuine = isGenuine(line);
    if (seq < next) {
      find(fillsGap(seq) ? 'moved' : 'added', seq, seq);
      return;
    }
    // Nothing was written beyond the end but what follows it.
    if (seq > end.seq && (genuine === false || seq !== next)) {
      unreadable += 1;
      return;
    }
    judgeHeader(seq);
    skipTo(seq, 'removed');
    const isWrongEnd = seq === end.seq && line.seal.value !== end.seal;
    if (genuine === false || isWrongEnd) find('changed', seq, seq);
    else if (genuine && line.seal.kind === 'mac') proved += 1;
    next = seq + 1;
    previous = line.seal.value;
    after = at;
  }

  return {
    header(bytes) {
      begun = readHeader(bytes);
      if (!begun) find('changed', next, next);
    },
    line(bytes) {
      entries += 1;
      const line = readLine(bytes);
      if (line) judge(line);
      else unreadable += 1;
      if (line) begun = undefined;
    },
    endOfSegment(rest) {
      // A file without an entry, as a crash can leave it.
      judgeHeader(next);
      begun = undefined;
      unreadable += rest > 0 ? 1 : 0;
    },
    verdict(torn) {
      skipTo(end.seq + 1, 'cut');
      for (const gap of gaps) find('removed', gap.from, gap.to, gap.after);
      const sorted = findings.toSorted((a, b) => a.from - b.from);
      return { keyed: key !== undefined, entries, proved, unproved: entries - proved, findings: sorted, more, torn };
    },
  };
}
