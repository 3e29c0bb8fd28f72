import { foldText } from '../../i18n/fold.ts';
import { cleanLine } from './clean-text.ts';

/** Words as they are compared: small plain letters, and one space for whatever stands between. */
export function foldWords(text: string): string {
  return foldText(cleanLine(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
