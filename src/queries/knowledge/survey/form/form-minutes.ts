import type { FormItem } from '../../../../domain/survey/compile-form.ts';
import type { AnswerPart, AskedView } from './form-view.ts';

/** Words that a respondent reads in a minute. */
export const wordsAMinute = 180;
/** Seconds to enter a number or a few words at hand. */
export const secondsAnEntry = 5;
/** Seconds to tick a box, once its label is read. */
export const secondsATick = 1;

/** All that is read of an answer space. */
function labelsOf(part: AnswerPart): string[] {
  switch (part.kind) {
    case 'lines':
      return part.lines.map(({ label }) => label);
    case 'boxes':
      return [part.title ?? '', ...part.boxes.map(({ label }) => label)];
    case 'choice':
      return part.choice.options.map(({ label }) => label);
    case 'table':
      return [...part.table.columns, ...part.table.rows.map(({ label }) => label)];
  }
}

/** Words of a question with its answer space. */
function countWords({ title, instruction, examples, parts }: AskedView): number {
  const labels = parts.flatMap(labelsOf).filter((label) => label !== title);
  const texts = [title, instruction, ...examples, ...labels];
  return texts.join(' ').split(/\s+/).filter(Boolean).length;
}

/** Entries and ticks that a complete answer can have. */
function countActs(item: FormItem): { entries: number; ticks: number } {
  const fields = item.fields.filter((field) => !field.private);
  const ticks = fields.filter(({ value }) => value.kind === 'tick' || value.kind === 'code').length;
  const written = fields.length - ticks;
  const { most = Infinity, columns = [] } = 'question' in item ? item.question : {};
  const isRanked = fields.some(({ value }) => value.kind === 'rank');
  return { entries: isRanked ? Math.min(written, most * columns.length) : written, ticks };
}

/**
 * Whole minutes for questions, answered in full with the numbers at hand: the time to read all words, to tick
 * every box and to fill in every field; one that takes ranks, as often as there are ranks.
 */
export function countMinutes(asked: readonly AskedView[], items: readonly FormItem[]): number {
  const words = asked.reduce((sum, question) => sum + countWords(question), 0);
  const acts = items.map(countActs);
  const seconds = acts.reduce(
    (sum, { entries, ticks }) => sum + entries * secondsAnEntry + ticks * secondsATick,
    0,
  );
  return Math.ceil(words / wordsAMinute + seconds / 60);
}
