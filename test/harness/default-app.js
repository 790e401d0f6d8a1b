/**
 * Stands in for the default app of an Electron that was taken from another product: starts the app whose folder or
 * file is the first argument that is no switch, as `electron [-r MODULE] FOLDER` does.
 */
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const args = process.argv.slice(1);
const flag = args.indexOf('-r');
const preloaded = flag < 0 ? [] : args.splice(flag, 2).slice(1);
const given = args.find((argument) => !argument.startsWith('-'));
if (given === undefined) {
  process.stderr.write('Usage: electron [-r MODULE] FOLDER [arguments]\n');
  process.exit(2);
}
for (const module of preloaded) createRequire(import.meta.url)(resolve(module));

const path = resolve(given);
const isFolder = (await stat(path)).isDirectory();
const folder = isFolder ? path : dirname(path);
const description = isFolder ? JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) : {};

if (description.productName ?? description.name) app.setName(description.productName ?? description.name);
if (description.version) app.setVersion(description.version);
app.setAppPath(folder);
if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', join(app.getPath('appData'), app.getName()));
}

// Awaited, so that Electron's "ready" waits for the app's first synchronous steps, such as registering its protocol.
await import(pathToFileURL(isFolder ? join(folder, description.main ?? 'index.js') : path).href);
