import { resolve } from 'node:path';

/**
 * TypeScript 7, which is written in Go: it judges all code in a sixth of the time. `astro check` and what
 * reads code by TypeScript's own functions need version 6. Both name their program `tsc`, so it is told by its path.
 */
export const nativeCompiler = resolve(
  import.meta.dirname,
  '../node_modules/typescript-native/bin/tsc',
);
