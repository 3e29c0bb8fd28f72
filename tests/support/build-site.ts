import { startStage } from '../../scripts/progress.ts';
import { siteFolder } from './folders.ts';
import { runBuild } from './run-build.ts';

/** Says within one run of the tests that the site is there: two projects share it. */
const mark = 'CLUSTERBOOK_TEST_SITE_BUILT';

/** Builds the shipped portal, once in a run. */
export default async function buildSite(): Promise<void> {
  if (process.env.CLUSTERBOOK_TEST_SITE || process.env[mark]) return;
  const stage = startStage('Building the site for the tests');
  await runBuild(['--out', siteFolder, '--no-cards']);
  process.env[mark] = '1';
  stage.end();
}
