import type { Locale } from '../../src/i18n/locales.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import type { InventoryTarget } from '../../src/importers/inventory/import-inventory.ts';
import { readColumnOption } from '../../src/importers/inventory/inventory-columns.ts';
import type { MappingEdit } from '../../src/importers/mapping/mapping-edits.ts';
import { readOption } from '../../src/importers/values/read-option.ts';
import { typedText } from '../../src/importers/values/typed.ts';
import { importBases, inventoryKeys, passedOver } from '../../src/schemas/import-mapping.ts';
import type { OptionHelp } from '../help-text.ts';
import type { OptionValues } from '../judge-arguments.ts';
import { nameSome } from '../name-some.ts';
import { refuse } from '../refuse.ts';

/** Max column keys listed in a message: a survey has hundreds. */
const mostKnown = 30;

/** Options that describe a list; stored in the mapping. */
export const givenOptions = {
  columns: { value: 'MAP', help: phrase('command.import.columns') },
  region: { value: 'ID', help: phrase('command.import.region') },
  sector: { value: 'ID', help: phrase('command.import.sector') },
  basis: { value: 'WORD', help: phrase('command.import.basis') },
} as const satisfies Readonly<Record<string, OptionHelp>>;

/**
 * Columns of `--columns` as lines of a mapping. Exits if they cannot be parsed.
 * @param known allowed keys
 */
export function columnEdits(
  text: string,
  columns: ReadonlyMap<string, string> | undefined,
  known: readonly string[],
  locale: Locale,
): MappingEdit[] {
  if (!columns) {
    const values = {
      option: '--columns',
      found: text,
      columns: nameSome([passedOver, ...known], mostKnown),
    };
    return refuse(phrase('command.import.notColumns', values), locale);
  }
  return [...columns].map(([header, key]) => ({ path: ['columns', header], value: key }));
}

function readColumns(text: string, target: InventoryTarget, locale: Locale): MappingEdit[] {
  const fields = [...target.lists.fields.values()].map(({ field }) => field);
  const known = [...inventoryKeys, ...target.lists.fields.keys()];
  return columnEdits(text, readColumnOption(text, fields), known, locale);
}

/** Parse the sector or region shared by all clusters of a list, by id or name. */
function readConstant(
  key: 'sector' | 'region',
  text: string | undefined,
  { lists }: InventoryTarget,
  locale: Locale,
): MappingEdit[] {
  if (text === undefined) return [];
  const list = key === 'sector' ? lists.sectors : lists.places;
  const reading = readOption(typedText(text), list, locale);
  if (reading.kind === 'value') return [{ path: ['constants', key], value: reading.value }];
  const allowed = list.options.map(({ id }) => id).join(', ');
  return refuse(
    phrase('command.fault.choice', { option: `--${key}`, allowed, found: text }),
    locale,
  );
}

/** Parse the options that describe a list. Exits on an unknown value. */
export function readGiven(
  { columns, region, sector, basis, 'name-language': language }: OptionValues,
  target: InventoryTarget,
  locale: Locale,
): MappingEdit[] {
  if (basis !== undefined && !importBases.some((one) => one === basis)) {
    const values = { option: '--basis', allowed: importBases.join(', '), found: basis };
    refuse(phrase('command.fault.choice', values), locale);
  }
  return [
    ...(columns === undefined ? [] : readColumns(columns, target, locale)),
    ...readConstant('region', region, target, locale),
    ...readConstant('sector', sector, target, locale),
    ...(basis === undefined ? [] : [{ path: ['basis'], value: basis } as const]),
    ...(language === undefined ? [] : [{ path: ['language'], value: language } as const]),
  ];
}
