import { locales, localeInfo } from '../../i18n/locales.ts';

/** Symbols, codes and names by hand, in the forms that answers have; they precede those of Intl. */
const usual: Readonly<Record<string, readonly string[]>> = {
  TRY: [
    ...['₺', 'try', 'tl', 'ytl', 'lira', 'lirası', 'liradır', 'türk lirası', 'turkish lira'],
    ...['turkish liras', 'türk lirəsi', 'lirə', 'ლირა', 'თურქული ლირა', 'лир'],
  ],
  AZN: [
    '₼',
    'azn',
    'manat',
    'manatdır',
    'manatı',
    'azərbaycan manatı',
    'მანათი',
    'манат',
    'манатов',
  ],
  GEL: ['₾', 'gel', 'lari', 'laridir', 'lariyə', 'ლარი', 'ლარის', 'ლარში', 'лари'],
  EUR: ['€', 'eur', 'euro', 'euros', 'avro', 'yevro', 'avrodur', 'ევრო', 'ევროში', 'евро'],
  USD: [
    ...['$', 'usd', 'us $', 'us dollars', 'us dollar', 'dollar', 'dollars', 'dolar', 'doları'],
    ...[
      'abd doları',
      'abş dolları',
      'dollar abş',
      'დოლარი',
      'დოლარში',
      'აშშ დოლარი',
      'აშშ დოლარში',
      'долл',
      'долларов',
    ],
  ],
  GBP: ['£', 'gbp', 'sterlin', 'funt sterlinq', 'pound', 'pounds', 'pounds sterling'],
  RUB: ['₽', 'rub', 'ruble', 'rubl', 'rouble', 'roubles', 'რუბლი', 'руб', 'рублей'],
};

/** Currencies with hand-written words, offered in messages. */
export const knownCurrencies: readonly string[] = Object.keys(usual);

/** All ISO 4217 codes in use, those of `knownCurrencies` first. */
export const currencyCodes: readonly string[] = [
  ...new Set([...knownCurrencies, ...Intl.supportedValuesOf('currency')]),
];

/** Plural categories of all languages occur among these numbers. */
const amounts = [1, 2, 5, 1.5];

type Display = 'symbol' | 'narrowSymbol' | 'name';

/** Symbols or names of a currency in the languages of the portal. */
function listWords(currency: string, currencyDisplay: Display): string[] {
  const found = locales.flatMap((locale) => {
    const format = new Intl.NumberFormat(localeInfo[locale].tag, {
      style: 'currency',
      currency,
      currencyDisplay,
      minimumFractionDigits: 0,
    });
    return (currencyDisplay === 'name' ? amounts : [1]).flatMap((amount) =>
      format.formatToParts(amount).flatMap(({ type, value }) => (type === 'currency' ? value : [])),
    );
  });
  return [...new Set(found)].filter((word) => word !== currency && !/^\p{L}$/u.test(word));
}

/**
 * Words by code. A symbol in one currency's usual form belongs to that one, also if it is the short form of
 * others, such as `₩`; a word shared by several, such as `kr`, belongs to none.
 */
function collectWords(): ReadonlyMap<string, readonly string[]> {
  const ownerOf = new Map(
    Object.entries(usual).flatMap(([code, own]) => own.map((word) => [word, code] as const)),
  );
  const byCode = new Map(currencyCodes.map((code) => [code, [...(usual[code] ?? [])]]));
  for (const displays of [['symbol', 'name'], ['narrowSymbol']] as const) {
    const found = currencyCodes.flatMap((code) =>
      displays.flatMap((display) => listWords(code, display).map((word) => ({ code, word }))),
    );
    for (const [word, uses] of Map.groupBy(found, (one) => one.word.toLowerCase())) {
      if (ownerOf.has(word)) continue;
      const codes = new Set(uses.map(({ code }) => code));
      const [code = ''] = codes;
      ownerOf.set(word, codes.size === 1 ? code : '');
      if (codes.size === 1) byCode.get(code)?.push(...new Set(uses.map((use) => use.word)));
    }
  }
  return byCode;
}

let words: ReadonlyMap<string, readonly string[]> | undefined;

/** Symbols and names of currencies by ISO 4217 code; collected on first use, since that takes a tenth of a second. */
export function currencyWords(): ReadonlyMap<string, readonly string[]> {
  words ??= collectWords();
  return words;
}

const capitals = new Set(currencyCodes.filter((code) => !(code in usual)));

const markCode = (code: string): string => (capitals.has(code) ? `¤${code}` : code);

/** Mark the currency codes of a text in capitals: in small letters, `all` and `top` are words. */
export const markCodes = (text: string): string =>
  text.replace(/(?<![\p{L}\p{M}])[A-Z]{3}(?![\p{L}\p{M}])/gu, markCode);
