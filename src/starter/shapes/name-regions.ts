import { proposeIds } from '../../domain/ids/propose-ids.ts';
import { type Locale, mainLanguage } from '../../i18n/locales.ts';
import { type Phrase, phrase, type AuthorKey } from '../../i18n/phrase.ts';
import { toCode, toSlug } from '../../i18n/slug.ts';
import type { RegionFile } from '../answers.ts';
import { inPortal, type Texts } from '../words.ts';
import {
  findProperties,
  type FoundProperties,
  isAsFine,
  isSureCode,
  type Property,
  readProperty,
} from './find-properties.ts';
import { nameProperties } from './name-properties.ts';
import { roleOf } from './property-words.ts';
import type { Rings, ShapedFeature } from './read-shapes.ts';

export interface NamedRegion {
  readonly id: string;
  /** As in the file; the id if it has none. */
  readonly code: string;
  readonly name: Texts;
  /** Other names in the file. */
  readonly otherNames: readonly string[];
  /** Empty if the file has no shape for it. */
  readonly polygons: readonly Rings[];
}

/** Regions of a file, and remarks on how they were read. */
export interface NamedRegions {
  readonly regions: readonly NamedRegion[];
  readonly remarks: readonly Phrase[];
}

/** A property missing from a file of regions: one named by the author, or an unambiguous choice. */
export interface MissingProperty {
  readonly missing: 'code' | 'name' | 'choice';
  /** Properties that all regions have; for a choice, the candidates with examples. */
  readonly known: readonly string[];
}

const maxNamed = 12;

const listed = (names: readonly string[]): string =>
  names.slice(0, maxNamed).join(', ') + (names.length > maxNamed ? ', …' : '');

const tell = (key: AuthorKey, list: readonly string[]): Phrase[] =>
  list.length > 0 ? [phrase(key, { n: list.length, list: listed(list) })] : [];

const mostExamples = 3;

/** Sample values of a property: `AR-B, AR-C, AR-H`. */
export const showExamples = ({ values }: Property): string =>
  [...new Set(values.filter(Boolean))].slice(0, mostExamples).join(', ');

export function labelOf(features: readonly ShapedFeature[], index: number): string {
  const { names, all } = findProperties(features);
  const feature = features[index];
  if (!feature) return '';
  const [best] = [...names, ...all].map(({ name }) => readProperty(feature, name)).filter(Boolean);
  return best ?? `№ ${index + 1}`;
}

/** Region ids from codes, unique regardless of case; a bare number is prefixed with the country. */
function idsOfCodes(codes: readonly string[], country: string): string[] {
  const taken = new Set<string>();
  return codes.map((code) => {
    const plain = toCode(code);
    const base = /[A-Za-z]/.test(plain) ? plain : [country, plain].filter(Boolean).join('-');
    let id = base;
    for (let n = 2; taken.has(id.toLowerCase()); n += 1) id = `${base}-${n}`;
    taken.add(id.toLowerCase());
    return id;
  });
}

/** Properties for code and names: those named by the author, otherwise the most likely. */
interface Chosen {
  /** Undefined if ids are built from names. */
  readonly code: Property | undefined;
  readonly nameIn: ReadonlyMap<Locale, Property>;
}

function choose(
  found: FoundProperties,
  { code, name }: Pick<RegionFile, 'code' | 'name'>,
  languages: readonly Locale[],
): Chosen | MissingProperty {
  const lacking = (missing: 'code' | 'name') => ({
    missing,
    known: found.all.map((one) => one.name),
  });
  const named = (property: string) => found.all.find((one) => one.name === property);
  const nameIn = new Map<Locale, Property>();
  for (const language of languages) {
    const own = typeof name === 'object' ? name[language] : name;
    // The author knows best: regions that lack it take another name.
    const likely =
      own === undefined
        ? nameProperties(found, language)
        : [found.any.find((one) => one.name === own)];
    const [property] = likely;
    if (!property) return lacking('name');
    if (likely.length > 1) {
      const known = likely.flatMap((one) => (one ? [`${one.name} (${showExamples(one)})`] : []));
      return { missing: 'choice', known };
    }
    nameIn.set(language, property);
  }
  if (code === false) return { code: undefined, nameIn };
  const usual = found.codes.find(isSureCode);
  const own = code === undefined ? usual : named(code);
  if (code !== undefined && !own) return lacking('code');
  // A code shared by two regions cannot identify them.
  const main = nameIn.get(mainLanguage(languages));
  if (own && main && !isAsFine(own.values, main.values)) return lacking('code');
  return { code: own, nameIn };
}

/** By equal code, otherwise by equal words in all properties. */
function groupFeatures(
  count: number,
  { code }: Chosen,
  { worded }: FoundProperties,
): readonly (readonly number[])[] {
  const told = code ? [code] : worded;
  const keyOf = (n: number) => JSON.stringify(told.map(({ values }) => values[n]));
  return [...Map.groupBy(Array.from({ length: count }).keys(), keyOf).values()];
}

/** Long forms, names in other languages and variants. */
function otherNamesOf({ names, alternates }: FoundProperties, n: number): string[] {
  const called = names.filter(({ name }) => ['name', 'long-name'].includes(roleOf(name)));
  const values = [...called, ...alternates].flatMap(({ values }) => (values[n] ?? '').split('|'));
  return [...new Set(values.map((one) => one.trim()))].filter((one) => /\p{L}{3}/u.test(one));
}

/**
 * From the named properties, otherwise from those whose titles and values are those of codes and names. Features
 * of one region are merged; omitted ones are reported. A region without a name is called by its code.
 * @param country of the regions
 * @returns the fault if a property lacks values, a code belongs to two names, or names are doubtful
 */
export function nameRegions(
  features: readonly ShapedFeature[],
  file: Pick<RegionFile, 'code' | 'name'>,
  languages: readonly Locale[],
  country: string,
): NamedRegions | MissingProperty {
  const found = findProperties(features);
  const chosen = choose(found, file, languages);
  if ('missing' in chosen) return chosen;
  const areas = features.filter(({ isRegion }) => isRegion);
  const main = mainLanguage(languages);
  const { code, nameIn } = chosen;
  const isNamed = (n: number) => [...nameIn.values()].some(({ values }) => values[n] !== '');
  const nameOf = (n: number, language: Locale): string =>
    [language, main, ...languages].map((one) => nameIn.get(one)?.values[n]).find(Boolean) ??
    code?.values[n] ??
    '';
  const all = groupFeatures(areas.length, chosen, found);
  const groups = all.filter(([first = 0]) => nameOf(first, main) !== '');
  const firsts = groups.map(([first = 0]) => first);
  const ids = code
    ? idsOfCodes(
        firsts.map((n) => code.values[n] ?? ''),
        country,
      )
    : proposeIds(
        firsts.map((n) => ({ name: nameOf(n, main) })),
        new Set(),
      ).map((id) => `${country}-${id}`);
  const taken = new Set(
    firsts.flatMap((n) => languages.map((language) => toSlug(nameOf(n, language)))),
  );
  const regions = groups.map((group, at): NamedRegion => {
    const [first = 0] = group;
    return {
      id: ids[at] ?? '',
      code: code?.values[first] ?? ids[at] ?? '',
      name: inPortal(languages, (language) => nameOf(first, language)),
      otherNames: otherNamesOf(found, first).filter((one) => !taken.has(toSlug(one))),
      polygons: group.flatMap((n) => areas[n]?.polygons ?? []),
    };
  });
  const numberOf = (n: number) => `№ ${features.indexOf(areas[n] as ShapedFeature) + 1}`;
  const borrowed = firsts.flatMap((n) =>
    [...nameIn].flatMap(([language, { values }]) =>
      values[n] === '' && isNamed(n) ? [`${nameOf(n, main)} (${language})`] : [],
    ),
  );
  const unnamed = all.flatMap(([first = 0]) => (isNamed(first) ? [] : [first]));
  return {
    regions,
    remarks: [
      ...describeReading(features, { chosen, groups, regions, main }),
      ...(code
        ? tell(
            'command.portal.regionsUnnamed',
            unnamed.map((n) => `${numberOf(n)} (${code.values[n]})`),
          )
        : tell('command.portal.regionsNameless', unnamed.map(numberOf))),
      ...tell('command.portal.regionsBorrowed', borrowed),
    ],
  };
}

/** Remarks on the properties used, and on features that did not become a region. */
function describeReading(
  features: readonly ShapedFeature[],
  {
    chosen: { code, nameIn },
    groups,
    regions,
    main,
  }: {
    readonly chosen: Chosen;
    readonly groups: readonly (readonly number[])[];
    readonly regions: readonly NamedRegion[];
    readonly main: Locale;
  },
): Phrase[] {
  const nameOf = ({ name, id }: NamedRegion) => name[main] ?? id;
  const properties = [...new Set(nameIn.values())];
  const names = properties.map(({ name }) => {
    const own = [...nameIn].filter(([, property]) => property.name === name);
    return properties.length > 1 ? `${name} (${own.map(([one]) => one).join(', ')})` : name;
  });
  const values = { n: regions.length, name: names.join(', ') };
  const told = regions.slice(0, mostExamples).map((one) => {
    return one.code === one.id ? one.id : `${one.code} → ${one.id}`;
  });
  const examples = told.join(', ') + (regions.length > mostExamples ? ' …' : '');
  const taken = code
    ? phrase('command.portal.regionsTaken', { ...values, code: code.name, codes: examples })
    : phrase('command.portal.regionsNamed', { ...values, ids: examples });
  const merged = regions.filter((_, n) => (groups[n]?.length ?? 0) > 1).map(nameOf);
  const shapeless = regions.filter(({ polygons }) => polygons.length === 0).map(nameOf);
  const leftOut = features.flatMap((one, n) => (one.isRegion ? [] : [labelOf(features, n)]));
  return [
    taken,
    ...tell('command.portal.regionsMerged', merged),
    ...tell('command.portal.regionsShapeless', shapeless),
    ...tell('command.portal.regionsLeftOut', leftOut),
  ];
}
