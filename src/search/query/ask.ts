import type { Locale } from '../../i18n/locales.ts';
import type { CountedNames, CountedValue, CountTable } from '../count-table.ts';
import type { DirectLink, DirectWords } from '../direct-table.ts';
import type { PageRow } from '../page-row.ts';
import { type CountAnswer, countEntries, countPlace, type FindOthers } from './count-entries.ts';
import type { Facets } from './facet-counts.ts';
import { findNearest, type Nearest } from './find-nearest.ts';
import { findSynonyms } from './find-synonyms.ts';
import { type DirectTables, readDirect } from './read-direct.ts';
import { type AskedComparison, type NamedPlaces, readPlaces } from './read-places.ts';
import { maxQuery, readWords } from './read-query.ts';
import { findLongest, type QuestionWords, readQuestion } from './read-question.ts';
import type { Ranked } from './rank.ts';
import { type Answer, search } from './search.ts';
import type { LanguageData, SiteData } from './site-data.ts';

/** Words of a language for what people mean. */
export interface AskWords {
  readonly question: QuestionWords;
  readonly direct: DirectWords;
  /** Legal forms of firms. */
  readonly firm: readonly string[];
}

/** Everything a query is answered from; each piece is loaded on first use. */
export interface AskSources extends DirectTables {
  readonly site: SiteData;
  readonly words: AskWords;
  counts(): Promise<CountTable>;
  names(): Promise<CountedNames>;
  facets(): Promise<Facets>;
}

export interface ComparisonAnswer extends AskedComparison {
  readonly href: string;
}

/** Everything said about a query; direct links come before pages. */
export interface Reply extends Answer {
  readonly direct: readonly DirectLink[];
  readonly count?: CountAnswer | undefined;
  readonly compared?: ComparisonAnswer | undefined;
  readonly nearest?: Nearest | undefined;
}

type Ask = { readonly query: string; readonly locale: Locale } & AskSources;

/** The number that a query asks for. */
async function answerQuestion(
  { query, locale, words, counts, names }: Ask,
  own: LanguageData,
): Promise<CountAnswer | undefined> {
  const question = readQuestion(query, locale, words.question, own.kinds);
  if (!question) return undefined;
  const findOthers: FindOthers = (some) =>
    findSynonyms(
      some,
      some.map(() => false),
      locale,
      own,
    );
  return countEntries(question, await counts(), locale, { findOthers, names });
}

/** Results that show whether a query may name places. */
const looked = 6;
const placeKinds = ['region', 'country', 'sector'];

async function findPlaces(
  { query, locale, words, counts }: Ask,
  { pages }: Answer,
  rows: readonly PageRow[],
  own: LanguageData,
): Promise<NamedPlaces> {
  const first = new Set(pages.slice(0, looked).map(({ id }) => id));
  const isNear = rows.some(({ id, kind }) => first.has(id) && placeKinds.includes(kind ?? ''));
  const typed = readWords(query, locale);
  const phrases = [...words.question.versus, ...own.kinds.cluster];
  if (!isNear && !findLongest(typed, phrases, locale)) return {};
  const table = await counts();
  const read = (text: string) => readPlaces(text, locale, words.question, own.kinds, table);
  const places = read(query);
  if (places.compared || !findLongest(typed, words.question.versus, locale)) return places;
  // Sectors are compared by other words for them, too: mining for "mineral extraction".
  const spelled = typed.map((word) => word.spelled);
  const plain = typed.map(() => false);
  for (const { start, length, phrases } of await findSynonyms(typed, plain, locale, own)) {
    for (const phrase of phrases) {
      const other = read(spelled.toSpliced(start, length, phrase).join(' '));
      if (other.compared) return other;
    }
  }
  return places;
}

async function toComparison(
  compared: AskedComparison | undefined,
  { counts }: Ask,
): Promise<ComparisonAnswer | undefined> {
  const page = compared && (await counts()).compare;
  if (!page) return undefined;
  const ids = compared.values.map(({ id }) => encodeURIComponent(id)).join(',');
  return { ...compared, href: `${page}?${compared.facet}s=${ids}` };
}

/** Pages by words alone, the nearest of a requested kind first. */
async function findPages(
  query: string,
  { locale, site, words, counts, facets }: Ask,
  rows: readonly PageRow[],
): Promise<Answer & Pick<Reply, 'nearest'>> {
  const found = await search(query, locale, site, { firm: words.firm });
  if (!found.asked) return found;
  const { sector } = await facets();
  const nearest = findNearest(found.pages, found.asked, rows, sector, await counts(), locale);
  // A need that nothing is near to gets no practice on other things.
  if (nearest?.isElsewhere && found.asked.isImplied) return found;
  // An example of what a concept names: the concept explains it.
  const isConcept = (id: string) => rows.some((row) => row.id === id && row.kind === 'concept');
  const concept = nearest && found.pages.find(({ id, named }) => named > 1 && isConcept(id));
  const first = [...(concept ? [concept] : []), ...(nearest?.pages.map(({ page }) => page) ?? [])];
  return {
    ...found,
    nearest,
    pages: [...first, ...found.pages.filter((page) => !first.includes(page))],
  };
}

/** Clusters that come right after their place. */
const maxClusters = 3;

/** The best of the clusters in a place or sector, whatever has its name. */
function clustersIn(
  { facet, id }: CountedValue,
  { pages }: Answer,
  rows: readonly PageRow[],
  facets: Facets,
): readonly Ranked[] {
  const { ids = [], of = [] } = facets[facet] ?? {};
  const value = ids.indexOf(id);
  const inside = new Set(
    rows.flatMap((row, at) => (row.kind === 'cluster' && of[at]?.includes(value) ? row.id : [])),
  );
  return pages.filter((page) => inside.has(page.id)).slice(0, maxClusters);
}

/**
 * Answer a query by what is meant: a thing, file or task that it names, a number, places to show or to compare,
 * otherwise pages with its words.
 * @param exact search the words as typed
 */
export async function ask(
  typed: string,
  locale: Locale,
  sources: AskSources,
  { exact = false } = {},
): Promise<Reply> {
  // Pasted text costs patterns the square of its length.
  const query = typed.slice(0, maxQuery);
  const { site, words } = sources;
  const own = site.languages.get(locale);
  if (exact || !own) return { ...(await search(query, locale, site, { exact })), direct: [] };
  const asked: Ask = { query, locale, ...sources };
  const direct = await readDirect(query, words.direct, sources, locale);
  if (direct?.isAlone) return { direct: direct.links, pages: [], tried: [] };
  const rows = await own.rows();
  const count = direct ? undefined : await answerQuestion(asked, own);
  const found = await findPages(count?.search ?? query, asked, rows);
  if (direct) return { ...found, direct: direct.links };
  if (count) return { ...found, direct: [], count };
  const places = await findPlaces(asked, found, rows, own);
  const compared = await toComparison(places.compared, asked);
  if (!places.place) return { ...found, direct: [], compared };
  const { place } = places;
  const { label, href, facet } = place;
  const kind = facet === 'stage' ? 'page' : facet;
  const clusters = clustersIn(place, found, rows, await sources.facets());
  return {
    ...found,
    pages: [...clusters, ...found.pages.filter((page) => !clusters.includes(page))],
    direct: [{ label, href, kind }],
    count: countPlace(place, await sources.counts(), query),
  };
}
