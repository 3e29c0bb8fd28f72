import type { ReturnedText, ReviewUnit } from './model.ts';
import { isChange } from './sheet-words.ts';

const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * What a reviewer wrote into the cell of an original, or the cell as it is if the original itself was edited. Below an
 * original, a file lists terms of the glossary, and what changed in it.
 */
export function noteBeside(unit: ReviewUnit, { beside = '' }: ReturnedText): string | undefined {
  const [own, found] = [squeeze(unit.original), squeeze(beside)];
  if (found === '' || found === own) return undefined;
  if (!found.startsWith(own)) return found;
  const rest = found.slice(own.length).trim();
  const terms = squeeze(unit.terms.join('; '));
  const at = terms === '' ? -1 : rest.indexOf(terms);
  const written = (at < 0 ? rest : rest.slice(at + terms.length)).trim();
  return written === '' || isChange(written) ? undefined : written;
}
