import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { defineConfig, type Plugin } from 'vitest/config';
import { makeMutants } from './make-mutants.ts';
import { readSettings } from './settings.ts';

const root = resolve(import.meta.dirname, '../..');

/** Interface strings are YAML; Astro's own configuration, which reads them, is not needed here. */
const strings: Plugin = {
  name: 'clusterbook:strings',
  transform: (code, id) =>
    id.endsWith('.yaml') ? `export default ${JSON.stringify(parse(code))}` : undefined,
};

/**
 * Puts every mutant into the code, asleep, and a memory that forgets between two mutants in place
 * of the one that lasts as long as the portal.
 */
async function mutants(): Promise<Plugin> {
  const { folders } = readSettings();
  const { texts } = await makeMutants(root, folders);
  const forgetful = readFileSync(join(import.meta.dirname, 'forgetful-remember.ts'), 'utf8');
  const uncounted = readFileSync(join(import.meta.dirname, 'uncounted-remember.ts'), 'utf8');
  return {
    name: 'clusterbook:mutants',
    enforce: 'pre',
    transform(_code, id) {
      const file = relative(root, id.split('?')[0] ?? id);
      if (file === 'src/portal/remember.ts') return forgetful;
      if (file === 'src/testing/remember.ts') return uncounted;
      return texts.get(file);
    },
  };
}

/** The unit tests that are tried against mutants, all in one process that stays as it is. */
export default defineConfig(async () => ({
  root,
  plugins: [await mutants(), strings],
  test: {
    include: ['src/**/*.test.ts'],
    env: { SITE: 'https://example.org' },
    runner: join(import.meta.dirname, 'warm-runner.ts'),
    pool: 'forks',
    maxWorkers: 1,
    isolate: false,
    // Its key does not tell mutated code from the code as it is.
    fsModuleCache: false,
    update: false,
    testTimeout: 3_600_000,
    reporters: ['dot'],
  },
}));
