import type { Rolldown } from 'vite';

type Options = NonNullable<Rolldown.OutputOptions['codeSplitting']>;

const modules = (pattern: RegExp) => (id: string) => pattern.test(id.replaceAll('\\', '/'));

/** A language's files. The first screen's texts first: what others share with them is in their file. */
export const languageChunks = [
  { name: languageChunk, debugName: 'text', test: modules(/\/messages\/[a-z]{2}\/text\.ts$/), priority: 4.5 },
  { name: languageChunk, debugName: 'later texts', test: modules(/\/messages\/[a-z]{2}\//), priority: 4 },
];

/**
 * How the page's script is cut: every file is a request that the first paint or a click waits for, so they are few.
 * - `page`: what is loaded for the first screen
 * - `text-<language>`, `failures-<language>`, `later-<language>`: what one language says. They need `base` and nothing of `page`, which waits for them
 * - `widgets`: react-aria, which is the larger half of every dialog
 * - `parts`: what more than one of the later screens has
 */
export const pageChunks: Options = {
  groups: [
    {
      name: 'base',
      test: modules(/\/renderer\/messages\/(?:language|plurals)\.ts$|\/shared\/[\w-]+\.ts$/),
      priority: 5,
    },
    ...languageChunks,
    { name: 'page', tags: ['$initial'], priority: 3 },
    {
      name: 'widgets',
      test: modules(/node_modules\/(?:@?react-aria|react-stately|@internationalized|@react-)/),
      priority: 2,
    },
    { name: 'parts', minShareCount: 2, priority: 1 },
  ],
};

/** The names of a language's files hold no hash: main names them in its answer, see `pageLinks`. */
export const chunkFileNames = ({ name }: { name: string }) =>
  /^(?:text|failures|later)-[a-z]{2}$/.test(name) ? 'assets/[name].js' : 'assets/[name]-[hash].js';

function languageChunk(id: string): string {
  const [, language = '', file = ''] = /messages\/([a-z]{2})\/(.*)$/.exec(id.replaceAll('\\', '/')) ?? [];
  const part = /^(?:errors|failures)/.test(file)
    ? 'failures'
    : /^(?:later|activity|systems)/.test(file)
      ? 'later'
      : 'text';
  return `${part}-${language}`;
}
