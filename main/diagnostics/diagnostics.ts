import { randomUUID } from 'node:crypto';
import { type ConnectionReport, type DiagnosticBundle, diagnosticFileNames } from '../../shared/diagnostics';
import { AppError } from '../../shared/errors';
import type { ClipboardGuard } from '../account/clipboard-guard';
import type { SaveFile } from '../activity/saving';
import type { StateStore } from '../state/store';
import { cleanLog } from './clean-log';
import { type ExaminePorts, examineConnection } from './examine';
import { reportText } from './report-text';
import { standingOf } from './standing';
import type { TextFile } from './zip';

/** What can be told about the app to whoever is asked for help. Nothing of it is secret. */
export interface Diagnostics {
  /** Asks portal and REST service how they are reached. What went wrong is in the report. */
  connection(): Promise<ConnectionReport>;
  /** Puts the last report on the clipboard, as a text. */
  copy(): Promise<void>;
  /** Gets ready what {@link save} writes: nothing else than what this lists. The one before is forgotten. */
  prepare(): Promise<DiagnosticBundle>;
  /**
   * Writes a zip to a place of the person's choice.
   * @returns whether they chose one
   * @throws AppError `disk.*`; `app.invalid-input` for another bundle than the last
   */
  save(id: string): Promise<boolean>;
}

export interface DiagnosticsPorts extends ExaminePorts {
  state: Pick<StateStore, 'get'>;
  clipboard: Pick<ClipboardGuard, 'putPlain'>;
  saveFile: SaveFile;
  /** The event log, the older part first; empty when there is none. */
  readLog(): Promise<string>;
}

export function createDiagnostics(ports: DiagnosticsPorts): Diagnostics {
  const { state, clipboard, saveFile, clock } = ports;
  let last: { report: ConnectionReport; of: string } | undefined;
  let prepared: { id: string; at: number; files: readonly TextFile[] } | undefined;

  /** Which servers the app speaks with at present. */
  function examined() {
    const { portal, keyAccount, restBase } = state.get();
    return {
      portal: portal.address === '' ? undefined : { address: portal.address, source: portal.source },
      restBase: keyAccount?.restBase ?? restBase,
    };
  }

  async function connection(): Promise<ConnectionReport> {
    const where = examined();
    const report = await examineConnection(ports, where);
    last = { report, of: JSON.stringify(where) };
    return report;
  }

  /** The one that the person has before them; one of other servers is none of theirs any more. */
  async function present(): Promise<ConnectionReport> {
    return last?.of === JSON.stringify(examined()) ? last.report : connection();
  }

  return {
    connection,
    copy: async () => clipboard.putPlain(reportText(await present())),
    async prepare() {
      const report = await present();
      const texts: Record<(typeof diagnosticFileNames)[number], string> = {
        'connection.txt': reportText(report),
        'connection.json': pretty(report),
        'app.json': pretty(standingOf(ports.app, state.get())),
        'log.jsonl': cleanLog(await ports.readLog()),
      };
      const id = randomUUID();
      prepared = { id, at: clock.now(), files: diagnosticFileNames.map((name) => ({ name, text: texts[name] })) };
      return { id, files: diagnosticFileNames.map((name) => ({ name, bytes: Buffer.byteLength(texts[name]) })) };
    },
    async save(id) {
      if (prepared?.id !== id)
        throw new AppError('app.invalid-input', 'These diagnostics are not the last that were listed.');
      const { at, files } = prepared;
      const { zip } = await import('./zip');
      const file = await saveFile(`etherfax-admin-diagnostics-${new Date(at).toISOString().slice(0, 10)}.zip`);
      if (!file) return false;
      try {
        await file.write(zip(files, at));
        await file.keep();
        return true;
      } catch (thrown) {
        await file.discard().catch(() => undefined);
        throw thrown;
      }
    },
  };
}

const pretty = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;
