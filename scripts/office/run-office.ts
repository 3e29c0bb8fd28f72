import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isLocale, locales } from '../../src/i18n/locales.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { useTranslate } from '../../src/i18n/translate.ts';
import { readCommandLine } from '../arguments.ts';
import { errorText } from '../error-text.ts';
import { buildCommand, readEdition, refuseUnreported, requireSite } from '../pdf/asked-edition.ts';
import { refuseMissing } from '../pdf/asked-prints.ts';
import { findSitePage } from '../pdf/site-pages.ts';
import { portalOption } from '../portal-option.ts';
import { startStage } from '../progress.ts';
import { refuse } from '../refuse.ts';
import { workplaceOf } from '../workplace.ts';
import { drawBox, type DrawnPicture } from './draw-box.ts';
import type { Picture } from './office-report.ts';
import { readReport } from './read-report.ts';
import { writeSlides } from './slides/write-slides.ts';
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
const prints = languages.flatMap((language) => {
  const found = findSitePage(site, `/${language}/reports/${edition}/all/`);
  const file = join(out, `cluster-report-${edition}-${language}`);
  return found ? [{ found, file, language }] : [];
});
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

/** Makes and writes a file, and says how large it is. */
async function make(file: string, write: () => Promise<Uint8Array>): Promise<void> {
  const stage = startStage(shown(file));
  const bytes = await write();
  writeWhole(file, bytes);
  stage.end(`${(bytes.length / 1e6).toFixed(1)} MB`);
}

try {
  mkdirSync(out, { recursive: true });
  for (const { found, file, language } of prints) {
    const report = readReport(site, found);
    // Both files have the same pictures.
    const pictures = new Map<string, DrawnPicture>();
    const draw = (picture: Picture) => {
      const drawn = pictures.get(picture.file) ?? drawBox(site, picture);
      pictures.set(picture.file, drawn);
      return drawn;
    };
    await make(`${file}.docx`, () => writeWord(report, draw));
    const cite = useTranslate(language)('report.cite.title');
    await make(`${file}.pptx`, () => writeSlides(report, draw, { cite }));
  }
} catch (error) {
  const fault = phrase('command.office.failed', { fault: errorText(error) });
  process.stderr.write(`${sayPhrase(fault, locale)}\n`);
  if (process.env.DEBUG) console.error(error);
  process.exit(1);
}
