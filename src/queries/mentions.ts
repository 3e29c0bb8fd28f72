import { getCollection } from 'astro:content';
import { sortByText } from '../i18n/collate.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { proseRefs } from '../markdown/prose-refs.ts';
import {
  concepts,
  events,
  figures,
  news,
  organisations,
  paths,
  practices,
  programmes,
  questions,
  strategies,
  works,
} from './portal.ts';
import { ownerOf } from './prose-owners.ts';
import { type NamedLink, viewRef } from './refs.ts';
import { type RefKind, splitRef } from '../schemas/ref.ts';

// What names an entry: the other way round of every list of ids and every link in prose, built
// once for the whole portal.

const mentions = new Map<string, Set<string>>();

function mention(from: string, targets: readonly string[]): void {
  for (const target of targets) {
    if (target === from) continue;
    const known = mentions.get(target);
    if (known) known.add(from);
    else mentions.set(target, new Set([from]));
  }
}

const named = (kind: string, ids: readonly (string | undefined)[]) =>
  ids.flatMap((id) => (id ? [`${kind}/${id}`] : []));

for (const { id, data } of concepts) {
  mention(`concepts/${id}`, [
    ...named('concepts', data.see),
    ...named('figures', data.figures),
    ...named('glossary', data.terms),
  ]);
}
for (const { id, data } of practices) {
  mention(`practices/${id}`, [
    ...named('concepts', data.concepts),
    ...named('programmes', data.programmes),
    ...named('clusters', data.clusters),
    ...named('sectors', data.sectors),
    ...named('figures', data.figures),
    ...named('doubts', data.doubts),
    ...named('organisations', data.organisations),
  ]);
}
for (const { id, data } of programmes) {
  mention(`programmes/${id}`, [
    ...named('concepts', data.concepts),
    ...named('clusters', data.clusters),
    ...named('organisations', data.organisations),
  ]);
}
for (const { id, data } of strategies) {
  mention(`strategies/${id}`, [
    ...named('countries', [data.country]),
    ...named('regions', [data.region]),
    ...named('doubts', data.irregularities),
    ...named(
      'clusters',
      data.roadMaps.map(({ cluster }) => cluster),
    ),
    ...named(
      'organisations',
      [...data.bodies, ...data.committee].map((body) => body.organisation),
    ),
  ]);
}
for (const { id, data } of figures) {
  mention(`figures/${id}`, [...named('glossary', data.terms), ...named('doubts', data.doubts)]);
}
// The region of a body is where it sits: a list of all bodies of a region would say nothing more.
for (const { id, clusters, see } of organisations) {
  mention(`organisations/${id}`, [...named('clusters', clusters), ...see]);
}
for (const { id, see, organisation } of works) {
  mention(`works/${id}`, [...see, ...named('organisations', [organisation])]);
}
for (const { id, see, figures: shown } of questions) {
  mention(`survey/${id}`, [...see, ...named('figures', shown)]);
}
for (const { id, steps } of paths)
  mention(
    `paths/${id}`,
    steps.map(({ to }) => to),
  );
for (const { id, data } of news) mention(`news/${id}`, data.see);
for (const { id, data } of events) mention(`events/${id}`, data.see);

// One language stands for all: links are the same in each, and so must what they lead back to be.
const texts = new Map<string, string>();
for (const { id, body = '' } of await getCollection('pages')) {
  const [page = '', locale] = id.split('/');
  if (locale === locales.at(-1) || !texts.has(page)) texts.set(page, body);
}
for (const [page, body] of texts) {
  const owner = ownerOf(page);
  if (owner) mention(owner, proseRefs(body));
}

/** Entries of one collection that name an entry. */
export interface MentionList {
  readonly kind: RefKind;
  readonly links: readonly NamedLink[];
}

/**
 * The entries that name this one, by collection, each sorted by title.
 * @param target such as `concepts/diamond-model`
 * @param except entries that the page names itself
 */
export function mentionedIn(
  target: string,
  locale: Locale,
  except: readonly string[] = [],
): MentionList[] {
  const names = [...(mentions.get(target) ?? [])].filter((name) => !except.includes(name));
  const kinds = [...new Set(names.map((name) => splitRef(name).kind))].sort();
  return kinds.map((kind) => {
    const links = names
      .filter((name) => splitRef(name).kind === kind)
      .map((name) => viewRef(name, locale));
    return { kind, links: sortByText(locale, links, ({ label }) => label) };
  });
}
