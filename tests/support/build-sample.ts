import { startStage } from '../../scripts/progress.ts';
import { sampleBase, sampleFolder, samplePortal } from './folders.ts';
import { runBuild } from './run-build.ts';

/** Says within one run of the tests that the fictional site is there: two projects share it. */
const mark = 'CLUSTERBOOK_TEST_SAMPLE_BUILT';

/** Builds the fictional portal, once in a run. */
export default async function buildSample(): Promise<void> {
  if (process.env.CLUSTERBOOK_TEST_SAMPLE || process.env[mark]) return;
  const stage = startStage('Building the fictional portal');
  await runBuild(['--portal', samplePortal, '--base', sampleBase, '--out', sampleFolder]);
  process.env[mark] = '1';
  stage.end();
}
