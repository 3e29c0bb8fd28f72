import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isLocale, locales } from '../../src/i18n/locales.ts';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { textIn } from '../../src/i18n/text-in.ts';
import { readCommandLine } from '../arguments.ts';
import { checkKept } from '../check/check-kept.ts';
import { refuseEdition } from '../edition/refuse-edition.ts';
import { errorText } from '../error-text.ts';
import { browserPath, launchBrowser } from '../launch-browser.ts';
import { readPortalFolder } from '../portal-folder.ts';
import { portalOption } from '../portal-option.ts';
import { startStage } from '../progress.ts';
import { usualPortal, workplaceOf } from '../workplace.ts';
import { refuse } from '../refuse.ts';
import { readAnalysisLink } from './analysis-link.ts';
import { findAnalysisPrints, findReportPrints, refuseMissing } from './asked-prints.ts';
import { printPage } from './print-page.ts';
import { readSiteName } from './read-site-name.ts';
import { findSitePage } from './site-pages.ts';

const { options, locale } = readCommandLine({
  name: 'pdf',
  // --lang is the language of the PDF.
  languageSource: 'system',
  about: phrase('command.pdf.about'),
  options: {
    edition: { value: 'YEAR', help: phrase('command.pdf.edition') },
    portal: portalOption,
    lang: { value: 'LANG', help: phrase('command.pdf.lang') },
    catalogue: { help: phrase('command.pdf.catalogue') },
    analysis: { value: 'ID', help: phrase('command.pdf.analysis') },
    site: { value: 'DIR', help: phrase('command.option.siteFolder') },
    out: { value: 'DIR', help: phrase('command.pdf.out') },
  },
});

const home = workplaceOf(resolve(options.portal ?? process.cwd()));
const { lang, catalogue } = options;
const site = resolve(options.site ?? join(home, 'dist'));
const out = resolve(options.out ?? join(home, 'pdf'));
const shown = (path: string) => relative(process.cwd(), path) || path;
const build = 'npm run build';
if (!existsSync(join(site, 'index.html'))) {
  refuse(phrase('command.fault.noSite', { site: shown(site), command: build }), locale);
}

/** Requested or current edition; the site must be the portal's. */
function readEdition(): string {
  const { edition } = options;
  if (edition !== undefined && !/^[\w-]+$/.test(edition)) {
    refuse(phrase('command.fault.year', { option: '--edition', found: `"${edition}"` }), locale);
  }
  // With a site and an edition, no portal is needed.
  if (edition !== undefined && options.portal === undefined) return edition;
  const { portal } = checkKept(readPortalFolder(options.portal, locale));
  const own = portal.site[0]?.data;
  const current = edition ?? own?.edition;
  if (current === undefined) {
    const found = phrase('check.word.nothing');
    refuse(phrase('command.fault.year', { option: '--edition', found }), locale);
  }
  const refused = refuseEdition(portal, current);
  if (refused) refuse(refused, locale);
  const language = own?.languages[0] ?? 'en';
  const home = findSitePage(site, `/${language}/`);
  const found = home ? readSiteName(readFileSync(home.file, 'utf8')) : '';
  const expected = own ? textIn(own.name, language) : '';
  if (found !== expected) {
    const values = { site: shown(site), expected, found };
    refuse(
      phrase('command.pdf.otherPortal', { ...values, option: '--site', command: build }),
      locale,
    );
  }
  return current;
}

const folders = {
  site,
  out,
  languages: lang !== undefined && isLocale(lang) ? [lang] : locales,
};

function findPrints() {
  if (options.analysis !== undefined) {
    const link = readAnalysisLink(options.analysis);
    const prints = link ? findAnalysisPrints(folders, link) : [];
    return { prints, what: { analysis: link?.id ?? options.analysis } };
  }
  const edition = readEdition();
  const kind = catalogue ? 'catalogue' : 'cluster-report';
  return { prints: findReportPrints(folders, edition, kind), what: { edition, kind } };
}

/** Error if the portal's edition has no report. */
function refuseUnreported(edition: string): Phrase | undefined {
  const folder = resolve(options.portal ?? usualPortal().directory);
  // `--site` alone may point to another portal's site.
  const isNamedAlone = options.site !== undefined && options.portal === undefined;
  if (isNamedAlone || !existsSync(join(folder, 'site.yaml'))) return undefined;
  const entry = checkKept(folder).portal.editions.find(({ id }) => id === edition);
  if (!entry || entry.data.report) return undefined;
  const command = `npm run add -- report ${edition}`;
  return phrase('command.pdf.unreported', { file: entry.file, edition, command });
}

const { prints, what } = findPrints();
if (prints.length === 0) {
  const unreported =
    'edition' in what && what.kind === 'cluster-report'
      ? refuseUnreported(what.edition)
      : undefined;
  refuse(unreported ?? refuseMissing(what, shown(site), build), locale);
}

if (!existsSync(browserPath)) {
  const install = 'apt install chromium';
  refuse(
    phrase('command.pdf.noBrowser', { path: browserPath, install, variable: 'CHROMIUM' }),
    locale,
  );
}
const browser = await launchBrowser();
let exit = 0;
try {
  mkdirSync(out, { recursive: true });
  for (const { found, file, numbers } of prints) {
    const stage = startStage(shown(file));
    const pdf = await printPage(browser, site, found, numbers);
    writeFileSync(file, pdf);
    stage.end(`${(pdf.length / 1e6).toFixed(1)} MB`);
  }
} catch (error) {
  const fault = phrase('command.pdf.failed', { fault: errorText(error) });
  process.stderr.write(`${sayPhrase(fault, locale)}\n`);
  if (process.env.DEBUG) console.error(error);
  exit = 1;
} finally {
  await browser.close();
}
process.exit(exit);
