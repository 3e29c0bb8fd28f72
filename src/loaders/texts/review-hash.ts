import { hashProse } from '../../markdown/prose-hash.ts';
import { findLocalized, type LocalizedValue } from './find-localized.ts';

type Texts = Readonly<Record<string, string | undefined>>;

/** Original words of a text, also of a name whose language is none of the portal. */
export function originalText(data: unknown, { path, texts }: LocalizedValue, from: string): string {
  const own = (texts as Texts)[from];
  if (own !== undefined || path.join() !== 'name') return own ?? '';
  const { name } = data as { readonly name: { readonly original?: unknown } };
  return typeof name.original === 'string' ? name.original : '';
}

/** Texts of an entry that are signed as a whole: of what has a printed name, its translations alone. */
export function signedTexts(data: unknown): LocalizedValue[] {
  const { name } = data as { readonly name?: unknown };
  const isPrinted = typeof name === 'object' && name !== null && 'original' in name;
  return findLocalized(isPrinted ? { name } : data);
}

/** Version of an entry's texts in a language together with their originals: what a sign-off holds for. */
export function hashEntryTexts(data: unknown, from: string, language: string): string {
  const texts = signedTexts(data)
    .map((value) => [
      value.path.join('.'),
      originalText(data, value, from),
      (value.texts as Texts)[language] ?? '',
    ])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return hashProse(JSON.stringify(texts));
}

/** The text of a page: title, lead and body. */
export interface ReviewedPage {
  readonly data: { readonly title: string; readonly lead: string };
  readonly body: string;
}

/** Version of a page's text together with its original. */
export function hashPageTexts(original: ReviewedPage, page: ReviewedPage): string {
  const words = [original, page].map(({ data, body }) => [data.title, data.lead, body.trim()]);
  return hashProse(JSON.stringify(words));
}
