import { findHidden } from '../../../src/loaders/hidden-characters.ts';
import type { Replace } from './spread-hostile.ts';

/** The check refuses unknown placeholders (`tests/broken/figure-placeholder-unknown`). */
const withPlaceholders: readonly string[] = ['figures', 'site', 'countries'];

/** Gives its numbers by `<Value>`, to trace them to their source. */
const withoutNumbers: readonly string[] = ['reports'];

const between = ' · ';

/** Forbidden in lines: breaks, zero-width characters, surrounding spaces. */
const unfit = /[\r\n\u00ad\u200b-\u200d\ufeff]|^\s|\s$/;

/** Longest run from the first text on that fits. */
function takeFitting(texts: readonly string[], max: number): string[] {
  let room = max;
  return texts.filter((text) => {
    if (text.length + between.length > room) return false;
    room -= text.length + between.length;
    return true;
  });
}

/**
 * Put as many strings into each field as fit, in another order each time.
 * @param strings for the n-th field, from 1
 * @param isBenign use harmless words instead, for comparison
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
    // Without strings that the check refuses in this field.
    const seen = order.filter((text) => findHidden(text) === undefined);
    const lines = seen.filter((text) => !unfit.test(text));
    const tried = [seen, lines, takeFitting(lines, 240), takeFitting(lines, 70)];
    const kept = tried.map((texts) => texts.join(between)).find((text) => text && accepts(text));
    if (kept === undefined) return 'word';
    return isBenign ? kept.replaceAll(/[^\s·]+/g, 'w') : kept;
  };
}
