import { startStage } from '../scripts/progress.ts';
import { startStaticServer } from '../scripts/static-server.ts';
import { build, clearCaches } from './bench-folders.ts';
import { startBrowser } from './browser.ts';
import { scorePages } from './lighthouse.ts';
import { markdownTable } from './markdown-table.ts';
import { measureFolder, measureRun } from './measure.ts';
import { measuredPages } from './measured-pages.ts';
import { weighPages } from './page-weights.ts';

/**
 * The shipped portal: a build from scratch, and the weight of its pages.
 * @param site target folder
 * @param isScored whether Lighthouse scores its pages, too
 */
export async function reportShipped(site: string, isScored: boolean): Promise<string[]> {
  const server = await startStaticServer(site);
  clearCaches(true);
  // Built for the address at which it is served: Lighthouse compares the two.
  const shipped = measureRun([build, '--out', site, '--site', server.address]);
  const { pages, bytes } = measureFolder(site);
  const table = markdownTable(
    ['shipped portal', 'seconds', 'peak MB', 'pages', 'output MB'],
    [
      [
        'with search, cold, pictures and cards drawn',
        shipped.seconds.toFixed(1),
        shipped.megabytes.toFixed(0),
        pages.toLocaleString('en'),
        (bytes / 1e6).toFixed(0),
      ],
    ],
  );
  const weighing = startStage('Weighing pages');
  const browser = await startBrowser();
  const weights = browser
    ? await weighPages(browser, server.address, measuredPages(site))
    : 'Not measured: Chromium is not installed.';
  await browser?.close();
  weighing.end();
  const scores = isScored ? await scorePages(server.address, measuredPages(site)) : undefined;
  await server.close();
  return [
    '## The shipped portal',
    table,
    '## Pages, in kilobytes',
    weights,
    'What a browser loads for the page: HTML, CSS and script gzipped, fonts as they are. Script includes inline script.',
    ...(scores ? ['## Lighthouse, mobile', scores] : []),
  ];
}
