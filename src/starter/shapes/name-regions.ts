import type { Locale } from '../../i18n/locales.ts';
import { toCode } from '../../i18n/slug.ts';
import type { RegionFile } from '../answers.ts';
import { inPortal, type Texts } from '../words.ts';
import type { ShapedRegion } from './read-shapes.ts';

/** A region of a file with its id and its names. */
export interface NamedRegion {
  readonly id: string;
  readonly code: string;
  readonly name: Texts;
  readonly geometry: ShapedRegion['geometry'];
}

/** Properties that files of regions use, the surest first. */
const usualCodes = ['id', 'code', 'iso', 'iso_3166_2', 'shapeISO', 'NUTS_ID', 'HASC_1', 'GID_1'];
const usualNames = ['name', 'NAME', 'shapeName', 'NUTS_NAME', 'NAME_LATN', 'NAME_1', 'title'];

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** The first of some properties that every region has, and each region another value of. */
function findProperty(
  regions: readonly ShapedRegion[],
  candidates: readonly string[],
): string | undefined {
  return candidates.find((property) => {
    const values = regions.map(({ properties }) => textOf(properties[property]));
    return values.every((value) => value !== '') && new Set(values).size === values.length;
  });
}

/** What a file of regions lacks: a property that is named or searched for. */
export interface MissingProperty {
  readonly missing: 'code' | 'name';
  /** Properties that all regions of the file have. */
  readonly known: readonly string[];
}

/**
 * The ids and names of the regions of a file, by the properties that are named, else by usual ones.
 * @returns what is missing where a property holds no value, or the same code twice
 */
export function nameRegions(
  regions: readonly ShapedRegion[],
  { code, name }: RegionFile,
  languages: readonly Locale[],
): readonly NamedRegion[] | MissingProperty {
  const known = Object.keys(regions[0]?.properties ?? {}).filter((property) =>
    regions.every(({ properties }) => textOf(properties[property]) !== ''),
  );
  const codeProperty = findProperty(regions, code === undefined ? usualCodes : [code]);
  if (codeProperty === undefined) return { missing: 'code', known };
  const asked = (language: Locale) => (typeof name === 'object' ? name[language] : name);
  const properties = new Map<Locale, string>();
  for (const language of languages) {
    const own = asked(language);
    const found = (own === undefined ? [`name_${language}`, ...usualNames] : [own]).find((one) =>
      known.includes(one),
    );
    if (found === undefined) return { missing: 'name', known };
    properties.set(language, found);
  }
  const named = regions.map(({ properties: values, geometry }) => ({
    id: toCode(textOf(values[codeProperty])),
    code: textOf(values[codeProperty]),
    name: inPortal(languages, (language) => textOf(values[properties.get(language) ?? ''])),
    geometry,
  }));
  return new Set(named.map(({ id }) => id)).size === named.length && named.every(({ id }) => id)
    ? named
    : { missing: 'code', known };
}
