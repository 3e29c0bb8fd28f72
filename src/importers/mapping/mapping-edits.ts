import { Document, isMap, isScalar, parseDocument } from 'yaml';
import { toSlug } from '../../i18n/slug.ts';
import { isReservedId } from '../../schemas/common.ts';
import {
  type ImportKind,
  type ImportMapping,
  importMappingSchema,
  markMeanings,
  naceRevisions,
  passedOver,
  stillOpen,
} from '../../schemas/import-mapping.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import type { OpenQuestion } from './open-question.ts';

/** A line to set in a mapping: `columns` · header, or `words` · key · word. */
export interface MappingEdit {
  readonly path: readonly [keyof ImportMapping, ...string[]];
  readonly value: string;
  /** Hint for filling in an open line. */
  readonly comment?: string;
}

/** Max samples in the comment of an open line. */
const mostShown = 5;
const longestShown = 30;

const shorten = (text: string) => {
  const line = cleanLine(text);
  return line.length > longestShown ? `${line.slice(0, longestShown - 1)}…` : line;
};

/** Path of the line that a question is about. */
export function pathOf(question: OpenQuestion): MappingEdit['path'] {
  switch (question.kind) {
    case 'column':
      return ['columns', question.header];
    case 'word':
      return ['words', question.key, cleanLine(question.word)];
    case 'mark':
      return ['missing', cleanLine(question.word)];
    case 'constant':
      return ['constants', question.key];
    case 'unit':
      return ['constants', 'unit'];
    case 'basis':
    case 'classification':
    case 'language':
    case 'sum':
      return [question.kind];
  }
}

/**
 * Edit for an answer: a key, an id, `passedOver` or `stillOpen`; the meaning of a mark; yes or no for a sum.
 */
export function answerQuestion(question: OpenQuestion, value: string): MappingEdit {
  return { path: pathOf(question), value };
}

/** Open line with a hint, written if no prompt is possible. Undefined for optional questions. */
export function draftAnswer(question: OpenQuestion): MappingEdit | undefined {
  if (question.kind === 'sum')
    return { path: pathOf(question), value: stillOpen, comment: question.what };
  if (question.kind === 'classification')
    return { path: pathOf(question), value: stillOpen, comment: naceRevisions.join(' | ') };
  if (question.kind === 'unit' || (!('word' in question) && question.kind !== 'column'))
    return undefined;
  const path = pathOf(question);
  const maybe = (ids: readonly string[]) => (ids.length > 0 ? [`${ids.join(', ')}?`] : []);
  if (question.kind === 'column') {
    const samples = question.samples.slice(0, mostShown).map(shorten).join(' | ');
    const comment = [...maybe(question.near), samples];
    return { path, value: stillOpen, comment: comment.join(' ') };
  }
  const { cells } = question;
  const hints =
    question.kind === 'word'
      ? maybe(question.near)
      : [(question.ofNumber ? markMeanings : ['yes', 'no']).join(' | ')];
  const comment = [`${cells[0] ?? ''} (${cells.length})`, ...hints].join(' ');
  return { path, value: stillOpen, comment };
}

type Draft = Record<string, unknown>;

/** Apply edits to a copy of a mapping. */
export function applyEdits(mapping: ImportMapping, edits: readonly MappingEdit[]): ImportMapping {
  const draft = structuredClone(mapping) as Draft;
  for (const { path, value } of edits) {
    let at = draft;
    for (const step of path.slice(0, -1)) {
      at[step] ??= {};
      at = at[step] as Draft;
    }
    at[path.at(-1) ?? ''] = value;
  }
  return importMappingSchema.parse(draft);
}

const commentWidth = 100;

/** Allowed replacements of an open line: `"?": cluster, number, name, "-"`. */
function listMeanings(meanings: readonly string[]): string {
  const lines: string[] = [];
  for (const word of [...meanings, `"${passedOver}"`]) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(` "${stillOpen}": ${word}`);
    else if (last.length + word.length < commentWidth) lines.push(`${lines.pop()}, ${word}`);
    else lines.push(`${lines.pop()},`, `   ${word}`);
  }
  return lines.join('\n');
}

/**
 * Apply edits to the text of a mapping file, keeping order and comments.
 * @param text undefined for a new file
 * @param start content of a new file
 * @param meaningsOf allowed replacements of open lines in a group (`columns`, `words` · key)
 */
export function writeMapping(
  text: string | undefined,
  start: ImportMapping,
  edits: readonly MappingEdit[],
  meaningsOf: (group: readonly string[]) => readonly string[] = () => [],
): string {
  const { for: kind, as, files } = start;
  const head = { for: kind, ...(as && { as }), files };
  const document = text === undefined ? new Document(head) : parseDocument(text);
  for (const { path, value, comment } of edits) {
    document.setIn(path, document.createNode(value));
    const node = document.getIn(path, true);
    if (isScalar(node)) node.comment = comment === undefined ? undefined : ` ${comment}`;
    const group = document.getIn(path.slice(0, -1), true);
    const meanings = value === stillOpen ? meaningsOf(path.slice(0, -1)) : [];
    if (meanings.length > 0 && isMap(group)) group.commentBefore ??= listMeanings(meanings);
  }
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** Letters that a pattern needs: `2026.csv` would match too much. */
const fewestLetters = 3;

/** Digits with the letters before them: `v2`, `utf16`, `list2026`. */
const numbered = /(\p{L}*)(\d+)/gu;

/** A year, or a day written without separators. */
const timely = /^(?:19|20)\d{2}(?:\d{2}){0,2}$/;

/** Whether digits are part of a word such as `utf16`, the same every year. */
const isWord = (letters: string, digits: string) => letters.length > 1 && !timely.test(digits);

/** Pattern for next year's file: `parks-2026.csv` becomes `parks-*.csv`. */
export function patternOf(file: string): string {
  const name = (file.split(/[/\\]/).at(-1) ?? file).normalize('NFC');
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const letters = stem.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters) return name;
  const mark = (found: string, word: string, digits: string) =>
    isWord(word, digits) ? found : `${word}*`;
  return stem.replace(numbered, mark) + ending;
}

/** A new mapping for a file, with an unused id. */
export function startMapping(
  file: string,
  { kind, as }: { readonly kind: ImportKind; readonly as?: ImportMapping['as'] },
  taken: { has(id: string): boolean },
): { readonly id: string; readonly data: ImportMapping } {
  const pattern = patternOf(file);
  const stem = pattern.replace(/\.[^.]*$/, '').replaceAll('*', ' ');
  const slug = toSlug(stem).slice(0, 60).replace(/-+$/, '');
  const base = slug === '' || isReservedId(slug) ? (as ?? kind) : slug;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  const data = importMappingSchema.parse({ for: kind, ...(as && { as }), files: [pattern] });
  return { id, data };
}
