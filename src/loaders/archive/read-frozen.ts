import {
  type FrozenData,
  frozenEditionSchema,
  frozenFormat,
} from '../../schemas/frozen-edition.ts';
import type { FileMap } from './unzip-files.ts';

/** What an archive keeps of its edition, or what is wrong with it. */
export type ReadFrozen =
  | { readonly data: FrozenData; readonly fault?: undefined }
  | { readonly data?: undefined; readonly fault: string };

/** Reads `edition.json` of an archive. */
export function readFrozen(files: FileMap, edition: string): ReadFrozen {
  const bytes = files.get('edition.json');
  if (!bytes) return { fault: 'expected the file edition.json, found none' };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return { fault: 'edition.json: expected JSON, found other text' };
  }
  const result = frozenEditionSchema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const place = issue?.path.map(String).join('.') ?? '';
    return place === 'format'
      ? {
          fault: `edition.json: expected the form ${frozenFormat}, found another; use a later engine`,
        }
      : {
          fault: `edition.json: expected what a freezing writes at ${place}, found something else`,
        };
  }
  return result.data.edition === edition
    ? { data: result.data }
    : { fault: `edition.json: expected the edition ${edition}, found ${result.data.edition}` };
}
