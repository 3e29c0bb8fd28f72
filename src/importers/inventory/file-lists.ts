import type { Locale } from '../../i18n/locales.ts';
import type { ImportMapping } from '../../schemas/import-mapping.ts';
import { type FilledForm, remarkAt } from '../form/filled-form.ts';
import { findMissing, mapWords, withWords } from '../mapping/apply-mapping.ts';
import type { CellRemark } from '../remark.ts';
import { openCodes } from '../tables/code-reader.ts';
import { findCodedLabels } from '../tables/coded-labels.ts';
import { cleanLine } from '../values/clean-text.ts';
import { sayOption } from '../values/option-list.ts';
import { isOption } from '../values/read-option.ts';
import type { Workbook } from '../workbook/model.ts';
import type { InventoryLists } from './read-row.ts';

/** The portal's lists, extended by the words of a mapping. */
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

/** Sectors that a file names by their codes beside words of another language: `C — Przetwórstwo`. */
export const findCodedSectors = ({ sectors }: InventoryLists, workbook: Workbook) =>
  findCodedLabels(workbook, openCodes(sectors, true), (words) => isOption(words, sectors));

/** The portal's lists, with these sectors among their names. */
export const withCodedSectors = (
  lists: InventoryLists,
  coded: ReturnType<typeof findCodedSectors>,
): InventoryLists => ({
  ...lists,
  sectors: withWords(
    lists.sectors,
    [...coded].map(([text, { id }]) => [text, id]),
  ),
});

/** One warning that lists these sectors, at the first cell with one of them. */
export function tellCodedSectors(
  forms: readonly FilledForm[],
  coded: ReturnType<typeof findCodedSectors>,
  { sectors }: InventoryLists,
  locale: Locale,
): CellRemark[] {
  const used = forms.flatMap(({ place, cells }) => {
    const cell = cells.get('sector');
    const label = cell && coded.get(cleanLine(cell.text));
    return label ? [{ place, cell, text: cleanLine(cell.text), id: label.id }] : [];
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
