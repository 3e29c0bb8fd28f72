import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { locales } from '../src/i18n/locales.ts';
import { markdownTable } from './markdown-table.ts';
import type { MeasuredPage } from './measured-pages.ts';

type Kind = 'document' | 'stylesheet' | 'script' | 'font';

/** Bytes loaded with a page: text gzipped, fonts unchanged. */
type Weights = Record<Kind | 'inline', number>;

async function weighPage(browser: Browser, address: string): Promise<Weights> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const weights: Weights = { document: 0, stylesheet: 0, script: 0, font: 0, inline: 0 };
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (!Object.hasOwn(weights, kind)) return;
    const weigh = response.body().then((body) => {
      weights[kind as Kind] += kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length;
    });
    bodies.push(weigh);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await Promise.all(bodies);
  const inline = await page
    .locator('script:not([src]):not([type$="json"])')
    .evaluateAll((scripts) => scripts.map((script) => script.textContent).join('\n'));
  weights.inline = inline === '' ? 0 : gzipSync(inline, { level: 9 }).length;
  await context.close();
  return weights;
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** Weigh pages in every language, as loaded on a phone. */
export async function weighPages(
  browser: Browser,
  address: string,
  pages: readonly MeasuredPage[],
): Promise<string> {
  const rows: string[][] = [];
  for (const { name, path } of pages) {
    for (const locale of locales) {
      const weights = await weighPage(browser, `${address}/${locale}${path}`);
      const { document, stylesheet, script, inline, font } = weights;
      const cells = [document, stylesheet, document + stylesheet, script + inline, font];
      rows.push([`${name}, ${locale}`, ...cells.map(kilobytes)]);
    }
  }
  return markdownTable(['page', 'HTML', 'CSS', 'HTML + CSS', 'script', 'fonts'], rows);
}
