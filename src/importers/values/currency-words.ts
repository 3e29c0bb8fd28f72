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

/** Symbols and names of a currency in the languages of the portal. */
function listNames(currency: string): string[] {
  const names = locales.flatMap((locale) =>
    (['symbol', 'narrowSymbol', 'name'] as const).flatMap((currencyDisplay) => {
      const format = new Intl.NumberFormat(localeInfo[locale].tag, {
        style: 'currency',
        currency,
        currencyDisplay,
        minimumFractionDigits: 0,
      });
      return (currencyDisplay === 'name' ? amounts : [1]).flatMap((amount) =>
        format
          .formatToParts(amount)
          .flatMap(({ type, value }) => (type === 'currency' ? value : [])),
      );
    }),
  );
  return [...new Set(names)].filter((name) => name !== currency && !/^\p{L}$/u.test(name));
}

/** Words by code; a word shared by several currencies, such as `kr`, belongs to none. */
function collectWords(): ReadonlyMap<string, readonly string[]> {
  const own = new Set(Object.values(usual).flat());
  const others = currencyCodes.map((code) => [code, listNames(code)] as const);
  const uses = Map.groupBy(
    others.flatMap(([, names]) => names.map((name) => name.toLowerCase())),
    (name) => name,
  );
  const isClear = (name: string) =>
    !own.has(name.toLowerCase()) && uses.get(name.toLowerCase())?.length === 1;
  return new Map(
    others.map(([code, names]) => [code, [...(usual[code] ?? []), ...names.filter(isClear)]]),
  );
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
