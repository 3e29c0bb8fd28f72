import { startStage } from '../../scripts/progress.ts';
import { siteFolder } from './folders.ts';
import { runBuild } from './run-build.ts';

/** Builds the shipped portal. */
export async function buildSite(): Promise<void> {
  if (process.env.CLUSTERBOOK_TEST_SITE) return;
  const stage = startStage('Building the site for the tests');
  // Named, it counts as the portal's own, so that pages have pictures.
  await runBuild(['--out', siteFolder, '--no-cards', '--site', 'https://example.org']);
  stage.end();
}
