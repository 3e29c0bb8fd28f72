import { foldWords } from '../values/fold-words.ts';
import { byText } from './by-text.ts';

const scales: Readonly<Record<string, number>> = {
  ...{ thousand: 3, thousands: 3, ths: 3, thd: 3, bin: 3, min: 3, ათასი: 3, ათას: 3, ათასებში: 3 },
  ...{ тыс: 3, тысяч: 3, тысячи: 3, miles: 3, mii: 3, tsd: 3, tausend: 3, milliers: 3, тис: 3 },
  ...{ '1000': 3, '000': 3, '000s': 3, thous: 3 },
  ...{ million: 6, millions: 6, mln: 6, milyon: 6, მლნ: 6, მილიონი: 6, млн: 6, millones: 6 },
};
const zerosOf = new Map(Object.entries(scales).map(([word, zeros]) => [foldWords(word), zeros]));

const personWords = new Set(
  [
    ...['person', 'persons', 'people', 'employees', 'employee', 'jobs', 'workers', 'employed'],
    ...['kişi', 'çalışan', 'çalışanlar', 'istihdam', 'nəfər', 'işçi', 'adam', 'per', 'pers'],
    ...['კაცი', 'ადამიანი', 'პირი', 'დასაქმებული', 'человек', 'чел', 'personas', 'puestos', 'осіб'],
  ].map(foldWords),
);

function decideUnit(typed: string): number | undefined {
  const text = typed.replaceAll('_', ' ');
  const parts = [
    ...[...text.matchAll(/[([]([^()[\]]+)[)\]]/gu)].map(([, inner]) => inner ?? ''),
    ...text.split(/[,:;–—]|\s-\s/u),
  ];
  for (const part of parts) {
    const words = foldWords(part).split(' ');
    // The longest unit has few words: “thousand persons on average of the year”.
    if (words.length > 4) continue;
    const zeros = words.flatMap((word) => zerosOf.get(word) ?? []);
    const counts = words.some((word) => personWords.has(word));
    const [first] = zeros;
    if (first !== undefined && (counts || words.length <= 2)) return first;
    if (counts && words.length === 1 && parts.length > 1) return 0;
  }
  return undefined;
}

/**
 * Zeros that a unit adds to numbers of persons: 3 for `(thousand persons)`, `bin kişi`, `THS_PER`.
 * Recognised only in brackets, after a comma or colon, or as the whole text, since titles mention
 * thousands in other senses.
 * @returns 0 if persons are counted singly, undefined if the text has no unit
 */
export const readUnit = byText(decideUnit);
