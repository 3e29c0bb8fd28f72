import { type Phrase, phrase } from '../../i18n/phrase.ts';
import {
  type FrozenData,
  frozenEditionSchema,
  frozenFormat,
} from '../../schemas/frozen-edition.ts';
import { markText } from '../../i18n/carried-text.ts';
import { fallbackOrder, type Locale, locales, ownLocales } from '../../i18n/locales.ts';
import type { FileMap } from './unzip-files.ts';

export type ReadFrozen =
  | { readonly data: FrozenData; readonly fault?: undefined }
  | { readonly data?: undefined; readonly fault: Phrase };

const isTexts = (fields: Readonly<Record<string, unknown>>) =>
  ownLocales.every((locale) => typeof fields[locale] === 'string');

/** Languages that the portal added later get the nearest one's text. */
function completeWords(value: unknown): unknown {
  if (locales.length === ownLocales.length) return value;
  if (Array.isArray(value)) return value.map(completeWords);
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  if (!isTexts(fields)) {
    return Object.fromEntries(
      Object.entries(fields).map(([key, part]) => [key, completeWords(part)]),
    );
  }
  const standIn = (locale: Locale) => {
    const other = fallbackOrder[locale].find((one) => fields[one] !== undefined) ?? 'en';
    return markText(other, String(fields[other]));
  };
  return {
    ...Object.fromEntries(locales.map((locale) => [locale, standIn(locale)])),
    ...fields,
  };
}

const editionFile = 'edition.json';

/** Read the edition data of an archive. */
export function readFrozen(files: Pick<FileMap, 'get'>, edition: string): ReadFrozen {
  const bytes = files.get(editionFile);
  if (!bytes) return { fault: phrase('check.archive.noEdition') };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return { fault: phrase('check.archive.noJson') };
  }
  const result = frozenEditionSchema.safeParse(completeWords(value));
  if (!result.success) {
    const [issue] = result.error.issues;
    const place = issue?.path.map(String).join('.') ?? '';
    return place === 'format'
      ? {
          fault: phrase('check.archive.laterForm', { form: frozenFormat }),
        }
      : {
          fault: phrase('check.archive.otherContent', { place }),
        };
  }
  return result.data.edition === edition
    ? { data: result.data }
    : { fault: phrase('check.archive.otherEdition', { edition, found: result.data.edition }) };
}
