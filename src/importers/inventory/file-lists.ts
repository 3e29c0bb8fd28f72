import type { Locale } from '../../i18n/locales.ts';
import type { ImportMapping } from '../../schemas/import-mapping.ts';
import { type FilledForm, remarkAt } from '../form/filled-form.ts';
import { findMissing, mapWords, withWords } from '../mapping/apply-mapping.ts';
import type { CellRemark } from '../remark.ts';
import { openCodes } from '../tables/code-reader.ts';
import { findCodedLabels } from '../tables/coded-labels.ts';
import { openSections } from '../tables/file-sections.ts';
import { readActivities } from '../tables/sector-code.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { type OptionList, sayOption } from '../values/option-list.ts';
import { isOption } from '../values/read-option.ts';
import type { Workbook } from '../workbook/model.ts';
import type { InventoryLists } from './read-row.ts';

/** Portal lists extended by the words of a mapping. */
export function mapLists(lists: InventoryLists, mapping: ImportMapping): InventoryLists {
  return {
    ...lists,
    isMissing: findMissing(mapping),
    places: mapWords(lists.places, mapping, 'region'),
    stages: mapWords(lists.stages, mapping, 'stage'),
    sectors: mapWords(lists.sectors, mapping, 'sector'),
    sources: mapWords(lists.sources, mapping, 'source'),
    bases: mapWords(lists.bases, mapping, 'basis'),
    fields: new Map(
      [...lists.fields].map(([key, { field, options }]) => [
        key,
        { field, options: options && mapWords(options, mapping, key) },
      ]),
    ),
  };
}

/** Sectors given by codes, which depend on the revision of the classification. */
interface CodedSectors {
  /** Labels with a code next to foreign words: `C — Przetwórstwo`. */
  readonly labels: ReturnType<typeof findCodedLabels>;
  /** Sectors without the codes of another or an unknown revision. */
  readonly list: OptionList;
}

const letters = Array.from({ length: 22 }, (_, n) => String.fromCharCode(65 + n));

/** Find the sectors that a file gives by codes. */
export function findCodedSectors(
  { sectors }: InventoryLists,
  workbook: Workbook,
  { classification }: ImportMapping,
): CodedSectors {
  const sections = openSections(sectors, workbook, classification, '');
  const codes = [...letters, ...sectors.options.flatMap(({ also = [] }) => also)];
  const meant = codes.flatMap((code): [string, string][] => {
    const activities = readActivities(code);
    const id = activities.length > 0 ? sections.idOf(activities) : undefined;
    return id === undefined ? [] : [[code, id]];
  });
  return {
    labels: findCodedLabels(workbook, openCodes(sections.list, sections), (words) =>
      isOption(words, sectors),
    ),
    list: withWords(sections.list, meant),
  };
}

/** Portal lists with these sectors among their names. */
export const withCodedSectors = (
  lists: InventoryLists,
  { labels, list }: CodedSectors,
): InventoryLists => ({
  ...lists,
  sectors: withWords(
    list,
    [...labels].flatMap(([text, label]): [string, string][] =>
      label.kind === 'open' ? [] : [[text, label.id]],
    ),
  ),
});

/** One warning that lists these sectors, at their first cell. */
export function tellCodedSectors(
  forms: readonly FilledForm[],
  { labels }: CodedSectors,
  { sectors }: InventoryLists,
  locale: Locale,
): CellRemark[] {
  const used = forms.flatMap(({ place, cells }) => {
    const cell = cells.get('sector');
    const label = cell && labels.get(cleanLine(cell.text));
    return label && label.kind !== 'open'
      ? [{ place, cell, text: cleanLine(cell.text), id: label.id }]
      : [];
  });
  const [first] = used;
  if (!first) return [];
  const names = [
    ...new Set(used.map(({ text, id }) => `${text} = ${sayOption(sectors, id, locale)}`)),
  ];
  const remark = {
    code: 'table.codes',
    values: { names: names.join('; ') },
    severity: 'warning',
  } as const;
  return [remarkAt(first.place, first.cell, remark)];
}
