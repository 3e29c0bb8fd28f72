import { countWords } from './count-words.ts';

/** What a check found, in a few words: problems, and warnings where there are any. */
export function sumUp(problems: number, warnings: number): string {
  const found = problems === 0 ? 'no problems' : countWords(problems, 'problem');
  return warnings === 0 ? found : `${found}, ${countWords(warnings, 'warning')}`;
}
