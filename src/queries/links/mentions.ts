import { sortByText } from '../../i18n/collate.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { proseRefs } from '../../markdown/prose-refs.ts';
import { ownerOf } from './prose-owners.ts';
import { type NamedLink, viewRef } from './refs.ts';
import { type RefKind, splitRef } from '../../schemas/ref.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';

// What names an entry: the other way round of every list of ids and every link in prose, built
// once for the whole portal.

const named = (kind: string, ids: readonly (string | undefined)[]) =>
  ids.flatMap((id) => (id ? [`${kind}/${id}`] : []));

/** What each entry names in its lists of ids: its own name, and those of the others. */
function* namedInEntries(
  portal: Portal,
): Generator<readonly [from: string, targets: readonly string[]]> {
  for (const { id, data } of portal.concepts) {
    yield [
      `concepts/${id}`,
      [
        ...named('concepts', data.see),
        ...named('figures', data.figures),
        ...named('glossary', data.terms),
      ],
    ];
  }
  for (const { id, data } of portal.practices) {
    yield [
      `practices/${id}`,
      [
        ...named('concepts', data.concepts),
        ...named('programmes', data.programmes),
        ...named('clusters', data.clusters),
        ...named('sectors', data.sectors),
        ...named('figures', data.figures),
        ...named('doubts', data.doubts),
        ...named('organisations', data.organisations),
      ],
    ];
  }
  for (const { id, data } of portal.programmes) {
    yield [
      `programmes/${id}`,
      [
        ...named('concepts', data.concepts),
        ...named('clusters', data.clusters),
        ...named('organisations', data.organisations),
      ],
    ];
  }
  for (const { id, data } of portal.strategies) {
    yield [
      `strategies/${id}`,
      [
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
      ],
    ];
  }
  for (const { id, data } of portal.figures) {
    yield [`figures/${id}`, [...named('glossary', data.terms), ...named('doubts', data.doubts)]];
  }
  // The region of a body is where it sits: a list of all bodies of a region would say nothing more.
  for (const { id, clusters, see } of portal.organisations) {
    yield [`organisations/${id}`, [...named('clusters', clusters), ...see]];
  }
  for (const { id, see, organisation } of portal.works) {
    yield [`works/${id}`, [...see, ...named('organisations', [organisation])]];
  }
  for (const { id, see, figures: shown } of portal.questions) {
    yield [`survey/${id}`, [...see, ...named('figures', shown)]];
  }
  for (const { id, steps } of portal.paths) yield [`paths/${id}`, steps.map(({ to }) => to)];
  for (const { id, data } of portal.news) yield [`news/${id}`, data.see];
  for (const { id, data } of portal.events) yield [`events/${id}`, data.see];
}

/**
 * What each text names.
 * One language stands for all: links are the same in each, and so must what they lead back to be.
 */
function* namedInTexts(
  portal: Portal,
): Generator<readonly [from: string, targets: readonly string[]]> {
  const bodies = new Map<string, string>();
  for (const { id, body } of portal.texts.pages.values()) {
    const [page = '', locale] = id.split('/');
    if (locale === locales.at(-1) || !bodies.has(page)) bodies.set(page, body);
  }
  for (const [page, body] of bodies) {
    const owner = ownerOf(portal, page);
    if (owner) yield [owner, proseRefs(body)];
  }
}

/** Names of the entries that name each entry. */
const findMentions = remember((portal): ReadonlyMap<string, ReadonlySet<string>> => {
  const mentions = new Map<string, Set<string>>();
  for (const [from, targets] of [...namedInEntries(portal), ...namedInTexts(portal)]) {
    for (const target of targets) {
      if (target === from) continue;
      const known = mentions.get(target);
      if (known) known.add(from);
      else mentions.set(target, new Set([from]));
    }
  }
  return mentions;
});

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
  portal: Portal,
  target: string,
  locale: Locale,
  except: readonly string[] = [],
): MentionList[] {
  const names = [...(findMentions(portal).get(target) ?? [])].filter(
    (name) => !except.includes(name),
  );
  const kinds = [...new Set(names.map((name) => splitRef(name).kind))].sort();
  return kinds.map((kind) => {
    const links = names
      .filter((name) => splitRef(name).kind === kind)
      .map((name) => viewRef(portal, name, locale));
    return { kind, links: sortByText(locale, links, ({ label }) => label) };
  });
}
