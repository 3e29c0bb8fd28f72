import { type Phrase, phrase } from '../src/i18n/phrase.ts';

/** Beyond `most`, names are only counted. */
export function nameSome(names: readonly string[], max: number): string | Phrase {
  const shown = names.slice(0, max).join(', ');
  const rest = names.length - max;
  return rest > 0 ? phrase('command.list.more', { names: shown, rest }) : shown;
}
