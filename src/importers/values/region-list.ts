import { type Locale, locales } from '../../i18n/locales.ts';
import { type Region, regionLevels } from '../../schemas/region.ts';
import { listOptions, type OptionList } from './option-list.ts';

/** A last word shared by at least this number of names is generic: "rayonu", "District". */
const commonFrom = 3;

const lastWord = (name: string) => name.split(' ').at(-1) ?? '';

/** Generic last words of the region names in a language. */
function commonEndings(regions: readonly Region[], locale: Locale): ReadonlySet<string> {
  const endings = Map.groupBy(regions, ({ name }) => lastWord(name[locale]));
  return new Set([...endings].flatMap(([word, all]) => (all.length >= commonFrom ? [word] : [])));
}

/** Finest level of each country: lists of places mean it where a larger region has the same name. */
function finestLevels(regions: readonly Region[]): ReadonlyMap<string, number> {
  const finest = new Map<string, number>();
  for (const { country, level } of regions) {
    finest.set(country, Math.max(finest.get(country) ?? 0, regionLevels.indexOf(level)));
  }
  return finest;
}

/** Names of a region without the generic word: "Quba" for "Quba rayonu". */
function shortNames(
  { name, country, level }: Region,
  finest: ReadonlyMap<string, number>,
  endings: ReadonlyMap<Locale, ReadonlySet<string>>,
): string[] {
  if (finest.get(country) !== regionLevels.indexOf(level)) return [];
  return locales.flatMap((locale) => {
    const full = name[locale];
    const last = lastWord(full);
    const short = full.slice(0, -last.length).trim();
    return short !== '' && endings.get(locale)?.has(last) ? [short] : [];
  });
}

/** Region options by name, short or full, and code. */
export function listRegions(regions: readonly Region[]): OptionList {
  const finest = finestLevels(regions);
  const endings = new Map(locales.map((locale) => [locale, commonEndings(regions, locale)]));
  return listOptions(
    regions.map((region) => {
      const { id, name, iso, nuts, otherNames = [] } = region;
      const codes = [iso, nuts].filter((code) => code !== undefined);
      const also = [...codes, ...otherNames, ...shortNames(region, finest, endings)];
      return { id, label: name, also: [...new Set(also)] };
    }),
  );
}
