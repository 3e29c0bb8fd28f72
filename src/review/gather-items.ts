import { fallbackOrder, type Locale } from '../i18n/locales.ts';
import { collectionNames, isProse, type YamlName } from '../loaders/collections.ts';
import { type Entry, type PageEntry, type Portal, splitTextId } from '../loaders/portal.ts';
import type { LocalizedValue } from '../loaders/texts/find-localized.ts';
import {
  hashEntryTexts,
  hashPageTexts,
  originalText,
  signedTexts,
} from '../loaders/texts/review-hash.ts';
import { hashProse } from '../markdown/prose-hash.ts';
import { pageOfEntry, pageOfText } from '../schemas/text-page.ts';
import { hideMarks } from './marks.ts';
import type { ReviewItem, ReviewUnit } from './model.ts';
import { pairChunks, splitChunks } from './prose-chunks.ts';
import { findTerms } from './find-terms.ts';

type Texts = Readonly<Record<string, string | undefined>>;

/** State of review of an entry. */
interface Reviewable {
  readonly drafts?: readonly string[];
  readonly reviewed?: Readonly<Record<string, { from: string; hash: string } | undefined>>;
}

/**
 * Language of an entry's originals: that of a printed name, otherwise English or the nearest language without a
 * draft.
 */
function originalOf(
  data: Reviewable & { readonly name?: unknown },
  values: readonly LocalizedValue[],
  language: Locale,
): string | undefined {
  const { name, drafts = [], reviewed } = data;
  const known = reviewed?.[language]?.from;
  if (known) return known;
  const has = (one: string) => values.some(({ texts }) => (texts as Texts)[one] !== undefined);
  if (typeof name === 'object' && name !== null && 'original' in name && 'language' in name) {
    return String(name.language);
  }
  return (['en', ...fallbackOrder[language]] as const).find(
    (one) => one !== language && !drafts.includes(one) && has(one),
  );
}

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
  entry: Entry<unknown>,
  language: Locale,
): ReviewItem | undefined {
  const data = entry.data as Reviewable;
  const values = signedTexts(data);
  const from = originalOf(data, values, language);
  const texts = values.filter((value) => value.texts[language] !== undefined);
  if (from === undefined || from === language || texts.length === 0) return undefined;
  const signed = data.reviewed?.[language];
  const isStale = signed && signed.hash !== hashEntryTexts(data, signed.from, language);
  if (!signed && !data.drafts?.includes(language)) return undefined;
  return {
    collection,
    id: entry.id,
    file: entry.file,
    path: entry.path,
    language,
    from,
    page: pageOfEntry(collection, entry.id),
    state: isStale ? 'stale' : signed ? 'reviewed' : 'draft',
    units: texts.map((value) => {
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
      // What is frozen was published as it is.
      if (frozen.has(name.split('/')[0] ?? '') && collection === 'reports') return [];
      const from =
        page.data.source?.language ??
        [...byId.values()]
          .filter(({ data }) => data.status === 'original')
          .map(({ id }) => splitTextId(id))
          .find(([own]) => own === name)?.[1];
      const original = from === undefined ? undefined : byId.get(`${name}/${from}`);
      if (from === undefined || !original) return [];
      const { reviewed, source, status } = page.data;
      const isStale =
        reviewed !== undefined
          ? reviewed.hash !== hashPageTexts(original, page)
          : source !== undefined && source.hash !== hashProse(original.body);
      return [
        {
          collection,
          id: name,
          file: page.file,
          path: [],
          language,
          from,
          page: pageOfText(name),
          state: isStale ? 'stale' : status === 'reviewed' ? 'reviewed' : 'draft',
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
  return [...entries, ...proseItems(portal, language)];
}
