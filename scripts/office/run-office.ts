import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isLocale, locales } from '../../src/i18n/locales.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { readCommandLine } from '../arguments.ts';
import { errorText } from '../error-text.ts';
import { buildCommand, readEdition, refuseUnreported, requireSite } from '../pdf/asked-edition.ts';
import { findReportPrints, refuseMissing } from '../pdf/asked-prints.ts';
import { portalOption } from '../portal-option.ts';
import { startStage } from '../progress.ts';
import { refuse } from '../refuse.ts';
import { workplaceOf } from '../workplace.ts';
import { drawBox } from './draw-box.ts';
import type { Picture } from './office-report.ts';
import { readReport } from './read-report.ts';
import { writeWord } from './word/write-word.ts';

const { options, locale } = readCommandLine({
  name: 'office',
  // --lang is the language of the report.
  languageSource: 'system',
  about: phrase('command.office.about'),
  options: {
    edition: { value: 'YEAR', help: phrase('command.pdf.edition') },
    portal: portalOption,
    lang: { value: 'LANG', help: phrase('command.pdf.lang') },
    site: { value: 'DIR', help: phrase('command.option.siteFolder') },
    out: { value: 'DIR', help: phrase('command.office.out') },
  },
});

const home = workplaceOf(resolve(options.portal ?? process.cwd()));
const { lang } = options;
const site = resolve(options.site ?? join(home, 'dist'));
const out = resolve(options.out ?? join(home, 'pdf'));
const shown = (path: string) => relative(process.cwd(), path) || path;
const asked = { options, locale, site, shownSite: shown(site) };
requireSite(asked);
const edition = readEdition(asked);
const languages = lang !== undefined && isLocale(lang) ? [lang] : locales;
const prints = findReportPrints({ site, out, languages }, edition, 'cluster-report');
if (prints.length === 0) {
  const missing = refuseMissing({ edition, kind: 'cluster-report' }, shown(site), buildCommand);
  refuse(refuseUnreported(asked, edition) ?? missing, locale);
}

/** Replace a file in one step, so that it is never there half-written. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, file);
}

try {
  mkdirSync(out, { recursive: true });
  for (const { found, file } of prints) {
    const name = file.replace(/\.pdf$/, '.docx');
    const stage = startStage(shown(name));
    const bytes = await writeWord(readReport(site, found), (picture: Picture) =>
      drawBox(site, picture),
    );
    writeWhole(name, bytes);
    stage.end(`${(bytes.length / 1e6).toFixed(1)} MB`);
  }
} catch (error) {
  const fault = phrase('command.office.failed', { fault: errorText(error) });
  process.stderr.write(`${sayPhrase(fault, locale)}\n`);
  if (process.env.DEBUG) console.error(error);
  process.exit(1);
}
