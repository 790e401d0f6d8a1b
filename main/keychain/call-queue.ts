export interface CallQueue {
  /** Runs a task when all earlier ones of the same name have ended, well or not, and gives its result. */
  run<Result>(name: string, task: () => Promise<Result>): Promise<Result>;
  /** Resolves when no task is under way any more. */
  idle(): Promise<void>;
}

export function createCallQueue(): CallQueue {
  const tails = new Map<string, Promise<void>>();
  const run: CallQueue['run'] = (name, task) => {
    const result = (tails.get(name) ?? Promise.resolve()).then(task);
    const tail = result.then(
      () => leave(),
      () => leave(),
    );
    const leave = () => {
      if (tails.get(name) === tail) tails.delete(name);
    };
    tails.set(name, tail);
    return result;
  };
  return {
    run,
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
