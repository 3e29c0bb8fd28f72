import type { Locale } from '../i18n/locales.ts';
import { collectionNames, isProse, type YamlName } from '../loaders/collections.ts';
import { type Entry, type PageEntry, type Portal, splitTextId } from '../loaders/portal.ts';
import { originalText } from '../loaders/texts/review-hash.ts';
import {
  findOriginal,
  isFrozenText,
  reviewEntry,
  reviewText,
} from '../loaders/texts/review-state.ts';
import { hashProse } from '../markdown/prose-hash.ts';
import { pageOfEntry, pageOfText } from '../schemas/text-page.ts';
import { hideMarks } from './marks.ts';
import type { ReviewItem, ReviewUnit } from './model.ts';
import { pairChunks, splitChunks } from './prose-chunks.ts';
import { findTerms } from './find-terms.ts';

function makeUnit(
  portal: Portal,
  key: string,
  { original, text }: { readonly original: string; readonly text: string },
  [from, language]: readonly [string, string],
): ReviewUnit {
  const marks: string[] = [];
  return {
    key,
    version: `${hashProse(original)}-${hashProse(text)}`,
    original: hideMarks(original, marks),
    text: hideMarks(text, marks),
    marks,
    terms: findTerms(portal, original, from, language),
  };
}

const hasWords = ({ original, text }: ReviewUnit) =>
  /\p{L}/u.test(`${original}${text}`.replace(/⟦\d+⟧/g, ''));

function entryItem(
  portal: Portal,
  collection: YamlName,
  entry: Entry<object>,
  language: Locale,
): ReviewItem | undefined {
  const { data } = entry;
  const review = reviewEntry(data, language);
  if (!review) return undefined;
  const { from, state, values } = review;
  return {
    collection,
    id: entry.id,
    file: entry.file,
    path: entry.path,
    language,
    from,
    page: pageOfEntry(collection, entry.id),
    state,
    units: values.map((value) => {
      const key = `${entry.file}#${[...entry.path, ...value.path, language].join('.')}`;
      const text = value.texts[language] ?? '';
      return makeUnit(portal, key, { original: originalText(data, value, from), text }, [
        from,
        language,
      ]);
    }),
  };
}

function proseUnits(portal: Portal, original: PageEntry, page: PageEntry): ReviewUnit[] {
  const [, from] = splitTextId(original.id);
  const [, language] = splitTextId(page.id);
  const unit = (at: string, words: { original: string; text: string }) =>
    makeUnit(portal, `${page.file}#${at}`, words, [from, language]);
  const originals = splitChunks(original.body).parts;
  const { parts } = splitChunks(page.body);
  const paired = pairChunks(originals, parts);
  return [
    ...(['title', 'lead'] as const).map((at) =>
      unit(at, { original: original.data[at], text: page.data[at] }),
    ),
    ...parts.map((text, index) => unit(`${index}`, { original: paired[index] ?? '', text })),
  ].filter(hasWords);
}

/** Translated pages and chapters of a language, except frozen ones. */
export function proseItems(portal: Portal, language: Locale): ReviewItem[] {
  const frozen = new Set(portal.archive.map(({ id }) => id));
  return (['pages', 'reports'] as const).flatMap((collection) => {
    const byId = new Map(portal[collection].map((page) => [page.id, page]));
    return portal[collection].flatMap((page): ReviewItem[] => {
      const [name, locale] = splitTextId(page.id);
      if (locale !== language || page.data.status === 'original') return [];
      const original = findOriginal(byId, page);
      if (!original || isFrozenText(collection, name, frozen)) return [];
      return [
        {
          collection,
          id: name,
          file: page.file,
          path: [],
          language,
          from: splitTextId(original.id)[1],
          page: pageOfText(name),
          state: reviewText(page, original),
          units: proseUnits(portal, original, page),
        },
      ];
    });
  });
}

/** Translations of a language, signed or not, in the order of the portal. */
export function gatherItems(portal: Portal, language: Locale): ReviewItem[] {
  const entries = collectionNames.flatMap((name) =>
    isProse(name)
      ? []
      : portal[name].flatMap((entry) => entryItem(portal, name, entry, language) ?? []),
  );
  // The prose of an entry follows the entry, as on its page.
  const all = [...entries, ...proseItems(portal, language)];
  return [...Map.groupBy(all, ({ page }) => page).values()].flat();
}
