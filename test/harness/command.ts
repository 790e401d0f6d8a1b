/**
 * Runs one of the project's commands: its result becomes the exit code, and what it throws one line on the console.
 * Root's files stay readable for the ordinary user to whom the tests switch.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  if (process.getuid?.() === 0) process.umask(0o022);
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

/**
 * Waits for work that Ctrl+C or a request to end may cut short.
 * @param cancel is called then, once, and is to make the work end
 */
export async function untilCancelled<Result>(work: Promise<Result>, cancel: () => void): Promise<Result> {
  let cancelled = false;
  const once = () => {
    if (!cancelled) cancel();
    cancelled = true;
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, once);
  try {
    return await work;
  } finally {
    for (const signal of signals) process.off(signal, once);
  }
}
