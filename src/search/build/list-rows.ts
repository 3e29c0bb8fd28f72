import type { Locale } from '../../i18n/locales.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { foldWord } from '../fold-word.ts';
import { kindOf } from '../kinds.ts';
import type { NameSpan, PageRow } from '../page-row.ts';
import { splitWords } from '../words.ts';
import { importanceOf } from './importance.ts';
import { namesOf } from './page-record.ts';
import type { PageText } from './page-text.ts';
import { type Spelling, splitPieces } from './spelling.ts';

/** A name of stop words only counts them all. */
function measureName(name: string, locale: Locale, spelling: Spelling): NameSpan {
  const words = splitPieces(name).flatMap(spelling.tokensOf).length;
  const all = splitWords(name).map(foldWord);
  const telling = all.filter((word) => !isStopWord(word, locale)).length;
  return { words, telling: telling || all.length };
}

/** Ranking data of a page, but for its id in the index. */
export function rowOf(page: PageText, locale: Locale, spelling: Spelling): Omit<PageRow, 'id'> {
  const measure = (name: string) => measureName(name, locale, spelling);
  const names = namesOf(page);
  return {
    title: measure(page.title),
    names: names.own.map(measure),
    foreign: names.foreign.map(measure),
    kind: page.facets.kind?.map(kindOf).find((kind) => kind !== 'page'),
    importance: importanceOf(page),
  };
}
