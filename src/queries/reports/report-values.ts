import type { FrozenEdition } from '../../domain/frozen/frozen-edition.ts';
import { listCounts, type ListSizes } from '../../domain/report/count-names.ts';
import {
  isWrong,
  type ReportValue,
  resolveValue,
  type ValueSources,
} from '../../domain/report/resolve-value.ts';
import { changeWord, shareWord } from '../../domain/report/share-word.ts';
import type { NamedValue } from '../../domain/report/value-names.ts';
import { joinValueSources } from '../../domain/report/value-sources.ts';
import { writeValue } from '../../figures/write-value.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sayPhrase } from '../../i18n/say-phrase.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { correctedRows, editionInputs, yearsInputs } from '../editions/edition-inputs.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';

const listSizes = remember('listSizes', (portal): ListSizes => ({
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

/** Counts of a frozen edition, with those affected by errata of its returns corrected. */
function correctCounts(
  portal: Portal,
  { data, rows, values: { counts } }: FrozenEdition,
  edition: string,
): ReadonlyMap<string, number> {
  const right = correctedRows(portal, edition);
  if (right === rows) return counts;
  const lists = listSizes(portal);
  const before = listCounts(rows, data.country, lists, portal.stageOrder);
  const after = listCounts(right, data.country, lists, portal.stageOrder);
  return new Map([...counts, ...[...after].filter(([name, n]) => before.get(name) !== n)]);
}

/**
 * Sources of an edition's values, joined on first use: for a frozen one, its archive, with counts corrected by
 * errata.
 */
export const valueSources = remember('valueSources', (portal, edition: string): ValueSources => {
  const frozen = portal.frozen.get(edition);
  if (frozen) {
    return { ...frozen.values, counts: correctCounts(portal, frozen, edition) };
  }
  const data = portal.editionById.get(edition)?.data;
  if (!data) throw new Error(`expected the edition ${edition}, found none`);
  return joinValueSources(
    data,
    editionInputs(portal, edition),
    [...portal.writtenFigures.values()],
    listSizes(portal),
    () => yearsInputs(portal),
  );
});

/**
 * Value of an edition by name.
 * @throws Error for an unknown name: checked earlier
 */
export function valueOfEdition(portal: Portal, name: string, edition: string): ReportValue {
  const result = resolveValue(name, valueSources(portal, edition));
  if (isWrong(result))
    throw new Error(`expected ${sayPhrase(result.expected, 'en')}, found ${name}`);
  return result;
}

/** Formatted value of an edition. */
export function writeReportValue(
  portal: Portal,
  name: string,
  edition: string,
  locale: Locale,
): string {
  return writeValue(valueOfEdition(portal, name, edition), locale);
}

/**
 * One value of an edition as a share of another, in words of the language.
 * @throws Error for none, or more than the whole: checked earlier
 */
export function writeShare(
  portal: Portal,
  {
    part,
    whole,
    edition,
  }: { readonly part: string; readonly whole: string; readonly edition: string },
  locale: Locale,
): string {
  const value = (name: string) => valueOfEdition(portal, name, edition).value;
  const word = shareWord(value(part) / value(whole));
  if (!word) throw new Error(`expected a part above zero, found ${part} of ${whole}`);
  return useTranslate(locale)(`report.share.${word}`);
}

/** Change from one value to another, in words of the language. */
export function writeChange(
  portal: Portal,
  [from, to]: readonly NamedValue[],
  locale: Locale,
): string {
  if (!from || !to) throw new Error('expected two values of a change');
  const word = changeWord(
    valueOfEdition(portal, from.name, from.edition).value,
    valueOfEdition(portal, to.name, to.edition).value,
  );
  return useTranslate(locale)(`report.change.${word}`);
}
