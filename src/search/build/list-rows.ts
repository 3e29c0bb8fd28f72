import type { Locale } from '../../i18n/locales.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { foldWord } from '../fold-word.ts';
import { kindOf } from '../kinds.ts';
import type { NameSpan, PageRow } from '../page-row.ts';
import { splitWords } from '../words.ts';
import { importanceOf } from './importance.ts';
import { namesOf } from './page-record.ts';
import type { PageText } from './page-text.ts';

const none: NameSpan = { words: 0, telling: 0 };

/** A name of stop words only counts them all. */
function measureName(name: string, locale: Locale): NameSpan {
  const words = name.split(/\s+/u).filter(Boolean).length;
  const all = splitWords(name).map(foldWord);
  const telling = all.filter((word) => !isStopWord(word, locale)).length;
  return { words, telling: telling || all.length };
}

/**
 * Ranking data of a page.
 * @param id of its text
 */
export function rowOf(page: PageText, id: string, locale: Locale): PageRow {
  const measure = (name: string) => measureName(name, locale);
  const names = namesOf(page);
  return {
    id,
    title: measure(page.title),
    names: names.own.map(measure),
    foreign: names.foreign.map(measure),
    kind: page.facets.kind?.map(kindOf).find((kind) => kind !== 'page'),
    importance: importanceOf(page),
  };
}

/** Row of a page that a language lacks. */
export const noRow: PageRow = {
  id: '',
  title: none,
  names: [],
  foreign: [],
  kind: undefined,
  importance: 0,
};
