import { foldText } from '../../i18n/fold.ts';
import { cleanLine } from './clean-text.ts';

/** Words for comparison: folded to lower case without marks, with one space for any separator. */
export function foldWords(text: string): string {
  return foldText(cleanLine(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
