/** What can be done to the list itself. Each function gives a new document back, or the same one when nothing changes. */
import { AppError } from '../../shared/errors';
import { systemsAtMost } from '../../shared/limits';
import type { System, SystemFields, SystemsDocument } from '../../shared/systems';

/** @throws `systems.full` */
export function add(document: SystemsDocument, id: string, fields: SystemFields): SystemsDocument {
  if (document.systems.length >= systemsAtMost) throw full();
  return { ...document, systems: [...document.systems, { id, ...fields }] };
}

/** @throws `systems.gone` when the list has no system of this id */
export function change(document: SystemsDocument, system: System): SystemsDocument {
  const index = indexOf(document, system.id);
  return { ...document, systems: document.systems.with(index, system) };
}

/** Its marks go with it. @throws `systems.gone` */
export function remove(document: SystemsDocument, id: string): SystemsDocument {
  const index = indexOf(document, id);
  const systems = document.systems.toSpliced(index, 1);
  if (!document.checklist) return { ...document, systems };
  const { [id]: _gone, ...items } = document.checklist.items;
  return { ...document, systems, checklist: { ...document.checklist, items } };
}

/**
 * @param to the place that it gets, counted from 0; one beyond the end is the last
 * @throws `systems.gone`
 */
export function move(document: SystemsDocument, id: string, to: number): SystemsDocument {
  const index = indexOf(document, id);
  const systems = [...document.systems];
  const moved = systems.splice(index, 1);
  systems.splice(to, 0, ...moved);
  return { ...document, systems };
}

/** @throws `systems.gone` */
export function indexOf({ systems }: SystemsDocument, id: string): number {
  const index = systems.findIndex((system) => system.id === id);
  if (index < 0) throw new AppError('systems.gone', 'The list has no system of this id.');
  return index;
}

export const full = () => new AppError('systems.full', `The list takes ${systemsAtMost} systems.`);
