import { vi } from 'vitest';
import type { CollectionName } from '../../src/loaders/collections.ts';

/*
 * Set-up of tests of a thousand portals differing by one file each: other files are parsed and checked once.
 * Modules are replaced before loading, so these tests need separate workers.
 */

vi.mock('../../src/loaders/parse-yaml.ts', async (load) => {
  const { remember } = await import('./remember.ts');
  const real = await load<typeof import('../../src/loaders/parse-yaml.ts')>();
  return { ...real, parseYaml: remember(real.parseYaml) };
});
vi.mock('../../src/loaders/parse-mdx.ts', async (load) => {
  const { remember } = await import('./remember.ts');
  const real = await load<typeof import('../../src/loaders/parse-mdx.ts')>();
  return { ...real, parseMdx: remember(real.parseMdx) };
});
vi.mock('../../src/loaders/parse-topojson.ts', async (load) => {
  const { remember } = await import('./remember.ts');
  const real = await load<typeof import('../../src/loaders/parse-topojson.ts')>();
  return { ...real, parseTopojson: remember(real.parseTopojson) };
});
vi.mock('../../src/loaders/collections.ts', async (load) => {
  const { remember, rememberSchema } = await import('./remember.ts');
  const real = await load<typeof import('../../src/loaders/collections.ts')>();
  const schemaOf = remember((name: CollectionName) => rememberSchema(real.schemaOf(name)));
  return { ...real, schemaOf };
});
