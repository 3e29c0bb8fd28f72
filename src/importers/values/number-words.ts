import { foldText } from '../../i18n/fold.ts';
import { currencyCodes, currencyWords, markCodes } from './currency-words.ts';
import { cellScales } from './scale-words.ts';

/** Effect of a word or symbol next to a number. */
export type NumberWord =
  | { readonly does: 'percent' | 'about' | 'negative' | 'plus' | 'unit' }
  | { readonly does: 'scale'; readonly zeros: number }
  /** A thousand after a number in Azerbaijani; otherwise `at least`. */
  | { readonly does: 'min' }
  | { readonly does: 'currency'; readonly currency: string };

// Collected by hand from forms in the four languages and Russian; compared without capitals, marks and full
// stops. Endings are included where forms have them.

const percent = [
  '%',
  'yüzde',
  'yüzdesi',
  'faiz',
  'faizi',
  'პროცენტი',
  'percent',
  'per cent',
  'pct',
  'процент',
  'процентов',
];

const about = [
  ...[
    '~',
    '≈',
    '±',
    '<',
    '>',
    '≤',
    '≥',
    '<=',
    '>=',
    'ca',
    'c',
    'circa',
    'about',
    'around',
    'approx',
  ],
  ...['approximately', 'over', 'under', 'more than', 'less than', 'at least', 'at most', 'up to'],
  ...['nearly', 'almost', 'or more', 'and more', 'and above', 'plus', 'max', 'maximum', 'minimum'],
  ...['yaklaşık', 'yaklaşık olarak', 'takriben', 'tahminen', 'ortalama', 'en az', 'en çok'],
  ...['en fazla', 'asgari', 'azami', 'civarı', 'civarında', 'kadar', 'üzeri', 've üzeri', 'üstü'],
  ...[
    'dan fazla',
    'den fazla',
    'tan fazla',
    'ten fazla',
    'ın üzerinde',
    'in üzerinde',
    'un üzerinde',
  ],
  ...['ün üzerinde', 'dan az', 'den az', 'tan az', 'ten az', 'e yakın', 'a yakın'],
  ...[
    'təxminən',
    'təqribən',
    'ən azı',
    'ən çoxu',
    'azı',
    'ətrafında',
    'qədər',
    'a qədər',
    'ə qədər',
  ],
  ...['dan çox', 'dən çox', 'dan artıq', 'dən artıq', 'və daha çox', 'dan az', 'dən az'],
  ...[
    'დაახლოებით',
    'მიახლოებით',
    'სულ მცირე',
    'მინიმუმ',
    'მაქსიმუმ',
    'ზე მეტი',
    'ზე ნაკლები',
    'მდე',
  ],
  ...['около', 'примерно', 'более', 'менее', 'не менее'],
];

const units = [
  ...['kişi', 'kişidir', 'çalışan', 'personel', 'adet', 'adettir', 'tane', 'firma', 'firmalar'],
  ...['işletme', 'şirket', 'kurum', 'kuruluş', 'üye', 'üyedir', 'proje', 'küme', 'kez', 'kere'],
  ...['gün', 'ay', 'yıl', 'saat', 'hektar', 'dekar', 'dönüm', 'ton', 'puan'],
  ...['nəfər', 'nəfərdir', 'işçi', 'ədəd', 'ədəddir', 'dənə', 'müəssisə', 'təşkilat', 'üzv'],
  ...['layihə', 'klaster', 'dəfə', 'gün', 'il', 'bal', 'iş yeri', 'şəxs'],
  ...['კაცი', 'ადამიანი', 'პირი', 'თანამშრომელი', 'ცალი', 'ფირმა', 'კომპანია', 'საწარმო'],
  ...['ორგანიზაცია', 'წევრი', 'პროექტი', 'კლასტერი', 'ერთეული', 'ჯერ', 'დღე', 'თვე', 'ქულა'],
  ...['person', 'persons', 'people', 'employee', 'employees', 'staff', 'piece', 'pieces', 'pcs'],
  ...['firm', 'firms', 'company', 'companies', 'enterprise', 'enterprises', 'body', 'bodies'],
  ...['organisation', 'organisations', 'organization', 'organizations', 'institution'],
  ...['institutions', 'member', 'members', 'project', 'projects', 'cluster', 'clusters', 'times'],
  ...['day', 'days', 'month', 'months', 'year', 'years', 'hour', 'hours', 'hectare', 'hectares'],
  ...['ha', 'tonnes', 'tons', 'points', 'km', 'km²', 'm²', 'kg'],
  ...['человек', 'чел', 'штук', 'шт', 'фирм', 'предприятий'],
];

/** Words and symbols next to a number, folded for comparison. */
export function foldBeside(text: string): string[] {
  return foldText(markCodes(text)).match(/[\p{L}\p{M}²]+|[<>]=|[^\s\p{L}\p{M}.'’]/gu) ?? [];
}

const spelled = (words: readonly string[], word: NumberWord) =>
  words.map((text) => [foldBeside(text).join(' '), word] as const);

/** Effect of each word and symbol next to a number, by its folded form. */
function collectWords(): ReadonlyMap<string, NumberWord> {
  const currencies = currencyWords();
  return new Map([
    ...currencyCodes.flatMap((currency) =>
      spelled([currency, ...(currencies.get(currency) ?? [])], { does: 'currency', currency }),
    ),
    ...spelled(units, { does: 'unit' }),
    ...spelled(about, { does: 'about' }),
    ...spelled(percent, { does: 'percent' }),
    ...spelled(['-'], { does: 'negative' }),
    ...spelled(['+'], { does: 'plus' }),
    ...spelled(['min'], { does: 'min' }),
    ...[...cellScales].map(([word, zeros]) => [word, { does: 'scale', zeros }] as const),
  ]);
}

let lexicon:
  { readonly words: ReadonlyMap<string, NumberWord>; readonly longest: number } | undefined;

function openLexicon() {
  if (lexicon) return lexicon;
  const words = collectWords();
  const longest = Math.max(...[...words.keys()].map((phrase) => phrase.split(' ').length));
  lexicon = { words, longest };
  return lexicon;
}

/** Effect of a folded word, symbol or phrase next to a number. */
export const numberWord = (phrase: string): NumberWord | undefined =>
  openLexicon().words.get(phrase);

/** Number of words of the longest phrase with an effect. */
export const longestPhrase = (): number => openLexicon().longest;
