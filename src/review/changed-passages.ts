import { diffArrays } from 'diff';
import { withoutControls } from '../exports/workbook/escape-xml.ts';
import type { ChangedPart, ChangedPassage } from '../loaders/texts/original-change.ts';
import { hideMarks } from './marks.ts';

/** Changed words beyond these are shown as two wordings. */
const mostChanges = 400;

/** Less of a passage kept than this makes it another one. */
const leastKept = 0.4;

/** Parts of a text that wrap without a meaning: paragraphs, items of lists, rows of tables. */
const blocks = /\n[ \t]*\n|\n(?=[ \t]*(?:[-*+|>]|\d+[.)])\s)/;

/** Text in one line. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function sentencesOf(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return text
    .split(blocks)
    .flatMap((block) => [...segmenter.segment(onOneLine(block))])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}

/** What is around the title of a tag, at the beginning or the end of a passage. */
const halfTag = /<[^<>]*\btitle="$|^">/g;

const wordsOf = (text: string) => text.match(/⟦\d+⟧|[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? [];

const part = (kind: ChangedPart['kind'], text: string): ChangedPart[] =>
  text === '' ? [] : [{ kind, text }];

/** Words removed and added; a space between changed words changes with them. */
function compareWords(was: string, is: string): ChangedPart[] {
  const whole = [...part('removed', was), ...part('added', is)];
  const changes = diffArrays(wordsOf(was), wordsOf(is), { maxEditLength: mostChanges });
  if (!changes) return whole;
  const parts: ChangedPart[] = [];
  let [removed, added, kept] = ['', '', 0];
  const flush = () => {
    parts.push(...part('removed', removed), ...part('added', added));
    [removed, added] = ['', ''];
  };
  for (const [index, change] of changes.entries()) {
    const text = change.value.join('');
    const isGap = text.trim() === '' && removed + added !== '' && index < changes.length - 1;
    if (change.removed || (isGap && !change.added)) removed += text;
    if (change.added || (isGap && !change.removed)) added += text;
    if (change.added || change.removed || isGap) continue;
    flush();
    parts.push(...part('kept', text));
    kept += text.length;
  }
  flush();
  return kept < leastKept * Math.min(was.length, is.length) ? whole : parts;
}

/**
 * Sentences in which two versions of a text differ; tags and addresses are compared as a whole, and line breaks do
 * not count.
 */
export function changedPassages(was: string, is: string, language: string): ChangedPassage[] {
  const marks: string[] = [];
  const hidden = [was, is].map((text) =>
    sentencesOf(hideMarks(withoutControls(text), marks), language),
  );
  const [before = [], after = []] = hidden;
  const show = (text: string) =>
    text.replace(/⟦(\d+)⟧/g, (_, number: string) => onOneLine(marks[Number(number) - 1] ?? ''));
  const passages: ChangedPassage[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  let last = '';
  const flush = () => {
    if (removed.length + added.length === 0) return;
    const parts = compareWords(removed.join(' '), added.join(' '));
    passages.push({
      parts: parts.flatMap(({ kind, text }) => part(kind, show(text).replace(halfTag, ''))),
      near: show(added[0] ?? last),
    });
    removed = [];
    added = [];
  };
  for (const change of diffArrays(before, after)) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) added.push(...change.value);
    else {
      flush();
      last = change.value.at(-1) ?? '';
    }
  }
  flush();
  return passages;
}
