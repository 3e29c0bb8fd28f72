import { fallbackOrder, type Locale } from '../../i18n/locales.ts';
import { hashProse } from '../../markdown/prose-hash.ts';
import type { LocalizedValue } from './find-localized.ts';
import { hashEntryTexts, hashPageTexts, type ReviewedPage, signedTexts } from './review-hash.ts';

export type ReviewState = 'draft' | 'stale' | 'reviewed';

type Texts = Readonly<Record<string, string | undefined>>;

interface Signature {
  readonly from: string;
  readonly hash: string;
}

/** State of review of an entry, as its file has it. */
export interface Reviewable {
  readonly name?: unknown;
  readonly drafts?: readonly string[];
  readonly reviewed?: Readonly<Record<string, Signature | undefined>>;
}

/** What a reviewer of an entry gets, and the language of its originals. */
export interface EntryReview {
  readonly from: string;
  readonly state: ReviewState;
  readonly values: readonly LocalizedValue[];
}

/**
 * Language of an entry's originals: that of a printed name, otherwise English or the nearest language without a
 * draft.
 */
function originalLanguage(
  { name, drafts = [], reviewed }: Reviewable,
  values: readonly LocalizedValue[],
  language: Locale,
): string | undefined {
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

/** What can be signed of an entry in a language; undefined for originals, and without one to compare with. */
export function reviewEntry(data: Reviewable, language: Locale): EntryReview | undefined {
  const signed = data.reviewed?.[language];
  if (!signed && !data.drafts?.includes(language)) return undefined;
  const all = signedTexts(data);
  const from = originalLanguage(data, all, language);
  const values = all.filter(({ texts }) => texts[language] !== undefined);
  if (from === undefined || from === language || values.length === 0) return undefined;
  const isStale = signed && signed.hash !== hashEntryTexts(data, signed.from, language);
  return { from, state: isStale ? 'stale' : signed ? 'reviewed' : 'draft', values };
}

/** A prose text with what its head says about its translation. */
interface ReviewedText extends ReviewedPage {
  readonly id: string;
  readonly data: ReviewedPage['data'] & {
    readonly status: 'original' | 'reviewed' | 'draft';
    readonly source?: { readonly language: string; readonly hash: string } | undefined;
    readonly reviewed?: { readonly hash: string } | undefined;
  };
}

/** The text from which another is translated, among all of its collection by id. */
export function findOriginal<T extends ReviewedText>(
  texts: ReadonlyMap<string, T>,
  { id, data }: ReviewedText,
): T | undefined {
  const name = id.slice(0, id.lastIndexOf('/') + 1);
  if (data.source) return texts.get(name + data.source.language);
  return [...texts.values()].find(
    (one) =>
      one.data.status === 'original' && one.id.slice(0, one.id.lastIndexOf('/') + 1) === name,
  );
}

/** State of a translated text beside its original. */
export function reviewText(text: ReviewedText, original: ReviewedText): ReviewState {
  const { reviewed, source, status } = text.data;
  const isStale = reviewed
    ? reviewed.hash !== hashPageTexts(original, text)
    : source !== undefined && source.hash !== hashProse(original.body);
  return isStale ? 'stale' : status === 'reviewed' ? 'reviewed' : 'draft';
}

/** Whether a text is a chapter of a frozen report, which was published as it is. */
export const isFrozenText = (
  collection: string,
  id: string,
  frozen: ReadonlySet<string>,
): boolean => collection === 'reports' && frozen.has(id.split('/')[0] ?? '');
