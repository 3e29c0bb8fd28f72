import { findHidden } from '../../loaders/hidden-characters.ts';
import type { Replace } from './spread-hostile.ts';

/**
 * Texts that name values by placeholders: the check refuses braces that hold no known one
 * (`tests/broken/figure-placeholder-unknown`).
 */
const withPlaceholders: readonly string[] = ['figures', 'site', 'countries'];

/** Prose that says its numbers by `<Value>` alone, so that each can be followed to its source. */
const withoutNumbers: readonly string[] = ['reports'];

const between = ' · ';

/** What no line may hold: breaks, signs without width, blanks at its ends. */
const unfit = /[\r\n\u00ad\u200b-\u200d\ufeff]|^\s|\s$/;

/** As many texts, from the first on, as are not longer together. */
function takeFitting(texts: readonly string[], most: number): string[] {
  let room = most;
  return texts.filter((text) => {
    if (text.length + between.length > room) return false;
    room -= text.length + between.length;
    return true;
  });
}

/**
 * Puts strings into fields: each field gets them in another order, and as many as it takes.
 * @param strings for the field that is filled as the n-th one, from 1 on
 * @param isBenign puts as many harmless words there instead, to compare with
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
    // What the check refuses in any text, or in a line, is left out; then as many as there is room for.
    const seen = order.filter((text) => findHidden(text) === undefined);
    const lines = seen.filter((text) => !unfit.test(text));
    const tried = [seen, lines, takeFitting(lines, 240), takeFitting(lines, 70)];
    const kept = tried.map((texts) => texts.join(between)).find((text) => text && accepts(text));
    if (kept === undefined) return 'word';
    return isBenign ? kept.replaceAll(/[^\s·]+/g, 'w') : kept;
  };
}
