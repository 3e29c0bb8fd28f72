import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
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

/** Leaves of each published figure what it counts: its value is recounted, or waits to be written. */
function carryFigures(document: Document, from: string, to: string): void {
  const figures = document.get('figures');
  if (!isSeq(figures)) return;
  for (const figure of figures.items) {
    if (!isMap(figure)) continue;
    for (const field of ofOneYear) figure.delete(field);
    for (const field of ['label', 'note']) changeWords(figure.get(field), from, to);
  }
}

/** Blank lines and comments before the first line stay, ours come first. */
function addComment(document: Document, lines: readonly string[]): void {
  const earlier = document.commentBefore;
  document.commentBefore = [...lines, ...(earlier ? ['', earlier] : [])].join('\n');
}

/** What is told of a new edition. */
interface NewEdition {
  /** The edition before it. */
  readonly from: string;
  readonly edition: string;
  /** Day of the first version of its report. */
  readonly today: string;
  /** Ids of the sources on which it rests. */
  readonly sources: readonly string[];
}

/**
 * The file of an edition from the one before it: last year's words with the new year, its figures
 * without values, and no dates of a survey that has not been held.
 */
export function prepareOwn(text: string, { from, edition, today, sources }: NewEdition): string {
  const document = parseDocument(text);
  // Every comment of last year is kept: a person wrote it for whoever comes next.
  addComment(document, [
    ` Made from the edition ${from}. Figures with "recount" are counted; write the "value" of the others,`,
    ' name further sources of this edition, and give the dates of its survey.',
  ]);
  document.set('status', 'draft');
  document.delete('survey');
  document.set('sources', document.createNode(sources.map((source) => ({ source }))));
  carryFigures(document, from, edition);
  for (const path of [['title'], ['asOf'], ['report', 'title'], ['report', 'lead']]) {
    changeWords(document.getIn(path), from, edition);
  }
  if (document.has('report')) {
    document.setIn(['report', 'version'], '0.1');
    document.setIn(['report', 'date'], today);
  }
  return document.toString({ lineWidth: 0 });
}
