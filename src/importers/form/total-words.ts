import { foldWords } from '../values/fold-words.ts';

/** What a line that adds up the table is called. */
export const totalWords: ReadonlySet<string> = new Set(
  [
    ...['Cəmi', 'Yekun', 'Ümumi cəm'],
    ...['Toplam', 'Genel toplam', 'Ara toplam'],
    ...['სულ', 'ჯამი', 'სულ ჯამი'],
    ...['Total', 'Grand total', 'Sum', 'Subtotal'],
  ].map(foldWords),
);
