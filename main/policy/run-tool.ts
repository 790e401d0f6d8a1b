import { execFile } from 'node:child_process';

/** How a program of the operating system ended: with which code (not at all: it could not be started), and what it said. */
export interface ToolResult {
  code: number | undefined;
  output: Buffer;
}
export type RunTool = (path: string, args: readonly string[]) => Promise<ToolResult>;

/** How long one may take, in milliseconds. Most take 20; PowerShell on a slow computer takes seconds. */
const timeout = 15_000;

/** @param path absolute, so that nobody's own program of that name is run */
export const runTool: RunTool = (path, args) =>
  new Promise((resolve) => {
    execFile(path, args, { encoding: 'buffer', timeout, windowsHide: true }, (error, output) => {
      const code = error ? error.code : 0;
      resolve({ code: typeof code === 'number' ? code : undefined, output });
    });
  });
