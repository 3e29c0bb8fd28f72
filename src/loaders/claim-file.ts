import { type Phrase, phrase } from '../i18n/phrase.ts';
import { isLocale, locales } from '../i18n/locales.ts';
import { hintForTyping } from './typing-hints.ts';
import { isReservedId, unreservedId } from '../schemas/common.ts';
import { type CollectionName, collections, singleNames } from './collections.ts';
import { fileStart, type Problem, problemIn, quote } from './problem.ts';
import { publishedFile } from './published-lines.ts';
import { themeFile } from './theme-file.ts';

/** A file's collection, or why it belongs to none. */
export type Claim =
  | {
      /**
       * `packed`: pages of a frozen edition, which checks need not read; `theme`: the portal's pictures;
       * `media`: pictures and documents, never text; `published`: the list of addresses.
       */
      readonly name: CollectionName | 'geo' | 'packed' | 'theme' | 'media' | 'published';
      readonly id: string;
      readonly problem?: undefined;
    }
  | { readonly name?: undefined; readonly problem: Problem };

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Path pattern of a collection's files, as shown to authors. */
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

function judgeName(
  name: CollectionName | 'geo',
  inner: readonly string[],
  found: { readonly file: string; readonly place: string },
): Phrase | undefined {
  const form = name === 'geo' ? 'list' : collections[name].form;
  const last = inner.at(-1) ?? '';
  if ((form === 'path' || form === 'prose') && inner.length !== 2)
    return phrase('check.file.name', found);
  if (form === 'chapters' && inner.length !== 3) return phrase('check.file.name', found);
  if ((form === 'prose' || form === 'chapters') && !isLocale(last))
    return phrase('check.file.language', { ...found, locales: locales.join(', ') });
  const judged = form === 'entry' || form === 'list' ? [last] : inner;
  if (!judged.every((part) => slug.test(part))) return phrase('check.file.slug', found);
  return judged.some(isReservedId)
    ? phrase('check.file.reserved', { ...found, id: unreservedId })
    : undefined;
}

/** Collection and id of a file by its path. */
export function claimFile(file: string): Claim {
  const single = singleNames.find((name) => file === `${name}.yaml`);
  if (single) return { name: single, id: single };
  if (file === publishedFile) return { name: 'published', id: 'published' };
  const packed = /^archive\/([a-z0-9]+(?:-[a-z0-9]+)*(?:\.v[1-9]\d*)?)\.zip$/.exec(file)?.[1];
  if (packed) return { name: 'packed', id: packed };
  const picture = themeFile.exec(file)?.[1];
  if (picture) return { name: 'theme', id: picture };
  if (file.startsWith('media/')) return { name: 'media', id: file.slice('media/'.length) };
  const refuse = (code: string, message: Phrase, hint: Phrase): Claim => ({
    problem: problemIn(file, fileStart, code, message, hint),
  });
  const [folder = '', ...rest] = file.split('/');
  const isSingle = singleNames.some((name) => name === folder);
  const known = folder === 'geo' || (Object.hasOwn(collections, folder) && !isSingle);
  if (!known || rest.length === 0) {
    const places = [
      'site.yaml',
      ...Object.entries(collections).flatMap(([name, { form }]) =>
        form === 'single' ? [] : [name],
      ),
      'geo',
      'theme',
      'media',
    ];
    return refuse(
      'unclaimed',
      phrase('check.file.folder', { places: places.join(', '), file: quote(file) }),
      phrase('check.mend.moveOrDelete'),
    );
  }
  const name = folder as CollectionName | 'geo';
  const place = placeOf(name);
  const ending = /(\.topo\.json|\.[a-z]+)$/.exec(place)?.[0] ?? '';
  if (!file.endsWith(ending)) {
    return refuse(
      'unclaimed',
      phrase('check.file.ending', { ending, file: quote(file) }),
      phrase('check.mend.renameOrDelete'),
    );
  }
  const inner = file.slice(folder.length + 1, -ending.length).split('/');
  const wrong = judgeName(name, inner, { place, file: quote(file) });
  if (wrong) {
    const typed = hintForTyping(inner.at(-1) ?? '', new Set(['id']));
    return refuse('file-name', wrong, typed ?? phrase('check.mend.renameFile'));
  }
  const whole = name !== 'geo' && ['path', 'prose', 'chapters'].includes(collections[name].form);
  return { name, id: whole ? inner.join('/') : (inner.at(-1) ?? '') };
}
