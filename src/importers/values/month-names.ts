import { foldWords } from '../../i18n/fold.ts';

// Months in the four languages: first the names in Unicode's CLDR, then common stems and short forms; compared
// without capitals and marks. A Georgian month loses its vowel before endings.
const months: readonly string[] = [
  'yanvar ocak იანვარი იანვარ იანვრ january jan oca yan январь января',
  'fevral şubat თებერვალი თებერვალ თებერვლ february feb fev şub февраль февраля',
  'mart მარტი მარტ march mar март марта',
  'aprel nisan აპრილი აპრილ april apr nis апрель апреля',
  'may mayıs მაისი მაის май мая',
  'iyun haziran ივნისი ივნის june jun haz июнь июня',
  'iyul temmuz ივლისი ივლის july jul tem июль июля',
  'avqust ağustos აგვისტო august aug avq ağu август августа',
  'sentyabr eylül სექტემბერი სექტემბერ სექტემბრ september sep sept sen eyl сентябрь сентября',
  'oktyabr ekim ოქტომბერი ოქტომბერ ოქტომბრ october oct okt eki октябрь октября',
  'noyabr kasım ნოემბერი ნოემბერ ნოემბრ november nov noy kas ноябрь ноября',
  'dekabr aralık დეკემბერი დეკემბერ დეკემბრ december dec dek ara декабрь декабря',
];

/** Case endings of months: of it, in it. */
export const monthEndings: readonly string[] = [
  ...['ı', 'i', 'u', 'ü', 'ın', 'in', 'un', 'ün', 'da', 'də', 'de', 'ta', 'te'],
  ...['ında', 'ində', 'unda', 'ündə', 'ının', 'inin', 'ayı', 'ayında', 'ის', 'ს', 'ში', 'ისა'],
];

/** Words that only mark a number as a year or a day of a month. */
export const yearWords: readonly string[] = [
  ...['il', 'ili', 'ilin', 'ildə', 'ilində', 'i', 'ci', 'cı', 'cu', 'cü'],
  ...['yıl', 'yılı', 'yılında', 'yılının', 'sene', 'senesi', 'nin', 'nın', 'nun', 'nün'],
  ...['de', 'da', 'te', 'ta', 'in', 'ın', 'un', 'ün', 'ayı', 'ayında', 'ayının', 'ayının'],
  ...['წელი', 'წლის', 'წელს', 'წ', 'წლისა', 'თვე', 'თვის', 'თვეში', 'ს', 'ში'],
  ...['year', 'of', 'in', 'the', 'on', 'st', 'nd', 'rd', 'th', 'год', 'года', 'году', 'г'],
  ...['d', 'del', 'ano', 'жылғы', 'жылы', 'жыл', 'ж'],
];

/** Months, 1 to 12, with each spelling. */
export const monthNames: readonly (readonly [month: number, name: string])[] = months.flatMap(
  (names, at) => names.split(' ').map((name) => [at + 1, name] as const),
);

/** Months of other languages by Unicode's names, folded, alone and next to a day or year; none shared by two months. */
export function monthsIn(languages: readonly string[]): ReadonlyMap<string, number> {
  const months = new Map<string, Set<number>>();
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      for (const beside of [{}, { day: 'numeric' }, { year: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
          month: style,
          timeZone: 'UTC',
          ...beside,
        });
        for (let month = 1; month <= 12; month += 1) {
          const parts = format.formatToParts(Date.UTC(2020, month - 1, 1));
          const name = foldWords(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (!/^\p{L}{3,}$/u.test(name)) continue;
          months.set(name, (months.get(name) ?? new Set()).add(month));
        }
      }
    }
  }
  return new Map(
    [...months].flatMap(([name, [month, ...others]]) =>
      month === undefined || others.length > 0 ? [] : [[name, month] as const],
    ),
  );
}
