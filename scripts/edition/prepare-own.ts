import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { editionLabel } from '../../src/i18n/edition-label.ts';
import { locales } from '../../src/i18n/locales.ts';
import { answersChapter } from './answers-chapter.ts';
import { surveySource } from './prepare-source.ts';
import { changeYear } from './year-endings.ts';

/** What of a published figure is last year's alone: all but what it counts, and in which words. */
const ofOneYear = ['value', 'printed', 'difference', 'sources'] as const;

/** Gives the words of a group of languages another year. */
function changeWords(node: unknown, from: string, to: string): void {
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') continue;
    value.value = changeYear(value.value, String(key.value), from, to);
  }
}

/**
 * Gives "as of …" the new year. Where it names no year of its edition but the month of a survey, nobody
 * knows that month of the new one yet: the year stands until it is written.
 */
function changeAsOf(node: unknown, from: string, to: string): void {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key) || !isScalar(value) || String(value.value).includes(from)) continue;
      const locale = locales.find((one) => one === key.value);
      if (locale === undefined) continue;
      const year = editionLabel(locale, to);
      value.value = authorTranslate(locale)('survey.source.asOf', { year });
    }
  }
  changeWords(node, from, to);
}

/** Turns a published figure into the version that its file defines for later editions. */
function followLater(figure: YAMLMap): void {
  const later = figure.get('later');
  if (!isMap(later)) return;
  figure.delete('later');
  // The note describes the printed number and does not apply to a counted one.
  figure.delete('note');
  for (const { key, value } of later.items) if (isScalar(key)) figure.set(key.value, value);
}

/** Leaves of each published figure what it counts: its value is recounted, or waits to be written. */
function carryFigures(document: Document, from: string, to: string): void {
  const figures = document.get('figures');
  if (!isSeq(figures)) return;
  for (const figure of figures.items) {
    if (!isMap(figure)) continue;
    for (const field of ofOneYear) figure.delete(field);
    followLater(figure);
    for (const field of ['label', 'note']) changeWords(figure.get(field), from, to);
  }
}

/** Blank lines and comments before the first line stay, ours come first. */
function addComment(document: Document, lines: readonly string[]): void {
  const earlier = document.commentBefore;
  document.commentBefore = [...lines, ...(earlier ? ['', earlier] : [])].join('\n');
}

/** Of what an edition is made. */
export interface OwnFacts {
  /** The edition before it. */
  readonly from: string;
  readonly edition: string;
  /** Day of the first version of its report. */
  readonly today: string;
  /** Are clusters asked for it? Otherwise it comes from the sources of the one before. */
  readonly isAsked: boolean;
  /** Figures of the new chapter. */
  readonly figures: readonly string[];
  /** Figures of later chapters: the new ones are numbered before the first of these. */
  readonly next: readonly string[];
}

const names = (node: unknown, ids: readonly string[]): boolean =>
  isScalar(node) && ids.includes(String(node.value));

/**
 * Numbers the figures of the new chapter before those of later ones, and inserts it before the
 * annexes.
 */
function addAnswers(document: Document, { figures, next }: OwnFacts): void {
  if (figures.length === 0) return;
  const numbered = document.get('numbered');
  if (isSeq(numbered)) {
    numbered.items = numbered.items.filter((node) => !names(node, figures));
    const at = numbered.items.findIndex((node) => names(node, next));
    const place = at < 0 ? numbered.items.length : at;
    numbered.items.splice(place, 0, ...figures.map((id) => document.createNode(id)));
  } else document.set('numbered', document.createNode(figures));
  const chapters = document.getIn(['report', 'chapters']);
  if (!isSeq(chapters)) return;
  const annex = chapters.items.findIndex((one) => isMap(one) && one.get('kind') === 'annex');
  const chapter = document.createNode({ id: answersChapter });
  chapters.items.splice(annex < 0 ? chapters.items.length : annex, 0, chapter);
}

/**
 * The file of an edition from the one before it: last year's words with the new year, its figures
 * without values, and no dates of a survey that has not been held.
 */
export function prepareOwn(text: string, facts: OwnFacts): string {
  const { from, edition, today, isAsked } = facts;
  const document = parseDocument(text);
  // Every comment of last year is kept: a person wrote it for whoever comes next.
  addComment(document, [
    ` Made from the edition ${from}. Figures with "recount" are counted; write the "value" of the others,`,
    isAsked
      ? ' name further sources of this edition, and give the dates of its survey.'
      : ' and name further sources of this edition.',
  ]);
  document.set('status', 'draft');
  document.delete('survey');
  if (isAsked) {
    document.set('sources', document.createNode([{ source: surveySource(edition) }]));
  }
  carryFigures(document, from, edition);
  addAnswers(document, facts);
  for (const path of [['title'], ['report', 'title'], ['report', 'lead']]) {
    changeWords(document.getIn(path), from, edition);
  }
  changeAsOf(document.get('asOf'), from, edition);
  if (document.has('report')) {
    document.setIn(['report', 'version'], '0.1');
    document.setIn(['report', 'date'], today);
  }
  return document.toString({ lineWidth: 0 });
}
