import { foldWords } from '../../i18n/fold.ts';
import { byText } from './by-text.ts';
import { withoutNotes } from './label-text.ts';

/** Time of a number: a year, or a shorter period by its last month. */
export interface TableTime {
  readonly year: string;
  /** Two digits; undefined for a whole year. */
  readonly month?: string;
}

/** Time in ISO notation: `2023`, `2023-09`. */
export const sayTime = ({ year, month }: TableTime): string =>
  month === undefined ? year : `${year}-${month}`;

/** Words next to a year, in the languages of statistical offices. */
const yearWords = new Set(
  [
    ...['year', 'annual', 'average', 'end of', 'as of', 'in', 'provisional', 'revised', 'total'],
    ...['yıl', 'yılı', 'yıllık', 'yıl sonu', 'ortalama', 'il', 'ci il', 'cü il', 'cı il', 'cu il'],
    ...['illik', 'il üzrə', 'წელი', 'წლის', 'წ', 'год', 'г', 'año', 'anual', 'promedio', 'jahr'],
    ...['p', 'e', 'b', 'r', 'rok', 'annee', 'an'],
  ].map(foldWords),
);

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const quarterWords =
  'q|quarter|qtr|çeyrek|ceyrek|rüb|rub|trim|trimestre|trimester|კვარტალი|kvartali|kv|квартал|кв|t';

const quarterPatterns = [
  new RegExp(`^(?:${quarterWords}) ?([1-4]|i{1,3}|iv)$`, 'u'),
  new RegExp(`^([1-4]|i{1,3}|iv)(?: (?:ci|cu|o|st|nd|rd|th|er|do|to))? ?(?:${quarterWords})$`, 'u'),
];

/** Quarter named by the words next to a year. */
function quarterIn(words: string): number | undefined {
  for (const pattern of quarterPatterns) {
    const [, found] = pattern.exec(words) ?? [];
    if (found) return roman[found] ?? Number(found);
  }
  return undefined;
}

const isYear = (digits: string) => digits >= '1950' && digits <= '2099';

function decideTime(typed: string): TableTime | undefined {
  const { text } = withoutNotes(typed);
  if (text.length > 40) return undefined;
  const [, isoYear = '', isoMonth] = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/.exec(text) ?? [];
  if (isoMonth && isYear(isoYear)) return { year: isoYear, month: isoMonth };
  const folded = foldWords(text);
  const [, before = '', year = '', after = ''] =
    /^(.*?) ?(?<!\d)(\d{4})(?!\d) ?(.*)$/u.exec(folded) ?? [];
  if (!isYear(year)) return undefined;
  const words = `${before} ${after}`.trim();
  if (words === '' || yearWords.has(words)) return { year };
  const quarter = quarterIn(words);
  return quarter === undefined ? undefined : { year, month: String(quarter * 3).padStart(2, '0') };
}

/** Parse a label that is only a time: `2023`, `2023 yılı`, `2023-Q4`, `IV trim. 2023`. */
export const readTime = byText(decideTime);

/** Years that belong to a classification: `NACE Rev. 2 (2008)`, `PKD 2007`. */
const classified =
  /(?:NACE|ISIC|PKD|NAF|WZ|ATECO|CNAE|CAE|CAEN|SBI|SIC|NAICS|ОКВЭД|КВЕД|KVED|KVĖD|NUTS|İBBS|IBBS|FTN|TERYT)[^\d]{0,8}(?:\d(?:\.\d)?[^\d]{1,4})?\d{4}/gu;

/** Years in a title, except of classifications. */
export const yearsIn = (text: string): string[] =>
  (text.replace(classified, ' ').match(/(?<![\d.,-])(?:19|20)\d{2}(?![\d,]|[.-]\d)/g) ?? []).filter(
    isYear,
  );
