import { foldWords } from '../values/fold-words.ts';

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
    ...['Σύνολο;Барлығы'],
  ]),
);

/** Words that begin or end the label of a total: `Total employment`, `Polska ogółem`. */
const edges: ReadonlySet<string> = new Set(
  fold([
    ...['total;toplam;cemi;yekun;სულ;всего;итого;razem;łącznie;ogółem;insgesamt;gesamt;summe'],
    ...['разом;усього;всього;totale;totaal;celkem;spolu;ukupno;ensemble'],
  ]),
);

/** True if the first or last of several words marks a total. */
export function edgesOnTotal(folded: string): boolean {
  const words = folded.split(' ');
  return words.length > 1 && (edges.has(words[0] ?? '') || edges.has(words.at(-1) ?? ''));
}
