import type { ListSizes } from '../../domain/report/count-names.ts';
import {
  isWrong,
  type ReportValue,
  resolveValue,
  type ValueSources,
} from '../../domain/report/resolve-value.ts';
import { changeWord, shareWord } from '../../domain/report/share-word.ts';
import { joinValueSources } from '../../domain/report/value-sources.ts';
import { writeValue } from '../../figures/write-value.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { editionInputs } from '../editions/edition-inputs.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';

const listSizes = remember((portal): ListSizes => ({
  concepts: portal.concepts.length,
  countries: portal.countries.length,
  doubts: portal.doubts.length,
  figures: portal.figures.length,
  glossary: portal.terms.length,
  practices: portal.practices.length,
  programmes: portal.programmes.length,
  sectors: portal.sectors.length,
  'sector-groups': portal.sectorGroups.length,
  sources: portal.sources.length,
  stages: portal.stages.length,
  strategies: portal.strategies.length,
  survey: portal.questions.length,
  works: portal.works.length,
}));

/** Where the values of an edition come from, joined when one is first asked for. */
const sourcesOf = remember((portal, edition: string): ValueSources => {
  const data = portal.editionById.get(edition)?.data;
  if (!data) throw new Error(`expected the edition ${edition}, found none`);
  return joinValueSources(data, editionInputs(portal, edition), portal.figures, listSizes(portal));
});

/**
 * A value of an edition by its name.
 * @throws Error for a name that leads nowhere: checked before
 */
export function valueOfEdition(portal: Portal, name: string, edition: string): ReportValue {
  const result = resolveValue(name, sourcesOf(portal, edition));
  if (isWrong(result)) throw new Error(`expected ${result.expected}, found ${name}`);
  return result;
}

/** A value of the current edition, whose report is built. */
export function reportValue(portal: Portal, name: string): ReportValue {
  return valueOfEdition(portal, name, portal.editionId);
}

/** A value as the language writes it. */
export function writeReportValue(portal: Portal, name: string, locale: Locale): string {
  return writeValue(reportValue(portal, name), locale);
}

/**
 * How large a part one value is of another, in words of the language.
 * @throws Error for none, or more than the whole: checked before
 */
export function writeShare(portal: Portal, part: string, whole: string, locale: Locale): string {
  const word = shareWord(reportValue(portal, part).value / reportValue(portal, whole).value);
  if (!word) throw new Error(`expected a part above zero, found ${part} of ${whole}`);
  return useTranslate(locale)(`report.share.${word}`);
}

/** How one value became another, in words of the language. */
export function writeChange(portal: Portal, from: string, to: string, locale: Locale): string {
  const word = changeWord(reportValue(portal, from).value, reportValue(portal, to).value);
  return useTranslate(locale)(`report.change.${word}`);
}

/** A published figure of the edition, set large. */
export interface KeyFigure {
  /** Its name: `published/f001`. */
  readonly of: string;
  readonly label: string | undefined;
  readonly value: number;
  readonly text: string;
  /** Where it stands beside its recount. */
  readonly href: string;
}

/**
 * Published figures of the current edition in the order in which a chapter names them.
 * @param names with spaces between them
 */
export function viewKeyFigures(portal: Portal, names: string, locale: Locale): KeyFigure[] {
  return names
    .split(/\s+/)
    .filter(Boolean)
    .map((of) => {
      const id = of.replace('published/', '');
      return {
        of,
        label: portal.edition.figures.find((figure) => figure.id === id)?.label[locale],
        value: reportValue(portal, of).value,
        text: writeReportValue(portal, of, locale),
        href: href(locale, `/data/published/#${id}`),
      };
    });
}
