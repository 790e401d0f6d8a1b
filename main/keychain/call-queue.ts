/** Runs a task when all earlier ones of the same name have ended, well or not, and gives its result. */
export type CallQueue = <Result>(name: string, task: () => Promise<Result>) => Promise<Result>;

export function createCallQueue(): CallQueue {
  const tails = new Map<string, Promise<void>>();
  return (name, task) => {
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
}
