import type { Plugin } from 'vite';

/** What stands in the place of parts of electron-updater, by where they lie in `node_modules`. */
const instead: readonly [RegExp, string][] = [
  // Node has it.
  [/lodash\.isequal/, "module.exports = require('node:util').isDeepStrictEqual;"],
  // Reads XML, which only the lists of GitHub's releases are written in.
  [/sax/, 'module.exports = {};'],
  // Where others publish their versions; ours come by `listing-provider.ts`.
  [
    /electron-updater\/out\/providers\/(?:Bitbucket|GitHub|GitLab|Keygen|PrivateGitHub)Provider\.js/,
    'module.exports = {};',
  ],
  // Says on the console what is done, to those who ask by an environment variable.
  [/debug/, 'module.exports = () => Object.assign(() => undefined, { enabled: false });'],
];

/** Leaves out of electron-updater what it has for others: about a fifth of it. */
export function updaterParts(): Plugin {
  return {
    name: 'updater-parts',
    enforce: 'pre',
    load(id) {
      const path = /.*\/node_modules\/(.*)$/.exec(id.replaceAll('\\', '/'))?.[1] ?? '';
      return instead.find(([part]) => new RegExp(`^${part.source}(?:/|$)`).test(path))?.[1];
    },
  };
}
