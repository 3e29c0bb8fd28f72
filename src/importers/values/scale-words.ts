import { foldWords } from './fold-words.ts';

/**
 * Words for powers of ten by their number of zeros: those next to a number in a cell, and those that are a scale
 * only in units. In a cell, `mil` may be a mile and `min` a minimum.
 */
const words: readonly (readonly [zeros: number, inCells: string, inUnits?: string])[] = [
  [2, 'yüz;hundred;hundreds;ასი;ასეული'],
  [
    3,
    'bin;thousand;thousands;ათას;ათასი;ათასეული;тыс;тысяч',
    // Azerbaijani, English, Georgian, Russian, Ukrainian, German, French, Spanish, Italian,
    // Portuguese, Polish, Dutch, Romanian, Czech.
    'min;ths;thous;thd;ათასებში;ათასობით;тысяча;тысячи;тысячах;тис;тисяч;тисячі;тисячах;tsd;tausend;' +
      'tausenden;tausende;millier;milliers;mille;mil;miles;millar;millares;migliaia;mila;milhar;' +
      'milhares;tys;tysiąc;tysiące;tysięcy;tysiącach;duizend;duizenden;duizendtallen;mii;mie;tis;' +
      'tisíc;tisíce;tisících',
  ],
  [
    6,
    'milyon;mln;mn;mio;million;millions;მლნ;მილიონი;млн',
    'milyonlar;მილიონ;миллион;миллионов;миллионах;мільйон;мільйонів;мільйонах;millionen;millón;' +
      'millones;milione;milioni;milhão;milhões;milion;miliony;milionów;milionach;miljoen;miljoenen;' +
      'milioane;milionů',
  ],
  [9, 'milyar;milyard;mlrd;mrd;მლრდ;მილიარდი;billion;bn;млрд'],
  [12, 'trilyon;trillion;ტრილიონი'],
];

const byWord = (list: string | undefined, zeros: number) =>
  (list?.split(';') ?? []).map((word) => [foldWords(word), zeros] as const);

/** Number of zeros added by a folded word next to a number. */
export const cellScales: ReadonlyMap<string, number> = new Map(
  words.flatMap(([zeros, inCells]) => byWord(inCells, zeros)),
);

const unitScales: ReadonlyMap<string, number> = new Map(
  words.flatMap(([zeros, inCells, inUnits]) =>
    inUnits === undefined ? [] : byWord(`${inCells};${inUnits}`, zeros),
  ),
);

/** Number of zeros of thousands or millions as a unit: a folded word, or 1000 and 1000000 in digits. */
export const zerosOfUnit = (folded: string): number | undefined =>
  /^1(?:000)+$/.test(folded) ? folded.length - 1 : unitScales.get(folded);

/** A power of ten in digits: `x100`, `1000`, `1.000`, `'000`, `000 000`. */
const powers = [
  /(?<!\p{L})[x×*х]\s*(1(?:[.,\s'’]?0+)+)(?![\p{L}\p{N}])/iu,
  /(?<![\p{L}\p{N}])['’‘.]?(1(?:[.,\s'’]?000)+|000(?:[.,\s'’]?000)*)(?:['’]?s)?(?![\p{L}\p{N}])/iu,
];

/** First power of ten in digits in a text, as written, and its number of zeros. */
export function findPower(
  text: string,
): { readonly found: string; readonly zeros: number } | undefined {
  for (const power of powers) {
    const [found, digits] = power.exec(text) ?? [];
    if (found !== undefined && digits !== undefined)
      return { found, zeros: digits.replace(/[^0]/g, '').length };
  }
  return undefined;
}
