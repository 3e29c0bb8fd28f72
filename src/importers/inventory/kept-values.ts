import { nameLanguage } from '../../i18n/display-names.ts';
import type { AuthorKeyAfter } from '../../i18n/phrase.ts';
import { authorTranslate } from '../../i18n/author-messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { remarkAt } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import { foldWords } from '../../i18n/fold.ts';
import { sayOption } from '../values/option-list.ts';
import type { InventoryLists } from './read-row.ts';
import type { EntryNames } from './plan-row.ts';
import { type ReadRow, tellRow } from './row-report.ts';
import { isKeptPoint, type KnownValues, type ValueOrigin } from './told-values.ts';

/** Entry of a cluster, for comparison with a row. */
export interface KnownEntry {
  readonly cluster: string;
  readonly names: EntryNames | undefined;
  /** Its regions and those above them. */
  readonly regions: readonly string[];
  readonly values: KnownValues;
}

type KnownLists = Pick<InventoryLists, 'places' | 'sectors' | 'bases'>;

/** A difference between an entry and a row, in words. */
interface Kept {
  /** Part of the message key of its label. */
  readonly field: AuthorKeyAfter<'inventory.field'>;
  readonly found: string;
  readonly known: string;
  /** Keys of its possible columns. */
  readonly keys: readonly string[];
}

const sayPoint = ({ lat, lon }: { readonly lat: number; readonly lon: number }) => `${lat}, ${lon}`;

function keptNames({ row }: ReadRow, known: EntryNames | undefined): Kept[] {
  return [...row.names].flatMap(([locale, found]): Kept[] => {
    const own = known?.[locale];
    if (own === undefined || own === found) return [];
    return [{ field: 'name', found, known: own, keys: [`name.${locale}`] }];
  });
}

/** Difference in the language of an equal name, if the author stated it. */
function keptLanguage(
  { row, column }: ReadRow,
  known: KnownValues['name'],
  locale: Locale,
): Kept[] {
  const { key, language, isStated } = column;
  const isSame = foldWords(row.name ?? '') === foldWords(known?.original ?? '');
  if (!known || !isStated || !isSame || known.language === language) return [];
  const [found, own] = [language, known.language].map((tag) => nameLanguage(tag, locale));
  return [{ field: 'language', found: found ?? '', known: own ?? '', keys: [key] }];
}

/** Difference in the sectors or in their basis. */
function keptSectors(
  { row, basis }: ReadRow,
  known: NonNullable<KnownValues['sectors']>,
  { sectors, bases }: KnownLists,
  locale: Locale,
): Kept[] {
  const ids = known.map(({ id }) => id);
  if (row.sectors.length === 0 || ids.length === 0) return [];
  const say = (all: readonly string[]) =>
    all.map((id) => sayOption(sectors, id, locale)).join(', ');
  if (row.sectors.join() !== ids.join()) {
    return [{ field: 'sector', found: say(row.sectors), known: say(ids), keys: ['sector'] }];
  }
  const isReported = known.every((sector) => sector.basis === 'reported');
  if (basis === undefined || (basis === 'reported') === isReported) return [];
  const own = isReported ? 'reported' : 'inferred';
  const [found = '', said = ''] = [basis, own].map((id) => sayOption(bases, id, locale));
  return [{ field: 'basis', found, known: said, keys: ['basis', 'sector'] }];
}

/** Difference in the regions of a row with several. */
function keptRegions(
  { row }: ReadRow,
  { regions, values }: KnownEntry,
  { places }: KnownLists,
  locale: Locale,
): Kept[] {
  const isKnown = row.regions.every((region) => regions.includes(region));
  if (row.regions.length < 2 || regions.length === 0 || isKnown) return [];
  const say = (ids: readonly string[]) => ids.map((id) => sayOption(places, id, locale)).join(', ');
  const [found, known] = [say(row.regions), say(values.regions ?? [])];
  return [{ field: 'region', found, known, keys: ['region'] }];
}

/** Remarks on differences between a row and the entry of its cluster, which is kept. */
export function tellKept(
  read: ReadRow,
  entry: KnownEntry,
  origin: ValueOrigin,
  lists: KnownLists,
  locale: Locale,
): CellRemark[] {
  const { filled, row } = read;
  const { cluster, names, values } = entry;
  const { point } = row;
  const kept: readonly Kept[] = [
    ...keptNames(read, names),
    ...keptLanguage(read, values.name, locale),
    ...keptSectors(read, values.sectors ?? [], lists, locale),
    ...keptRegions(read, entry, lists, locale),
    ...(point && values.point && isKeptPoint(point, values.point, origin)
      ? [
          {
            field: 'point' as const,
            found: sayPoint(point),
            known: sayPoint(values.point),
            keys: ['point', 'lon-lat', 'lat'],
          },
        ]
      : []),
  ];
  const t = authorTranslate(locale);
  return kept.map(({ field, found, known, keys }) => {
    const said = { field: t(`inventory.field.${field}`), found, known, cluster };
    const [cell] = keys.flatMap((key) => filled.cells.get(key) ?? []);
    const remark = { code: 'inventory.differs', values: said, severity: 'warning' } as const;
    return cell
      ? remarkAt(filled.place, cell, remark)
      : tellRow(filled, remark.code, remark.values, { severity: remark.severity });
  });
}
