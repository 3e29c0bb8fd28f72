import { useFormat } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Country, Region } from '../schemas/region.ts';
import type { Answers } from './answers.ts';
import { dropEmpty } from './drop-empty.ts';
import { keepShapes } from './shapes/keep-shapes.ts';
import type { NamedRegion } from './shapes/name-regions.ts';
import type { TopologyData } from './shapes/topology.ts';
import { writeShapes } from './shapes/read-shapes.ts';
import type { Stock } from './stock.ts';
import { draftsOf, inPortal, keepTexts, type Texts, wordsIn } from './words.ts';

/** The places of a new portal. */
export interface Geography {
  readonly country: object;
  /** "In the country", in each language of the portal. */
  readonly inside: Texts;
  /** Names of the regions that the portal is about; undefined where it is about the whole country. */
  readonly part: Texts | undefined;
  readonly regions: readonly object[];
  readonly shapes: TopologyData | undefined;
}

/** What stands in an entry of a country besides its words. */
const countryFacts = ({ clusters, complete }: Answers) => ({
  order: 1,
  inventory: clusters !== undefined,
  ...(clusters !== undefined && !complete && { partial: true }),
});

/** Some regions of a country with all that lie in them and those in which they lie; all, if none is named. */
export function regionsWithin(
  regions: readonly Region[],
  named: readonly string[] | undefined,
): Region[] {
  if (named === undefined) return [...regions];
  const parentOf = new Map(regions.map(({ id, parent }) => [id, parent]));
  const lineOf = (id: string | undefined): string[] =>
    id === undefined ? [] : [id, ...lineOf(parentOf.get(id))];
  const above = new Set(named.flatMap(lineOf));
  return regions.filter(({ id }) => above.has(id) || lineOf(id).some((one) => named.includes(one)));
}

function keepRegion(region: Region, { languages }: Answers): object {
  const { agency: _, groups: __, name, drafts, ...facts } = region;
  return dropEmpty({
    ...{ ...facts, name: keepTexts(name, languages) },
    drafts: draftsOf(drafts, languages),
  });
}

/** The names of regions in a list. */
function nameParts(
  ids: readonly string[],
  regions: readonly Region[],
  languages: readonly Locale[],
): Texts {
  const names = ids.flatMap((id) => regions.find((one) => one.id === id)?.name ?? []);
  return inPortal(languages, (language) =>
    useFormat(language).list(names.map((name) => wordsIn(name, language))),
  );
}

/** A country that came with the engine. */
export function keepCountry(country: Country, answers: Answers, stock: Stock): Geography {
  const { languages } = answers;
  const named = Array.isArray(answers.regions) ? answers.regions : undefined;
  const own = stock.regions.filter((one) => one.country === country.id);
  const regions = regionsWithin(own, named);
  const parents = new Set(named === undefined ? [] : regions.flatMap(({ parent }) => parent ?? []));
  // A region that is there only because another one lies in it would be drawn with all its places.
  const drawn = regions.filter(({ id }) => !parents.has(id) || named?.includes(id));
  const inside = keepTexts(country.inside, languages);
  return {
    country: dropEmpty({
      id: country.id,
      name: keepTexts(country.name, languages),
      inside,
      summary: keepTexts(stock.texts.country?.summary ?? {}, languages),
      levels: country.levels,
      ...countryFacts(answers),
      drafts: draftsOf(country.drafts, languages),
    }),
    inside,
    part: named && nameParts(named, own, languages),
    regions: regions.map((one) => keepRegion(one, answers)),
    shapes: keepShapes(stock.shapes, new Set(drawn.map(({ id }) => id))),
  };
}

/** A country of one's own with the regions of a file; without a file it has neither regions nor a map. */
export function writeCountry(
  country: Exclude<Answers['country'], string>,
  named: readonly NamedRegion[],
  answers: Answers,
  stock: Stock,
): Geography {
  const { languages } = answers;
  const inside = inPortal(languages, (one) => wordsIn(country.inside ?? country.name, one));
  return {
    country: {
      id: country.id,
      name: inPortal(languages, (one) => wordsIn(country.name, one)),
      inside,
      summary: keepTexts(stock.texts.country?.summary ?? {}, languages),
      levels: ['region'],
      ...countryFacts(answers),
    },
    inside,
    part: undefined,
    regions: named.map(({ id, code, name }) => ({
      ...{ id, level: 'region', country: country.id, name },
      ...(/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) && { iso: code }),
    })),
    shapes: named.length > 0 ? writeShapes(country.id, named) : undefined,
  };
}
