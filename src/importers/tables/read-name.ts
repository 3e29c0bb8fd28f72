import type { Locale } from '../../i18n/locales.ts';
import { findNearest } from '../values/nearest-options.ts';
import { type OptionList, sayOption } from '../values/option-list.ts';
import { readOption } from '../values/read-option.ts';
import { type Reading, refuse } from '../values/reading.ts';
import type { Typed } from '../values/typed.ts';

export type NamedThing =
  | 'region'
  | 'sector'
  | 'party'
  | 'kind'
  | 'indicator'
  | 'function'
  | 'resource'
  | 'subject'
  | 'item';

/** Label and id for a message, as labels may be equal. */
const told = (list: OptionList, id: string, locale: Locale): string => {
  const label = sayOption(list, id, locale);
  return label === id ? id : `${label} (${id})`;
};

/**
 * Parse the name or id of an entry. Unknown ones are refused, with the nearest ones.
 * @param likely ids to suggest if no name resembles it
 */
export function readName(
  cell: Typed,
  list: OptionList,
  thing: NamedThing,
  locale: Locale,
  likely: readonly string[] = [],
): Reading<string> {
  const reading = readOption(cell, list, locale);
  if (reading.kind !== 'refused') return reading;
  const [remark] = reading.remarks;
  const found = cell.text.trim();
  if (remark?.code === 'value.option.several') {
    const meant = reading.readings.map((id) => told(list, id, locale)).join('; ');
    return refuse('table.several', { found, meant }, reading.readings);
  }
  if (cell.kind === 'error') return reading;
  const named = findNearest(found, list);
  const near = named.length > 0 ? named : likely;
  const nearest = near.map((id) => told(list, id, locale)).join('; ');
  return refuse(`table.unknown.${thing}`, { found, n: near.length, nearest }, near);
}
