import { startStage } from '../../scripts/progress.ts';
import { againFolder, sampleBase, sampleFolder, samplePortal } from './folders.ts';
import { runBuild } from './run-build.ts';

/** Its address, named so that it counts as its own: cards are drawn. */
const address = 'https://sample.example.org';
const ofSample = ['--portal', samplePortal, '--base', sampleBase, '--site', address];

/** Builds the fictional portal. */
export async function buildSample(): Promise<void> {
  if (process.env.CLUSTERBOOK_TEST_SAMPLE) return;
  const stage = startStage('Building the fictional portal');
  await runBuild([...ofSample, '--out', sampleFolder]);
  stage.end();
}

/** Builds it a second time, as another machine would, and on as many threads as it has. */
export async function buildAgain(): Promise<void> {
  if (process.env.CLUSTERBOOK_TEST_SAMPLE) return;
  const stage = startStage('Building the fictional portal again, as if in another place');
  await runBuild([...ofSample, '--out', againFolder], {
    TZ: 'Pacific/Auckland',
    CLUSTERBOOK_THREADS: 'all',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    // Servers that build sites set variables of their own.
    SITE: 'https://elsewhere.example',
    BASE_URL: '/elsewhere/',
  });
  stage.end();
}
