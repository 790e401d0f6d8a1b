import type { ChildProcess } from 'node:child_process';
import { Readable } from 'node:stream';
import { stop } from './child';

/**
 * The first line that a child writes to one of its pipes: how servers tell their address.
 * @param descriptor number of the pipe in the child's stdio
 * @param name of the program, for the error
 * @throws Error when it ends, fails to start, or says nothing for 15 seconds; the child is then stopped
 */
export async function firstLine(child: ChildProcess, descriptor: number, name: string): Promise<string> {
  const pipe = child.stdio[descriptor];
  if (!(pipe instanceof Readable)) throw new Error(`${name} was started without a pipe ${descriptor}.`);
  try {
    return await new Promise<string>((resolve, reject) => {
      let text = '';
      const timer = setTimeout(() => reject(new Error(`${name} did not start within 15 seconds.`)), 15_000);
      const settle = (then: () => void) => {
        clearTimeout(timer);
        then();
      };
      pipe.setEncoding('utf8');
      pipe.on('data', (part: string) => {
        text += part;
        const end = text.indexOf('\n');
        if (end >= 0) settle(() => resolve(text.slice(0, end).trim()));
      });
      child.once('error', (error) => settle(() => reject(new Error(`${name} cannot be started: ${error.message}`))));
      child.once('exit', (code) =>
        settle(() => reject(new Error(`${name} ended (${code ?? 'killed'}) while starting.`))),
      );
    });
  } catch (error) {
    await stop(child);
    throw error;
  }
}
