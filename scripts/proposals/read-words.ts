import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { isLocale, type Locale } from '../../src/i18n/locales.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import type { Proposal } from '../../src/review/proposals/model.ts';
import { refuse } from '../refuse.ts';

/** Words of a proposal in other languages, from a file with a line for each: `ka: …`. */
export function readWords(path: string, locale: Locale): NonNullable<Proposal['words']> {
  const document = parseDocument(readFileSync(path, 'utf8'));
  const words: unknown = document.errors.length > 0 ? undefined : document.toJS();
  const lines = typeof words === 'object' && words !== null ? Object.entries(words) : [];
  const isWrong = lines.some(([name, text]) => !isLocale(name) || typeof text !== 'string');
  if (lines.length === 0 || isWrong) {
    refuse(phrase('command.proposals.noWords', { file: path, example: 'ka: …' }), locale);
  }
  return Object.fromEntries(lines);
}
