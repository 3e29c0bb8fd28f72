/// <reference types="vitest/config" />
import { resolve } from 'node:path';
import { getViteConfig } from 'astro/config';
import type { Plugin } from 'vite';
import { LongestFirst } from './tests/support/longest-first.ts';

/** Unit tests that check many portals, each changed in one file, or read the same portal again and again. */
const changedPortals = [
  'src/validators/{broken-inputs,check-entries,fewer-languages,frozen-inputs,hostile-values}.test.ts',
  'src/validators/{living-entries,mutated-portal,page-links,stage-entries,theme}.test.ts',
  'src/validators/{unfinished,unstated-facts,valid-portals,warned-inputs,wording}.test.ts',
  'src/editing/new-entries.test.ts',
  'scripts/edition/{freeze-edition,confirm-returns,new-edition,prepare-edition,changed-year}.test.ts',
  'scripts/import/{import-numbers,plan-table,plan-statistics,plan-inventory}.test.ts',
  'scripts/review/{review-round,round-faults}.test.ts',
  'scripts/schemas/portal-schemas.test.ts',
  'bench/{generate-portal,portal-without-figures,portal-without-report}.test.ts',
];

/**
 * Gives tests packages as commands have them. Vitest asks for those that are for development where a package has any:
 * the one that reads Markdown checks itself at each step then, and takes twice as long.
 */
const asCommandsHave: Plugin = {
  name: 'clusterbook:as-commands-have',
  configResolved({ ssr }) {
    const { resolve } = ssr as { resolve?: { conditions?: string[] } };
    if (resolve?.conditions)
      resolve.conditions = resolve.conditions.filter((one) => !one.includes('development'));
  },
};

/** Keeps modules written from the added languages out of Vitest's cache, which does not see those files change. */
const freshLanguages: Plugin = {
  name: 'clusterbook:fresh-languages',
  configureVitest({ defineCacheKeyGenerator }) {
    defineCacheKeyGenerator(({ id }) =>
      /\/added(?:\.yaml|-stemmers\.ts)$/.test(id) ? false : null,
    );
  },
};

/** Languages that a portal would add: they have to be known before anything is loaded. */
process.env.CLUSTERBOOK_LANGUAGES_FROM = resolve(import.meta.dirname, 'examples/languages');
const addedLanguages = JSON.stringify([
  { code: 'de', name: 'Deutsch', short: 'De', script: 'latin', draft: true },
  { code: 'ru', name: 'Русский', short: 'Ру', script: 'cyrillic', draft: true },
]);

// Astro's Vite configuration brings the plugin that imports the interface strings (YAML).
export default getViteConfig({
  plugins: [asCommandsHave, freshLanguages],
  test: {
    // As many as a small machine has cores: each worker reads the portal and the modules anew.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Tests of commands start Node many times: what it compiled once, it need not compile again.
    // They are told in one language, whatever that of the system is.
    env: {
      NODE_COMPILE_CACHE: resolve(import.meta.dirname, '.cache/node'),
      LC_ALL: 'en_US.UTF-8',
    },
    projects: [
      {
        // Format, rules and types: tools that judge the whole code.
        test: { name: 'code', include: ['tests/code/*.test.ts'], testTimeout: 400_000 },
      },
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'workshop/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
          exclude: changedPortals,
          testTimeout: 240_000,
          // Files of a worker share what they load: the portal, the fonts, the shapes of maps.
          isolate: false,
        },
      },
      {
        test: {
          name: 'changed',
          include: changedPortals,
          setupFiles: ['workshop/testing/remember-files.ts'],
          testTimeout: 240_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/build-needed.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'languages',
          include: ['tests/languages/**/*.test.ts'],
          globalSetup: ['tests/support/build-needed.ts'],
          env: { CLUSTERBOOK_LANGUAGES: addedLanguages },
          testTimeout: 240_000,
          hookTimeout: 240_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'small',
          include: ['tests/small-portals/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 360_000,
        },
      },
      {
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        // What people do from their first command to the last; readers' journeys run in the browser.
        test: {
          name: 'journeys',
          include: ['tests/journeys/*.test.ts'],
          globalSetup: ['tests/support/need-programs.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/journeys/readers/*.test.ts'],
          globalSetup: [
            'tests/support/build-needed.ts',
            'tests/support/need-programs.ts',
            'tests/support/open-site.ts',
          ],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // On a busy machine now and then a key or a frame comes late, in one of 3,000 tests. What fails twice is broken.
          retry: 1,
          // A second, as is usual, is short where other tests keep both cores busy.
          expect: { poll: { timeout: 15_000 } },
          isolate: false,
          // Tests of pages wait for frames and answers: with three workers two cores were idle a seventh of the time,
          // with four a fortieth. They come last, since only projects with as many workers run beside each other.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
