import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isLocale, locales } from '../../src/i18n/locales.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { readCommandLine } from '../arguments.ts';
import { errorText } from '../error-text.ts';
import { launchBrowser } from '../launch-browser.ts';
import { portalOption } from '../portal-option.ts';
import { startStage } from '../progress.ts';
import { workplaceOf } from '../workplace.ts';
import { refuse } from '../refuse.ts';
import { readAnalysisLink } from './analysis-link.ts';
import {
  buildCommand,
  readEdition,
  refuseUnreported,
  requireBrowser,
  requireSite,
} from './asked-edition.ts';
import { findAnalysisPrints, findReportPrints, refuseMissing } from './asked-prints.ts';
import { printPage } from './print-page.ts';

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
const asked = { options, locale, site, shownSite: shown(site) };
requireSite(asked);

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
  const edition = readEdition(asked);
  const kind = catalogue ? 'catalogue' : 'cluster-report';
  return { prints: findReportPrints(folders, edition, kind), what: { edition, kind } };
}

const { prints, what } = findPrints();
if (prints.length === 0) {
  const unreported =
    'edition' in what && what.kind === 'cluster-report'
      ? refuseUnreported(asked, what.edition)
      : undefined;
  refuse(unreported ?? refuseMissing(what, shown(site), buildCommand), locale);
}

requireBrowser(locale);
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
