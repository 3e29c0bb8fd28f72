import { plainText } from '../i18n/carried-text.ts';
import { useFormat } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { MapFrame } from '../schemas/map-frame.ts';
import type { Country, Region } from '../schemas/region.ts';
import { proposeIds } from '../domain/ids/propose-ids.ts';
import type { Answers, OwnPlace, Words } from './answers.ts';
import { dropEmpty } from './drop-empty.ts';
import { hasPotential } from './has-potential.ts';
import { keepShapes } from './shapes/keep-shapes.ts';
import type { NamedRegion } from './shapes/name-regions.ts';
import { type FrameProposal, proposeFrame } from './shapes/propose-frame.ts';
import type { TopologyData } from './shapes/topology.ts';
import { writeShapes } from './shapes/write-shapes.ts';
import type { Stock } from './stock.ts';
import { draftsOf, inPortal, keepTexts, type Texts, wordsIn } from './words.ts';

export interface Geography {
  readonly country: object;
  /** "In the country", in each language of the portal and in English. */
  readonly inside: Texts;
  /** Names of the regions or place that the portal is about; undefined if included in `inside`. */
  readonly part: Texts | undefined;
  readonly regions: readonly object[];
  readonly shapes: TopologyData | undefined;
  /** Their part shown on maps; all if omitted. */
  readonly frame?: MapFrame | undefined;
  readonly surroundings?: TopologyData | undefined;
}

const placeIn = ({ place }: Answers): OwnPlace | undefined =>
  typeof place === 'string' ? { name: place } : place;

/** The place that a portal is about, as a region of its named parent. */
function writePlace(country: string, answers: Answers): object[] {
  const place = placeIn(answers);
  if (!place) return [];
  const { languages, regions } = answers;
  const [parent] = Array.isArray(regions) ? regions : [];
  const [code] = proposeIds([{ name: wordsIn(place.name, 'en') }], new Set());
  return [
    dropEmpty({
      id: `${country}-${code}`,
      level: 'place',
      country,
      parent,
      name: keepTexts(place.name, languages),
    }),
  ];
}

/** Levels of regions of a country; in a portal about one place, `place` is the lowest. */
function levelsWith(levels: Country['levels'], answers: Answers): Country['levels'] {
  return answers.place === undefined ? levels : ['place', ...levels];
}

/**
 * "In the country", or in the place the portal is about, if its wording is given; also in English,
 * the fallback of added languages.
 * @param name of the country in English
 */
function insideOf(country: Words, name: string, answers: Answers): Texts {
  const inside = placeIn(answers)?.inside ?? country;
  const english = placeIn(answers)?.inside ? wordsIn(placeIn(answers)?.name ?? '', 'en') : name;
  return { en: `in ${english}`, ...keepTexts(inside, answers.languages) };
}

const nameInEnglish = (id: string) => new Intl.DisplayNames('en', { type: 'region' }).of(id) ?? id;

/** Names in the languages of a portal and in English, the fallback of added languages. */
const withEnglish = (name: Words, { languages }: Answers): Texts => ({
  en: wordsIn(name, 'en'),
  ...keepTexts(name, languages),
});

/** Name of the place, if no wording for `inside` is given. */
function partOf(answers: Answers): Texts | undefined {
  const place = placeIn(answers);
  return place && !place.inside ? withEnglish(place.name, answers) : undefined;
}

const countryFacts = ({ clusters, complete }: Answers) => ({
  order: 1,
  inventory: clusters !== undefined,
  ...(clusters !== undefined && !complete && { partial: true }),
});

/**
 * Regions of a country with their ancestors and descendants; all if none is named.
 * @param isPlace whether the portal has one place in them, which replaces all descendants
 */
function regionsWithin(
  regions: readonly Region[],
  named: readonly string[] | undefined,
  isPlace: boolean,
): Region[] {
  if (named === undefined) return isPlace ? [] : [...regions];
  const parentOf = new Map(regions.map(({ id, parent }) => [id, parent]));
  const lineOf = (id: string | undefined): string[] =>
    id === undefined ? [] : [id, ...lineOf(parentOf.get(id))];
  const above = new Set(named.flatMap(lineOf));
  const isBelow = (id: string) => !isPlace && lineOf(id).some((one) => named.includes(one));
  return regions.filter(({ id }) => above.has(id) || isBelow(id));
}

function keepRegion(region: Region, { languages }: Answers): object {
  const { agency: _, groups: __, name, drafts, ...facts } = region;
  return dropEmpty({
    ...facts,
    name: keepTexts(name, languages),
    drafts: draftsOf(drafts, languages),
  });
}

function nameParts(
  ids: readonly string[],
  regions: readonly Region[],
  languages: readonly Locale[],
): Texts {
  const names = ids.flatMap((id) => regions.find((one) => one.id === id)?.name ?? []);
  return inPortal([...new Set<Locale>([...languages, 'en'])], (language) =>
    plainText(useFormat(language).list(names.map((name) => wordsIn(name, language)))),
  );
}

function summarize(answers: Answers, stock: Stock): Texts {
  const key = hasPotential(answers, stock) ? 'summaryPotential' : 'summary';
  return keepTexts(stock.texts.country?.[key] ?? {}, answers.languages);
}

export function keepCountry(country: Country, answers: Answers, stock: Stock): Geography {
  const { languages } = answers;
  const named = Array.isArray(answers.regions) ? answers.regions : undefined;
  const own = stock.regions.filter((one) => one.country === country.id);
  const regions = regionsWithin(own, named, answers.place !== undefined);
  const parents = new Set(named === undefined ? [] : regions.flatMap(({ parent }) => parent ?? []));
  // Ancestors would be drawn with all their places, so only named ones are drawn.
  const drawn = regions.filter(({ id }) => !parents.has(id) || named?.includes(id));
  // A map of one region says little.
  const isMapped = answers.map ?? (named?.length !== 1 && answers.place === undefined);
  return {
    country: dropEmpty({
      id: country.id,
      name: keepTexts(country.name, languages),
      inside: keepTexts(country.inside, languages),
      summary: summarize(answers, stock),
      levels: levelsWith(country.levels, answers),
      ...countryFacts(answers),
      drafts: draftsOf(country.drafts, languages),
    }),
    inside: insideOf(country.inside, country.name.en, answers),
    part: placeIn(answers) ? partOf(answers) : named && nameParts(named, own, languages),
    regions: [
      ...regions.map((one) => keepRegion(one, answers)),
      ...writePlace(country.id, answers),
    ],
    surroundings: isMapped ? stock.surroundings : undefined,
    shapes: isMapped ? keepShapes(stock.shapes, new Set(drawn.map(({ id }) => id))) : undefined,
  };
}

/** The given frame, otherwise one without remote parts. */
export function frameOf(
  named: readonly NamedRegion[],
  { frame }: Pick<Answers, 'frame'>,
): { readonly frame: MapFrame; readonly proposal?: FrameProposal } | undefined {
  if (frame === false) return undefined;
  if (typeof frame === 'object') return { frame };
  const proposal = proposeFrame(named);
  return proposal && { frame: proposal.frame, proposal };
}

/** With the regions of a file, otherwise without regions or map. */
export function writeCountry(
  country: Exclude<Answers['country'], string>,
  named: readonly NamedRegion[],
  answers: Answers,
  stock: Stock,
): Geography {
  const { languages } = answers;
  const inside = country.inside ?? country.name;
  return {
    country: {
      id: country.id,
      name: keepTexts(country.name, languages),
      inside: keepTexts(inside, languages),
      summary: summarize(answers, stock),
      levels: levelsWith(['region'], answers),
      ...countryFacts(answers),
    },
    inside: insideOf(inside, nameInEnglish(country.id), answers),
    part: partOf(answers),
    regions: [
      ...named.map(({ id, code, name, otherNames }) => ({
        id,
        level: 'region',
        country: country.id,
        name,
        ...(/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) && { iso: code }),
        ...(otherNames.length > 0 && { otherNames }),
      })),
      ...writePlace(country.id, answers),
    ],
    shapes: answers.map === false ? undefined : writeShapes(country.id, named),
    frame: answers.map === false ? undefined : frameOf(named, answers)?.frame,
  };
}
