import { arch, release, type } from 'node:os';
import { app } from 'electron';
import type { AboutApp } from '../../shared/diagnostics';

/** This app and what it runs on, by versions. */
export function aboutApp(): AboutApp {
  const { electron, chrome, node } = process.versions;
  return {
    version: app.getVersion(),
    system: `${type()} ${release()} ${arch()}`,
    runtime: `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
  };
}
