import { vi } from 'vitest';
import type { CollectionName } from '../loaders/collections.ts';

/*
 * Set-up of tests of a thousand portals differing by one file each: other files are parsed and checked once.
 * Modules are replaced before loading, so these tests need separate workers.
 */

vi.mock('../loaders/parse-yaml.ts', async (load) => {
  const { remember } = await import('./remember.ts');
  const real = await load<typeof import('../loaders/parse-yaml.ts')>();
  return { ...real, parseYaml: remember(real.parseYaml) };
});
vi.mock('../loaders/parse-mdx.ts', async (load) => {
  const { remember } = await import('./remember.ts');
  const real = await load<typeof import('../loaders/parse-mdx.ts')>();
  return { ...real, parseMdx: remember(real.parseMdx) };
});
vi.mock('../loaders/parse-topojson.ts', async (load) => {
  const { remember } = await import('./remember.ts');
  const real = await load<typeof import('../loaders/parse-topojson.ts')>();
  return { ...real, parseTopojson: remember(real.parseTopojson) };
});
vi.mock('../loaders/collections.ts', async (load) => {
  const { remember, rememberSchema } = await import('./remember.ts');
  const real = await load<typeof import('../loaders/collections.ts')>();
  const schemaOf = remember((name: CollectionName) => rememberSchema(real.schemaOf(name)));
  return { ...real, schemaOf };
});
