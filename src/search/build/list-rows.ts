import type { Locale } from '../../i18n/locales.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { foldWord } from '../letters.ts';
import { askedKinds } from '../kinds.ts';
import type { NameSpan, PageRow } from '../page-row.ts';
import { splitWords } from '../words.ts';
import type { SitePage } from './build-bundle.ts';
import { importanceOf } from './importance.ts';
import { namesOf } from './page-record.ts';

const none: NameSpan = { words: 0, telling: 0 };

/** A name of small words alone is measured by them all. */
function measureName(name: string, locale: Locale): NameSpan {
  const words = name.split(/\s+/u).filter(Boolean).length;
  const all = splitWords(name).map(foldWord);
  const telling = all.filter((word) => !isStopWord(word, locale)).length;
  return { words, telling: telling || all.length };
}

/**
 * What ranking needs of each page of a language.
 * @param paths of all pages of the site within their language, in the order of the table of pages
 * @param ids of the pages in the index, by path
 */
export function listRows(
  paths: readonly string[],
  pages: readonly SitePage[],
  ids: ReadonlyMap<string, string>,
  locale: Locale,
): PageRow[] {
  const byPath = new Map(pages.map(({ path, page }) => [path, page]));
  const measure = (name: string) => measureName(name, locale);
  return paths.map((path) => {
    const page = byPath.get(path);
    if (!page)
      return { id: '', title: none, names: [], foreign: [], kind: undefined, importance: 0 };
    const names = namesOf(page);
    return {
      id: (ids.get(path) ?? '').replace(/^.*_/, ''),
      title: measure(page.title),
      names: names.own.map(measure),
      foreign: names.foreign.map(measure),
      kind: askedKinds.find((kind) => page.facets.kind?.includes(kind)),
      importance: importanceOf(page),
    };
  });
}
