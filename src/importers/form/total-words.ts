import { foldWords } from '../../i18n/fold.ts';
import { readPhrase } from '../words/read-phrase.ts';

const fold = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split(';')).map(foldWords);

/** Labels of a total line, in the portal languages and those of other offices. */
export const totalWords: ReadonlySet<string> = new Set(
  fold([
    ...['Cəmi;Yekun;Ümumi cəm', 'Toplam;Genel toplam;Ara toplam', 'სულ;ჯამი;სულ ჯამი'],
    ...['Total;Totals;Grand total;Sum;Subtotal;Sub-total;Overall;All', 'Razem;Łącznie;Ogółem;Suma'],
    ...['Summe;Insgesamt;Gesamt;Gesamtsumme;Zusammen;Zwischensumme', 'Итого;Всего;Итог;Сумма'],
    ...['Разом;Усього;Всього;Підсумок;Сума', 'Total general;Suma total', 'Totale;Somma;Complesso'],
    ...['Ensemble;Total général;Somme', 'Totaal;Eindtotaal', 'Soma;Total geral', 'Total general'],
    ...['Celkem;Součet;Spolu;Ukupno;Összesen;Общо;Summa;Yhteensä;Totalt;I alt;Iš viso;Kopā;Kokku'],
    ...['Σύνολο;Барлығы;Жиыны;Қорытынды'],
  ]),
);

/** Words that begin or end the label of a total: `Total employment`, `Polska ogółem`, `İzmir toplamı`. */
const edges: ReadonlySet<string> = new Set(
  fold([
    ...['total;totals;subtotal;toplam;toplamı;cəmi;yekun;yekunu;სულ;ჯამი;всего;итого;итог;razem'],
    ...['łącznie;ogółem;insgesamt;gesamt;summe;zwischensumme;разом;усього;всього;totale;totaal'],
    ...['celkem;spolu;ukupno;ensemble;összesen;yhteensä;totalt;σύνολο;барлығы;жиыны'],
  ]),
);

/** True if the first or last of several words, or the first two, mark a total. */
export function edgesOnTotal(folded: string): boolean {
  const words = folded.split(' ');
  if (words.length > 2 && totalWords.has(words.slice(0, 2).join(' '))) return true;
  return words.length > 1 && (edges.has(words[0] ?? '') || edges.has(words.at(-1) ?? ''));
}

/** A label without the word for a total at its edge: `Construction total` is all of construction. */
export function withoutTotal(text: string): string | undefined {
  const words = text.trim().split(/\s+/u);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return undefined;
  if (edges.has(foldWords(last))) return words.slice(0, -1).join(' ');
  return edges.has(foldWords(first)) ? words.slice(1).join(' ') : undefined;
}

/** True for a label such as `Subtotal Norte` or `Итого по области` that is not the name of a cluster. */
export const labelsPart = (text: string): boolean =>
  edgesOnTotal(foldWords(text)) &&
  !readPhrase(text).words.some(({ forms }) => forms.has('#cluster'));
