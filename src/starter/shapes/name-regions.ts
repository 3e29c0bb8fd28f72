import { proposeIds } from '../../domain/ids/propose-ids.ts';
import { type Locale, mainLanguage } from '../../i18n/locales.ts';
import { type Phrase, phrase } from '../../i18n/phrase.ts';
import { toCode, toSlug } from '../../i18n/slug.ts';
import type { RegionFile } from '../answers.ts';
import { inPortal, type Texts } from '../words.ts';
import {
  findProperties,
  type FoundProperties,
  isAsFine,
  isSureCode,
  nameProperty,
  type Property,
  readProperty,
} from './find-properties.ts';
import type { Rings, ShapedFeature } from './read-shapes.ts';

/** A region of a file with its id and its names. */
export interface NamedRegion {
  readonly id: string;
  /** As the file has it; the id where it has none. */
  readonly code: string;
  readonly name: Texts;
  /** What else the file calls it. */
  readonly otherNames: readonly string[];
  /** Its areas; none where the file has no shape of it. */
  readonly polygons: readonly Rings[];
}

/** The regions of a file, and what to report of how they were read. */
export interface NamedRegions {
  readonly regions: readonly NamedRegion[];
  readonly remarks: readonly Phrase[];
}

/** What a file of regions lacks: a property that is named or searched for. */
export interface MissingProperty {
  readonly missing: 'code' | 'name';
  /** Properties that all regions of the file have. */
  readonly known: readonly string[];
}

/** Regions that a remark names at most. */
const mostNamed = 12;

const listed = (names: readonly string[]): string =>
  names.slice(0, mostNamed).join(', ') + (names.length > mostNamed ? ', …' : '');

/** Examples of values, to be recognised by. */
const mostExamples = 3;

/** Some values of a property: `AR-B, AR-C, AR-H`. */
export const showExamples = ({ values }: Property): string =>
  [...new Set(values)].slice(0, mostExamples).join(', ');

/** What a feature is called in a message. */
export function labelOf(features: readonly ShapedFeature[], index: number): string {
  const { names, all } = findProperties(features);
  const feature = features[index];
  if (!feature) return '';
  const [best] = [...names, ...all].map(({ name }) => readProperty(feature, name)).filter(Boolean);
  return best ?? `№ ${index + 1}`;
}

/** Codes as ids of regions, no two of them alike in any case; a number alone gets the country before it. */
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

/** The properties that hold code and names: those that the author names, else the likeliest. */
interface Chosen {
  /** Undefined where ids are made of the names. */
  readonly code: Property | undefined;
  readonly nameIn: ReadonlyMap<Locale, Property>;
}

function choose(
  found: FoundProperties,
  { code, name }: Pick<RegionFile, 'code' | 'name'>,
  languages: readonly Locale[],
): Chosen | 'code' | 'name' {
  const named = (property: string) => found.all.find((one) => one.name === property);
  const nameIn = new Map<Locale, Property>();
  for (const language of languages) {
    const own = typeof name === 'object' ? name[language] : name;
    const property = own === undefined ? nameProperty(found, language) : named(own);
    if (!property) return 'name';
    nameIn.set(language, property);
  }
  if (code === false) return { code: undefined, nameIn };
  const usual = found.codes.find(isSureCode);
  const own = code === undefined ? usual : named(code);
  if (code !== undefined && !own) return 'code';
  // A code that two regions share is none.
  const main = nameIn.get(mainLanguage(languages));
  if (own && main && !isAsFine(own.values, main.values)) return 'code';
  return { code: own, nameIn };
}

/** The features of each region: those of one code, or else those of which the file says the same in words. */
function groupFeatures(
  count: number,
  { code }: Chosen,
  { worded }: FoundProperties,
): readonly (readonly number[])[] {
  const told = code ? [code] : worded;
  const keyOf = (n: number) => JSON.stringify(told.map(({ values }) => values[n]));
  return [...Map.groupBy(Array.from({ length: count }).keys(), keyOf).values()];
}

/**
 * The ids and names of the regions of a file, by the properties that are named, else by those whose
 * values look like codes and names. Features of one region are put together; none is left out unsaid.
 * @param country of the regions
 * @returns what is missing where a property lacks values, or a code belongs to two names
 */
export function nameRegions(
  features: readonly ShapedFeature[],
  file: Pick<RegionFile, 'code' | 'name'>,
  languages: readonly Locale[],
  country: string,
): NamedRegions | MissingProperty {
  const found = findProperties(features);
  const chosen = choose(found, file, languages);
  if (typeof chosen === 'string') {
    return { missing: chosen, known: found.all.map(({ name }) => name) };
  }
  const areas = features.filter(({ isRegion }) => isRegion);
  const groups = groupFeatures(areas.length, chosen, found);
  const main = mainLanguage(languages);
  const nameOf = (n: number, language: Locale) => chosen.nameIn.get(language)?.values[n] ?? '';
  const firsts = groups.map(([first = 0]) => first);
  const { code } = chosen;
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
    const others = found.names.map(({ values }) => values[first] ?? '');
    return {
      id: ids[at] ?? '',
      code: code?.values[first] ?? ids[at] ?? '',
      name: inPortal(languages, (language) => nameOf(first, language)),
      otherNames: [...new Set(others)].filter(
        (one) => /\p{L}{3}/u.test(one) && !taken.has(toSlug(one)),
      ),
      polygons: group.flatMap((n) => areas[n]?.polygons ?? []),
    };
  });
  return { regions, remarks: describeReading(features, { chosen, groups, regions, main }) };
}

/** What was read how, and which features became no region of their own. */
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
  const tell = (key: string, list: readonly string[]) =>
    list.length > 0 ? [phrase(key, { n: list.length, list: listed(list) })] : [];
  return [
    taken,
    ...tell('command.portal.regionsMerged', merged),
    ...tell('command.portal.regionsShapeless', shapeless),
    ...tell('command.portal.regionsLeftOut', leftOut),
  ];
}
