import { isLocale, locales } from '../i18n/locales.ts';
import { isReservedId, unreservedId } from '../schemas/common.ts';
import { type CollectionName, collections } from './collections.ts';
import { fileStart, type Problem, problemIn, quote } from './problem.ts';

/** Which collection a file belongs to, by its place and name, or why it belongs to none. */
export type Claim =
  | {
      /** `packed` for the pages of a frozen edition, which no check needs to read. */
      readonly name: CollectionName | 'geo' | 'packed';
      readonly id: string;
      readonly problem?: undefined;
    }
  | { readonly name?: undefined; readonly problem: Problem };

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Where the files of a collection stand, as it is said to authors. */
function placeOf(name: CollectionName | 'geo'): string {
  if (name === 'geo') return 'geo/{name}.topo.json';
  const places = {
    single: `${name}.yaml`,
    list: `${name}/{name}.yaml`,
    entry: `${name}/{id}.yaml`,
    path: `${name}/{edition}/{cluster}.yaml`,
    prose: `${name}/{id}/{language}.mdx`,
    chapters: `${name}/{edition}/{chapter}/{language}.mdx`,
  };
  return places[collections[name].form];
}

/** What a file's name lacks, as the end of "expected pages/{id}/{language}.mdx…". */
function judgeName(name: CollectionName | 'geo', inner: readonly string[]): string | undefined {
  const form = name === 'geo' ? 'list' : collections[name].form;
  const last = inner.at(-1) ?? '';
  if ((form === 'path' || form === 'prose') && inner.length !== 2) return '';
  if (form === 'chapters' && inner.length !== 3) return '';
  if ((form === 'prose' || form === 'chapters') && !isLocale(last))
    return ` with a language of ${locales.join(', ')}`;
  const judged = form === 'entry' || form === 'list' ? [last] : inner;
  if (!judged.every((part) => slug.test(part))) return ' with names of a–z, 0–9 and single hyphens';
  return judged.some(isReservedId) ? ` with ${unreservedId}` : undefined;
}

/** Says which collection a file belongs to and which id its name gives it. */
export function claimFile(file: string): Claim {
  if (file === 'site.yaml') return { name: 'site', id: 'site' };
  const packed = /^archive\/([a-z0-9]+(?:-[a-z0-9]+)*)\.zip$/.exec(file)?.[1];
  if (packed) return { name: 'packed', id: packed };
  const refuse = (code: string, message: string, hint: string): Claim => ({
    problem: problemIn(file, fileStart, code, message, hint),
  });
  const [folder = '', ...rest] = file.split('/');
  const known = folder === 'geo' || (Object.hasOwn(collections, folder) && folder !== 'site');
  if (!known || rest.length === 0) {
    const places = [
      'site.yaml',
      ...Object.keys(collections).filter((name) => name !== 'site'),
      'geo',
    ];
    return refuse(
      'unclaimed',
      `expected a file in a folder of the portal (${places.join(', ')}), found ${quote(file)}`,
      'move it to the folder it belongs to, or delete it',
    );
  }
  const name = folder as CollectionName | 'geo';
  const place = placeOf(name);
  const ending = /(\.topo\.json|\.[a-z]+)$/.exec(place)?.[0] ?? '';
  if (!file.endsWith(ending)) {
    return refuse(
      'unclaimed',
      `expected a file name that ends in ${ending}, found ${quote(file)}`,
      'rename the file or delete it',
    );
  }
  const inner = file.slice(folder.length + 1, -ending.length).split('/');
  const wrong = judgeName(name, inner);
  if (wrong !== undefined) {
    return refuse(
      'file-name',
      `expected ${place}${wrong}, found ${quote(file)}`,
      'rename the file',
    );
  }
  const whole = name !== 'geo' && ['path', 'prose', 'chapters'].includes(collections[name].form);
  return { name, id: whole ? inner.join('/') : (inner.at(-1) ?? '') };
}
