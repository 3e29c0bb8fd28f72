import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { defineConfig, type Plugin } from 'vitest/config';
import { makeMutants } from './make-mutants.ts';
import { readSettings } from './settings.ts';

const root = resolve(import.meta.dirname, '../..');

/** Interface strings are YAML; this replaces Astro's configuration, which is not needed here otherwise. */
const strings: Plugin = {
  name: 'clusterbook:strings',
  transform: (code, id) =>
    id.endsWith('.yaml') ? `export default ${JSON.stringify(parse(code))}` : undefined,
};

/**
 * Insert every mutant into the code, inactive, and replace the memory that lasts as long as the portal by one
 * that forgets between mutants.
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
      if (file === 'workshop/testing/remember.ts') return uncounted;
      return texts.get(file);
    },
  };
}

/** Unit tests tried against mutants, all in one process that is not restarted. */
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
    // Its key does not distinguish mutated code.
    fsModuleCache: false,
    update: false,
    testTimeout: 3_600_000,
    reporters: ['dot'],
  },
}));
