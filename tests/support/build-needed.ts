import type { TestProject } from 'vitest/node';
import { buildAdded } from './build-added.ts';
import { buildAgain, buildSample } from './build-sample.ts';
import { buildSite } from './build-site.ts';

/** Says within one run of the tests that all is built: several projects ask for it. */
const mark = 'CLUSTERBOOK_TEST_BUILT';

/**
 * Builds what the projects of this run read, once, in two rows, one for each core of a small machine: the portal,
 * and beside it the fictional one, once and again, and a part of it in other languages. Projects are set up one after
 * the other, so that builds of each of them would leave a core idle.
 */
export default async function buildNeeded({ vitest }: TestProject): Promise<void> {
  if (process.env[mark]) return;
  const runs = (...names: readonly string[]) =>
    vitest.projects.some(({ name }) => names.includes(name));
  const beside = async () => {
    await buildSample();
    if (runs('site')) await buildAgain();
    if (runs('site', 'languages')) await buildAdded();
  };
  await Promise.all(runs('site', 'browser') ? [buildSite(), beside()] : [buildAdded()]);
  process.env[mark] = '1';
}
