import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant } from '@stryker-mutator/api/core';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** Code that contains every mutant next to what it replaces, behind a switch. */
export interface MutatedCode {
  readonly mutants: readonly Mutant[];
  /** Text of each file by its path from the root. */
  readonly texts: ReadonlyMap<string, string>;
}

const silent = () => undefined;
/** Logger required by Stryker's instrumenter; its one line reports the number of mutants. */
const logger = {
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
};

/**
 * All mutants that Stryker creates for the TypeScript files of some folders, except tests.
 * @param folders paths from the root, such as `src/domain`
 */
export async function makeMutants(root: string, folders: readonly string[]): Promise<MutatedCode> {
  const files = folders
    .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }))
    .filter((file) => !/\.(test|d)\.ts$/.test(file))
    .sort();
  const { files: changed, mutants } = await new Instrumenter(logger).instrument(
    files.map((name) => ({
      name,
      mutate: true,
      content: readFileSync(join(root, name), 'utf8'),
    })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  return { mutants, texts: new Map(changed.map(({ name, content }) => [name, content])) };
}
