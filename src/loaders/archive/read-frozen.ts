import { type Phrase, phrase } from '../../i18n/phrase.ts';
import {
  type FrozenData,
  frozenEditionSchema,
  frozenFormat,
} from '../../schemas/frozen-edition.ts';
import type { FileMap } from './unzip-files.ts';

/** What an archive keeps of its edition, or what is wrong with it. */
export type ReadFrozen =
  | { readonly data: FrozenData; readonly fault?: undefined }
  | { readonly data?: undefined; readonly fault: Phrase };

/** Reads `edition.json` of an archive. */
export function readFrozen(files: FileMap, edition: string): ReadFrozen {
  const bytes = files.get('edition.json');
  if (!bytes) return { fault: phrase('check.archive.noEdition') };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return { fault: phrase('check.archive.noJson') };
  }
  const result = frozenEditionSchema.safeParse(value);
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
