import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { isLocale, locales } from '../src/i18n/locales.ts';
import { readArguments } from './arguments.ts';
import { printPage } from './pdf/print-page.ts';
import { findSitePage } from './pdf/site-pages.ts';
import { startStage } from './progress.ts';

const options = readArguments({
  name: 'pdf',
  about:
    'Makes the PDF of a yearly report, or of the catalogue of clusters, from the built site. The next build puts it into the site.',
  options: {
    edition: { value: 'YEAR', help: 'the edition; needed' },
    lang: { value: 'xx', help: 'one language only (all)' },
    catalogue: { help: 'the catalogue instead of the report' },
    site: { value: 'DIR', help: 'folder of the built site (dist)' },
    out: { value: 'DIR', help: 'folder of the PDFs (pdf)' },
  },
});

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const root = resolve(import.meta.dirname, '..');
const { edition, lang, catalogue } = options;
if (edition === undefined || !/^[\w-]+$/.test(edition)) {
  fail(`--edition: expected an edition such as 2024, found "${edition ?? ''}"`);
}
if (lang !== undefined && !isLocale(lang)) {
  fail(`--lang: expected ${locales.join(', ')}, found "${lang}"`);
}
const site = resolve(options.site ?? join(root, 'dist'));
const out = resolve(options.out ?? join(root, 'pdf'));
const shown = (path: string) => relative(process.cwd(), path) || path;
if (!existsSync(join(site, 'index.html'))) {
  fail(`${shown(site)}: expected a built site, found none; run npm run build first`);
}

const [name, part] = catalogue ? ['catalogue', 'catalogue'] : ['cluster-report', 'all'];
const pages = (lang ? [lang] : locales).flatMap((locale) => {
  const found = findSitePage(site, `/${locale}/reports/${edition}/${part}/`);
  return found ? [{ locale, found }] : [];
});
if (pages.length === 0) {
  fail(
    `${shown(site)}: expected a ${catalogue ? 'catalogue' : 'report'} of the edition ${edition}, found none; run npm run build first, or name another edition`,
  );
}

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) {
  fail(
    `${executablePath}: expected a browser, found none; install Chromium (apt install chromium) or set CHROMIUM to the path of one`,
  );
}
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
let exit = 0;
try {
  mkdirSync(out, { recursive: true });
  for (const { locale, found } of pages) {
    const file = join(out, `${name}-${edition}-${locale}.pdf`);
    const stage = startStage(shown(file));
    const pdf = await printPage(browser, site, found);
    writeFileSync(file, pdf);
    stage.end(`${(pdf.length / 1e6).toFixed(1)} MB`);
  }
} catch (error) {
  process.stderr.write(`The PDF could not be made: ${(error as Error).message}\n`);
  if (process.env.DEBUG) console.error(error);
  exit = 1;
} finally {
  await browser.close();
}
process.exit(exit);
