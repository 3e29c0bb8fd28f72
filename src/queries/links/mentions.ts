import { sortByText } from '../../i18n/collate.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { proseRefs } from '../../markdown/prose-refs.ts';
import { ownerOf } from './prose-owners.ts';
import { type NamedLink, viewRef } from './refs.ts';
import { collections } from '../../loaders/collections.ts';
import { findReferences } from '../../schemas/find-references.ts';
import { type RefKind, refPaths, splitRef } from '../../schemas/ref.ts';
import { collectionDescriptions, isOff, kindsThat } from './describe-collections.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';

// Reverse index of all lists of ids and links in prose, built once for the whole portal.

const namingKinds = kindsThat('mentions');

/** References of each entry according to its schema: its reference, and those of its targets. */
function* namedInEntries(
  portal: Portal,
): Generator<readonly [from: string, targets: readonly string[]]> {
  for (const kind of namingKinds) {
    const { schema } = collections[kind];
    for (const { id, data } of collectionDescriptions[kind].entries(portal)) {
      const found = [...findReferences(schema, data)].filter(
        ({ to, mention }) => mention && Object.hasOwn(refPaths, to),
      );
      yield [`${kind}/${id}`, found.map((reference) => `${reference.to}/${reference.id}`)];
    }
  }
}

/** References in each text. Read in one language only, since links are the same in all. */
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

/** References of the entries that mention each entry. */
const findMentions = remember(
  'findMentions',
  (portal): ReadonlyMap<string, ReadonlySet<string>> => {
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
  },
);

export interface MentionList {
  readonly kind: RefKind;
  readonly links: readonly NamedLink[];
}

/** Names of the entries that mention this one and have pages. */
const namesOf = (portal: Portal, target: string) =>
  [...(findMentions(portal).get(target) ?? [])].filter(
    (name) => !isOff(portal, splitRef(name).kind),
  );

/** Number of entries that mention this one, such as `concepts/my-concept`. */
export const countMentions = (portal: Portal, target: string): number =>
  namesOf(portal, target).length;

/**
 * Entries that mention this one, by collection, each sorted by title.
 * @param target such as `concepts/my-concept`
 * @param except entries named by the page itself
 */
export function mentionedIn(
  portal: Portal,
  target: string,
  locale: Locale,
  except: readonly string[] = [],
): MentionList[] {
  const names = namesOf(portal, target).filter((name) => !except.includes(name));
  const kinds = [...new Set(names.map((name) => splitRef(name).kind))].sort();
  return kinds.map((kind) => {
    const links = names
      .filter((name) => splitRef(name).kind === kind)
      .map((name) => viewRef(portal, name, locale));
    return { kind, links: sortByText(locale, links, ({ label }) => label) };
  });
}
