import { conjunctionPattern } from '../../i18n/conjunctions.ts';
import type { Locale } from '../../i18n/locales.ts';
import { readName } from '../tables/read-name.ts';
import { accept, mapReading, type Reading, refuse } from '../values/reading.ts';
import { isOption } from '../values/read-option.ts';
import { type Typed, typedText } from '../values/typed.ts';
import type { InventoryLists } from './read-row.ts';

/** Separators of regions, which region names may also contain. */
const between = new RegExp(String.raw`[;|\r\n•,/&+]+|${conjunctionPattern}`, 'gu');

/** Split a text at its separators, except within the longest names in the list. */
function splitNames(text: string, isName: (part: string) => boolean): string[] {
  const cuts = [...text.matchAll(between)].map(({ index, 0: sign }) => ({
    to: index,
    next: index + sign.length,
  }));
  const starts = [0, ...cuts.map(({ next }) => next)];
  const ends = [...cuts.map(({ to }) => to), text.length];
  const parts: string[] = [];
  for (let at = 0; at < starts.length;) {
    let last = ends.length - 1;
    while (last > at && !isName(text.slice(starts[at], ends[last]))) last -= 1;
    parts.push(text.slice(starts[at], ends[last]).trim());
    at = last + 1;
  }
  return parts.filter((part) => part !== '');
}

/**
 * Parse the regions in a cell, the main one first: `Gaziantep, Adana`. Regions and countries that contain
 * another of them are dropped. Only unknown parts are refused.
 * @param settle chooses one of several regions with the same name
 */
export function readRegions(
  cell: Typed,
  { places, around, isMissing }: Pick<InventoryLists, 'places' | 'around' | 'isMissing'>,
  settle: (candidates: readonly string[]) => string | undefined,
  locale: Locale,
): Reading<readonly string[]> {
  const read = (typed: Typed): Reading<string> => {
    const reading = readName(typed, places, 'region', locale);
    if (reading.kind !== 'refused' || reading.remarks[0]?.code !== 'table.several') return reading;
    const meant = settle(reading.readings);
    return meant === undefined ? reading : accept(meant);
  };
  const whole = mapReading(read(cell), (id): readonly string[] => [id]);
  if (whole.kind !== 'refused' || cell.kind !== 'text') return whole;
  const readings = splitNames(cell.text, (part) => isOption(part, places)).flatMap((part) =>
    isMissing('region', part) ? [] : [read(typedText(part))],
  );
  const ids = readings.flatMap((one) => (one.kind === 'value' ? [one.value] : []));
  if (ids.length === 0) return whole;
  const [unknown, ...others] = readings.filter(({ kind }) => kind === 'refused');
  if (unknown?.kind === 'refused') {
    const remarks = [unknown, ...others].flatMap((one) => one.remarks);
    const near = others.length === 0 ? unknown.readings.map((id) => [id]) : [];
    return { kind: 'refused', readings: near, remarks };
  }
  const outer = new Set(ids.flatMap(around));
  const inner = [...new Set(ids)].filter((id) => !outer.has(id));
  const countries = new Set(inner.map((id) => around(id).at(-1) ?? id));
  if (countries.size > 1) return refuse('inventory.region.countries', { found: cell.text.trim() });
  return accept(inner, ...readings.flatMap(({ remarks }) => remarks));
}
