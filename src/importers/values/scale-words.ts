import { foldWords } from '../../i18n/fold.ts';

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
    '千;min;ths;thous;thd;ათასებში;ათასობით;тысяча;тысячи;тысячах;тис;тисяч;тисячі;тисячах;tsd;tausend;' +
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

/** Thousands and millions whose digits cover every plural form. */
const amounts = [1, 2, 3, 5, 11, 100].flatMap((n) => [n * 1e3, n * 1e6]);

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** A single word; K and M are abbreviations. */
const wholeWord = /^(?:\p{Script=Han}|[^\s]{3,})$/u;

/** Words for powers of ten in all languages of the runtime, by folded word. */
function readCompactWords(): ReadonlyMap<string, number> {
  const codes = [...alphabet].flatMap((first) => [...alphabet].map((last) => first + last));
  return new Map(
    Intl.NumberFormat.supportedLocalesOf(codes).flatMap((code) => {
      const format = new Intl.NumberFormat(`${code}-u-nu-latn`, {
        notation: 'compact',
        compactDisplay: 'long',
        maximumFractionDigits: 0,
      });
      return amounts.flatMap((amount): [string, number][] => {
        const parts = format.formatToParts(amount);
        const integers = parts.flatMap(({ type, value }) => (type === 'integer' ? value : []));
        const word = foldWords(parts.find(({ type }) => type === 'compact')?.value ?? '');
        const zeros = Math.log10(amount / Number(integers.join('')));
        return !wholeWord.test(word) || !Number.isInteger(zeros) ? [] : [[word, zeros]];
      });
    }),
  );
}

let compactWords: ReadonlyMap<string, number> | undefined;
let compactStems: ReadonlyMap<string, number> | undefined;

/** Min stem length that identifies a word for a power of ten, and max length of the ending after it. */
const [shortest, ending] = [5, 4];

/**
 * Number of zeros of a word for a power of ten in any language, also inflected: `χιλιάδων`, `tisućama`;
 * undefined for other words.
 * @param folded a folded word
 */
export function zerosInAnyLanguage(folded: string): number | undefined {
  compactWords ??= readCompactWords();
  compactStems ??= new Map(
    [...compactWords].flatMap(([word, zeros]) =>
      word.length > shortest ? [[word.slice(0, -1), zeros] as const] : [],
    ),
  );
  const found = compactWords.get(folded);
  if (found !== undefined) return found;
  for (let cut = 0; cut <= ending && folded.length - cut >= shortest; cut += 1) {
    const zeros = compactStems.get(folded.slice(0, folded.length - cut));
    if (zeros !== undefined) return zeros;
  }
  return undefined;
}

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
