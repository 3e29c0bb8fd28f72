import { type Phrase, phrase } from '../../i18n/phrase.ts';
import {
  type FrozenData,
  frozenEditionSchema,
  frozenFormat,
} from '../../schemas/frozen-edition.ts';
import type { FileMap } from './unzip-files.ts';

export type ReadFrozen =
  | { readonly data: FrozenData; readonly fault?: undefined }
  | { readonly data?: undefined; readonly fault: Phrase };

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
