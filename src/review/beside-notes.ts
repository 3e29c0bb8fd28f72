import { lostLetters } from './lost-letters.ts';
import type { ReturnedText, ReviewUnit } from './model.ts';
import { isChange, isTerms } from './sheet-words.ts';

const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * What a reviewer wrote into the cell of an original, or the cell as it is if the original itself was edited. Below an
 * original, a file lists terms of the glossary, and what changed in it.
 */
export function noteBeside(unit: ReviewUnit, { beside = '' }: ReturnedText): string | undefined {
  const [own, found] = [squeeze(unit.original), squeeze(beside)];
  // A file in another encoding says nothing by its originals.
  if (found === '' || found === own || lostLetters(own, found)) return undefined;
  if (!found.startsWith(own)) return found;
  const terms = squeeze(unit.terms.join('; '));
  const at = terms === '' ? -1 : found.indexOf(terms, own.length);
  // The glossary may have changed since the round went out: its line is left out as a whole.
  const lines = beside.split('\n').filter((line) => !isTerms(line));
  const written =
    at >= 0
      ? found.slice(at + terms.length).trim()
      : squeeze(lines.join('\n')).slice(own.length).trim();
  return written === '' || isChange(written) ? undefined : written;
}
