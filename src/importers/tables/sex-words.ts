import { foldWords } from '../../i18n/fold.ts';

const fold = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.split(';')).map(foldWords));

const men = fold([
  ...['men;man;male;males;m;of which men', 'erkek;erkekler', 'kişi;kişilər;o cümlədən kişilər'],
  ...['კაცი;კაცები;მამაკაცი;მამაკაცები', 'мужчины;мужской;муж', 'чоловіки;чоловіча'],
  ...['hombres;hombre;varones;varón', 'männer;männlich', 'mężczyźni;mężczyzna', 'hommes;masculin'],
  ...['uomini;maschi', 'homens', 'mannen', 'bărbați', 'muži'],
]);

const women = fold([
  ...['women;woman;female;females;f;w;of which women', 'kadın;kadınlar', 'qadın;qadınlar'],
  ...['ქალი;ქალები', 'женщины;женский;жен', 'жінки;жіноча', 'mujeres;mujer', 'frauen;weiblich'],
  ...['kobiety;kobieta', 'femmes;féminin', 'donne;femmine', 'mulheres', 'vrouwen', 'femei', 'ženy'],
]);

/** Whether a text is a word for men or women. */
export function isSexWord(text: string): boolean {
  const folded = foldWords(text);
  return men.has(folded) || women.has(folded);
}

/** Whether two texts are the two sexes, in either order. */
export function areSexes(texts: readonly string[]): boolean {
  const [first = '', second = '', ...others] = texts.map(foldWords);
  return (
    others.length === 0 &&
    ((men.has(first) && women.has(second)) || (women.has(first) && men.has(second)))
  );
}
