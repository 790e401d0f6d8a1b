import type { CommandName } from '../../shared/ipc-names';
import type { Systems } from '../systems/systems';
import type { Handlers } from './register';

type SystemsCommand = Extract<CommandName, `systems.${string}`>;

/** The commands about the list of fax systems. */
export function systemsHandlers(systems: Systems): Pick<Handlers, SystemsCommand> {
  return {
    'systems.add': (fields) => systems.add(fields),
    'systems.change': (system) => systems.change(system),
    'systems.remove': ({ id }) => systems.remove(id),
    'systems.move': ({ id, to }) => systems.move(id, to),
    'systems.mark': ({ id, what, done }) => systems.mark(id, what, done),
    'systems.startChecklist': () => systems.startChecklist(),
    'systems.finishChecklist': () => systems.finishChecklist(),
    'systems.retry': () => systems.retry(),
    'systems.print': async () => ({ done: await systems.print() }),
    'systems.exportTo': async ({ format }) => ({ done: await systems.exportTo(format) }),
    'systems.readImport': async () => ({ preview: (await systems.readImport()) ?? null }),
    'systems.takeImport': ({ importId }) => systems.takeImport(importId),
  };
}
