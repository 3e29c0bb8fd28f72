import { startStage } from '../../scripts/progress.ts';
import buildAdded from './build-added.ts';
import buildSample from './build-sample.ts';
import buildSite from './build-site.ts';
import { againFolder, sampleBase, samplePortal } from './folders.ts';
import { runBuild } from './run-build.ts';

/** Builds the fictional portal a second time, as another machine would, and on as many threads as it has. */
async function buildAgain(): Promise<void> {
  if (process.env.CLUSTERBOOK_TEST_SAMPLE) return;
  const again = startStage('Building the fictional portal again, as if in another place');
  await runBuild(['--portal', samplePortal, '--base', sampleBase, '--out', againFolder], {
    TZ: 'Pacific/Auckland',
    CLUSTERBOOK_THREADS: 'all',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    // Servers that build sites set variables of their own.
    SITE: 'https://elsewhere.example',
    BASE_URL: '/elsewhere/',
  });
  again.end();
}

/**
 * Builds what the tests over built sites read: the portal and, beside it on a second core, the
 * fictional one twice and a part of it in other languages. Each build has working folders of its own.
 */
export default async function buildSites(): Promise<void> {
  await Promise.all([buildSite(), buildSample().then(buildAgain).then(buildAdded)]);
}
