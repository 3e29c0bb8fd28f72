import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { editionLabel } from '../../src/i18n/edition-label.ts';
import { locales } from '../../src/i18n/locales.ts';
import { answersChapter } from './answers-chapter.ts';
import { surveySource } from './prepare-source.ts';
import { changeYear } from './year-endings.ts';

/** Everything about a published figure except what it counts and its wording. */
const ofOneYear = ['value', 'printed', 'difference', 'sources'] as const;

function changeWords(node: unknown, from: string, to: string): void {
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') continue;
    value.value = changeYear(value.value, String(key.value), from, to);
  }
}

/**
 * Change the year in "as of …". If it names the month of a survey instead, the new one is unknown: the old one
 * remains until edited.
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

/** Apply the figure's version for later editions. */
function followLater(figure: YAMLMap): void {
  const later = figure.get('later');
  if (!isMap(later)) return;
  figure.delete('later');
  // The note describes the printed number.
  figure.delete('note');
  for (const { key, value } of later.items) if (isScalar(key)) figure.set(key.value, value);
}

/** Reduce each published figure to what it counts: its value is recounted or entered. */
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

/** Add our comment before existing ones and blank lines. */
function addComment(document: Document, lines: readonly string[]): void {
  const earlier = document.commentBefore;
  document.commentBefore = [...lines, ...(earlier ? ['', earlier] : [])].join('\n');
}

export interface OwnFacts {
  /** The previous edition. */
  readonly from: string;
  readonly edition: string;
  /** Of the first version of its report. */
  readonly today: string;
  /** Otherwise it has the sources of the previous one. */
  readonly isAsked: boolean;
  readonly figures: readonly string[];
  /** Figures of later chapters. */
  readonly next: readonly string[];
}

const names = (node: unknown, ids: readonly string[]): boolean =>
  isScalar(node) && ids.includes(String(node.value));

/** Add the new chapter before the annexes, and its figures before those of later ones. */
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

/** Change the year of commands that comments name. */
const nameYear = (text: string, from: string, to: string): string =>
  text.replace(/^ *#.*npm run .*$/gm, (line) => line.replaceAll(from, to));

/** Last year's file with the new year, without values of figures and without dates of the survey. */
export function prepareOwn(text: string, facts: OwnFacts): string {
  const { from, edition, today, isAsked } = facts;
  const document = parseDocument(nameYear(text, from, edition));
  // Every comment is kept: a person wrote it for the next editor.
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
