import { freePort } from '../scripts/free-port.ts';
import { locales } from '../src/i18n/locales.ts';
import { startBrowser } from './browser.ts';
import { markdownTable } from './markdown-table.ts';
import type { MeasuredPage } from './measured-pages.ts';

interface Result {
  readonly lhr: {
    readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  };
}

type Lighthouse = (
  address: string,
  flags: { port: number; logLevel: 'error'; onlyCategories: readonly string[] },
) => Promise<Result | undefined>;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Lighthouse is large and rarely used: not a dependency, but used if installed. */
async function loadLighthouse(): Promise<Lighthouse | undefined> {
  const name: string = 'lighthouse';
  try {
    return ((await import(name)) as { default: Lighthouse }).default;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/**
 * Lighthouse's scores of pages on a phone in each language, since scripts and lengths differ, or the reason why
 * there are none.
 */
export async function scorePages(address: string, pages: readonly MeasuredPage[]): Promise<string> {
  const lighthouse = await loadLighthouse();
  if (!lighthouse) return 'Not measured: `npm install --no-save lighthouse` adds Lighthouse.';
  const port = await freePort();
  const browser = await startBrowser([`--remote-debugging-port=${port}`]);
  if (!browser) return 'Not measured: Chromium is not installed.';
  try {
    const rows: string[][] = [];
    const all = locales.flatMap((language) => pages.map((page) => ({ language, ...page })));
    for (const { language, name, path } of all) {
      const flags = { port, logLevel: 'error' as const, onlyCategories: categories };
      const result = await lighthouse(`${address}/${language}${path}`, flags);
      const score = (category: string) => result?.lhr.categories[category]?.score ?? Number.NaN;
      rows.push([
        `${name}, ${language}`,
        ...categories.map((category) => String(Math.round(100 * score(category)))),
      ]);
    }
    return markdownTable(['page', ...categories], rows);
  } finally {
    await browser.close();
  }
}
