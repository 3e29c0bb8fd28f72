import { initialLetter, sortByText } from '../../i18n/collate.ts';
import { toSlug } from '../../i18n/slug.ts';
import { type Locale, localeInfo } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { RefKind } from '../../schemas/ref.ts';
import { collectionDescriptions, isOff, kindsThat } from './describe-collections.ts';
import { regionLevelWord } from './level-word.ts';
import { type NamedLink, viewRef } from './refs.ts';
import type { Portal } from '../../portal/portal.ts';

const indexedKinds = kindsThat('indexed');

export interface IndexedLink extends NamedLink {
  readonly kind: string;
}

export interface LetterSection<Link extends { readonly label: string } = IndexedLink> {
  /** Anchor in ASCII: `letter-c`, and `letter-c-2` for Ç. */
  readonly id: string;
  readonly letter: string;
  readonly links: readonly Link[];
}

/** Kind of an entry in a word; for a region, its level. */
function kindOf(portal: Portal, kind: RefKind, id: string, locale: Locale): string {
  const t = useTranslate(locale);
  const region = kind === 'regions' ? portal.regionById.get(id) : undefined;
  return region ? regionLevelWord(portal, region, locale) : t(`paths.kind.${kind}`);
}

/** Sort key of a name: leading punctuation has no place in the alphabet. */
const sorted = (label: string) => label.replace(/^[^\p{L}\p{N}]+/u, '');

/** Unique anchors of letters, though several fold to the same. */
function nameAnchors(letters: readonly string[]): string[] {
  const times = new Map<string, number>();
  return letters.map((letter) => {
    const slug = `letter-${toSlug(letter)}`;
    const time = (times.get(slug) ?? 0) + 1;
    times.set(slug, time);
    return time === 1 ? slug : `${slug}-${time}`;
  });
}

/** Names under the letters of a language, in order. */
export function underLetters<Link extends { readonly label: string }>(
  links: readonly Link[],
  locale: Locale,
): LetterSection<Link>[] {
  const byLetter = Map.groupBy(
    sortByText(locale, links, ({ label }) => sorted(label)),
    ({ label }) => initialLetter(locale, label).replace('#', '0–9'),
  );
  const anchors = nameAnchors([...byLetter.keys()]);
  return [...byLetter].map(([letter, own], index) => {
    return { id: anchors[index] as string, letter, links: own };
  });
}

/** All entries by name, under the letters of the language in order; of a term and its article, the article. */
export function listByLetter(portal: Portal, locale: Locale): LetterSection[] {
  const entries = indexedKinds
    .filter((kind) => !isOff(portal, kind))
    .flatMap((kind) =>
      collectionDescriptions[kind].entries(portal).map(({ id }) => ({
        of: kind,
        link: {
          ...viewRef(portal, `${kind}/${id}`, locale),
          kind: kindOf(portal, kind, id, locale),
        },
      })),
    );
  const key = ({ label }: IndexedLink) => label.toLocaleLowerCase(localeInfo[locale].tag);
  const articles = new Set(
    entries.flatMap(({ of, link }) => (of === 'concepts' ? [key(link)] : [])),
  );
  const listed = entries.filter(({ of, link }) => of !== 'glossary' || !articles.has(key(link)));
  return underLetters(
    listed.map(({ link }) => link),
    locale,
  );
}
