import { parse } from 'yaml';
import { defineConfig } from 'vitest/config';

/**
 * The unit tests of the rooms whose mutants Stryker makes, without Astro: a mutant has to be killed
 * by the tests of the code itself, and each run of them has to be quick.
 */
export default defineConfig({
  plugins: [
    {
      name: 'clusterbook:strings',
      transform: (code, id) =>
        id.endsWith('.yaml') ? `export default ${JSON.stringify(parse(code))}` : undefined,
    },
  ],
  test: {
    include: ['src/{domain,queries,search,charts}/**/*.test.ts'],
    // These read the whole shipped portal, which takes seconds for each mutant. What they would kill
    // beside the others is not claimed.
    exclude: [
      'src/domain/**/*-2012.test.ts',
      'src/domain/report/{place-rows,read-listed,resolve-value}.test.ts',
      'src/domain/strategy/walk-strategy.test.ts',
    ],
    testTimeout: 60_000,
    isolate: false,
  },
});
