import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket } from 'undici';

/** An app under measurement: started without Playwright, whose own way of starting Electron takes its time. */
export interface StartedApp {
  /** Of its first process. */
  pid: number;
  /** From spawn until the page said that it can be used, in milliseconds. */
  startMilliseconds: number;
  /** What an expression in the page comes to, once it has come. */
  evaluate(expression: string): Promise<unknown>;
  /** Quits, and waits for that. */
  close(): Promise<void>;
}

export interface Start {
  executable: string;
  args: readonly string[];
  env: Record<string, string>;
  /** An expression in the page that is true as soon as it can be used. */
  isUsable: string;
}

interface Message {
  id?: number;
  method?: string;
  params?: { targetInfo?: { targetId: string; type: string } };
  result?: { sessionId?: string; result?: { value?: unknown }; exceptionDetails?: unknown };
  error?: { message: string };
}

/** After how long an app has failed to start, in milliseconds. */
const longest = 60_000;

/** @throws Error when it ends before it can be used, or never can be */
export async function startApp({ executable, args, env, isUsable }: Start): Promise<StartedApp> {
  const began = Date.now();
  const child = spawn(executable, [...args, '--remote-debugging-port=0'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const line = await debuggingAddress(child);
  const protocol = await connect(line);
  const session = await protocol.attachToPage();
  const evaluate = async (expression: string) => {
    const { result } = await protocol.send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      session,
    );
    return result?.result?.value;
  };
  // By the page's own clock: what is asked for arrives later than what it says.
  const moment = `(${isUsable}) ? performance.timeOrigin + performance.now() : 0`;
  for (;;) {
    const at = await evaluate(moment).catch(() => 0);
    if (typeof at === 'number' && at > 0) {
      return {
        pid: child.pid ?? 0,
        startMilliseconds: at - began,
        evaluate,
        async close() {
          // Chromium quits on it as when a person does.
          child.kill('SIGTERM');
          await ended;
          protocol.close();
        },
      };
    }
    if (child.exitCode !== null) throw new Error('The app ended before it could be used.');
    if (Date.now() - began > longest) throw new Error(`The page cannot be used: ${isUsable}`);
  }
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stderr) return reject(new Error('The app has no console.'));
    const lines = createInterface({ input: child.stderr });
    lines.on('line', (line) => {
      const [, address] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error('The app ended at once.')));
  });
}

/** As much of Chromium's debugging protocol as is needed here. */
async function connect(address: string) {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (message: Message) => void>();
  let pageFound: (targetId: string) => void = () => undefined;
  const page = new Promise<string>((resolve) => {
    pageFound = resolve;
  });
  let last = 0;
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  socket.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(String(data));
    const { targetInfo } = message.params ?? {};
    if (message.method === 'Target.targetCreated' && targetInfo?.type === 'page') pageFound(targetInfo.targetId);
    if (message.id === undefined) return;
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });

  function send(method: string, params: object, sessionId?: string): Promise<Message> {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, (message) => (message.error ? reject(new Error(message.error.message)) : resolve(message)));
      socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    });
  }
  return {
    send,
    async attachToPage() {
      await send('Target.setDiscoverTargets', { discover: true });
      const { result } = await send('Target.attachToTarget', { targetId: await page, flatten: true });
      return result?.sessionId;
    },
    close: () => socket.close(),
  };
}
