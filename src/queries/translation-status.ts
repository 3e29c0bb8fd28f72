import { getCollection } from 'astro:content';
import { type Localized, locales } from '../i18n/locales.ts';
import { hashProse } from '../markdown/prose-hash.ts';
import {
  bulletins,
  clusters,
  concepts,
  countries,
  doubts,
  edition,
  events,
  figures,
  figureTopics,
  milestones,
  news,
  organisations,
  paths,
  practices,
  programmes,
  questions,
  regions,
  sectorGroups,
  sectors,
  sources,
  stages,
  strategies,
  terms,
  works,
} from './portal.ts';

/** How many texts of a language are in which state. */
export interface TranslationCount {
  readonly original: number;
  readonly reviewed: number;
  readonly draft: number;
  readonly missing: number;
  readonly stale: number;
}

type Mutable = { -readonly [K in keyof TranslationCount]: TranslationCount[K] };

const empty = (): Mutable => ({ original: 0, reviewed: 0, draft: 0, missing: 0, stale: 0 });

/** Every prose text: pages, and chapters of reports. */
async function readProse() {
  return [...(await getCollection('pages')), ...(await getCollection('reports'))];
}

/** The name of a text without its language. */
const nameOf = (id: string) => id.slice(0, id.lastIndexOf('/'));

async function findStaleTexts(): Promise<ReadonlySet<string>> {
  const pages = await readProse();
  const hashes = new Map(pages.map(({ id, body = '' }) => [id, hashProse(body)]));
  const stale = pages.filter(
    ({ id, data: { source } }) =>
      source !== undefined && hashes.get(`${nameOf(id)}/${source.language}`) !== source.hash,
  );
  return new Set(stale.map(({ id }) => id));
}

let stale: Promise<ReadonlySet<string>> | undefined;

/** Ids of the texts whose source text changed after they were translated; found once for all pages. */
export function staleTexts(): Promise<ReadonlySet<string>> {
  stale ??= findStaleTexts();
  return stale;
}

/** Counts texts by language: names of clusters, entries of the lists, pages of prose. */
export async function translationStatus(): Promise<Localized<TranslationCount>> {
  const counts = Object.fromEntries(
    locales.map((locale) => [locale, empty()]),
  ) as Localized<Mutable>;
  for (const { data } of clusters) {
    for (const locale of locales) {
      const count = counts[locale];
      if (data.name.language === locale) count.original++;
      else if (!data.name[locale]) count.missing++;
      else if (data.drafts.includes(locale)) count.draft++;
      else count.reviewed++;
    }
  }
  const lists = [
    countries,
    regions,
    sectors,
    sectorGroups,
    stages,
    organisations,
    sources,
    doubts,
    [edition],
    figureTopics,
    figures.map(({ data }) => data),
    ...[concepts, practices, programmes, strategies, news, events, bulletins].map((entries) =>
      entries.map(({ data }) => data),
    ),
    milestones,
    works,
    questions,
    paths,
    terms.filter(({ definition }) => definition),
  ];
  for (const { drafts } of lists.flat()) {
    for (const locale of locales) counts[locale][drafts.includes(locale) ? 'draft' : 'original']++;
  }
  const pages = await readProse();
  const names = new Set(pages.map(({ id }) => nameOf(id)));
  const stale = await staleTexts();
  for (const name of names) {
    for (const locale of locales) {
      const page = pages.find(({ id }) => id === `${name}/${locale}`);
      if (!page) counts[locale].missing++;
      else counts[locale][page.data.status]++;
      if (stale.has(`${name}/${locale}`)) counts[locale].stale++;
    }
  }
  return counts;
}
