import { findHidden } from '../../loaders/hidden-characters.ts';
import type { Replace } from './spread-hostile.ts';

/**
 * Texts with placeholders for values: the check refuses braces that contain no known one
 * (`tests/broken/figure-placeholder-unknown`).
 */
const withPlaceholders: readonly string[] = ['figures', 'site', 'countries'];

/** Prose that gives its numbers only by `<Value>`, so that each can be traced to its source. */
const withoutNumbers: readonly string[] = ['reports'];

const between = ' · ';

/** Forbidden in any line: breaks, zero-width characters, leading and trailing spaces. */
const unfit = /[\r\n\u00ad\u200b-\u200d\ufeff]|^\s|\s$/;

/** Longest run of texts, from the first on, whose total length fits. */
function takeFitting(texts: readonly string[], most: number): string[] {
  let room = most;
  return texts.filter((text) => {
    if (text.length + between.length > room) return false;
    room -= text.length + between.length;
    return true;
  });
}

/**
 * Put strings into fields: each field gets them in another order, and as many as fit.
 * @param strings for the n-th filled field, from 1
 * @param isBenign use the same number of harmless words instead, for comparison
 */
export function fillFields(
  strings: (turn: number) => readonly string[],
  isBenign: boolean,
): Replace {
  let turn = 0;
  return (name, accepts) => {
    turn += 1;
    const own = strings(turn);
    const fit = own.filter(
      (text) =>
        !(withPlaceholders.includes(name) && /[{}]/.test(text)) &&
        !(withoutNumbers.includes(name) && /\p{N}/u.test(text)),
    );
    const order = fit.map((__, at) => fit[(at + turn) % fit.length] as string);
    // Strings that the check refuses in any text, or in a line, are left out; then as many as fit.
    const seen = order.filter((text) => findHidden(text) === undefined);
    const lines = seen.filter((text) => !unfit.test(text));
    const tried = [seen, lines, takeFitting(lines, 240), takeFitting(lines, 70)];
    const kept = tried.map((texts) => texts.join(between)).find((text) => text && accepts(text));
    if (kept === undefined) return 'word';
    return isBenign ? kept.replaceAll(/[^\s·]+/g, 'w') : kept;
  };
}
