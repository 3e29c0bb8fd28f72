import type { Answers } from './answers.ts';
import { dropEmpty } from './drop-empty.ts';
import type { Stock } from './stock.ts';
import { draftsOf, fillTexts, keepTexts, wordsIn } from './words.ts';

/** Id of the document with the survey form that defines the ready-made stages and sectors. */
export const formSource = 'form-source';

/** The form's title page unchanged, and its relation to a portal with data from elsewhere. */
function citeForm(answers: Answers, { surveySource, texts }: Stock, code: string): object {
  const { languages, sectors, stages } = answers;
  const { language, kind, title, original, publisher, date, rights, drafts } = surveySource;
  const words = (key: string) => keepTexts(texts.form?.[key] ?? {}, languages);
  const taken = stages !== 'four' ? 'sectors' : sectors === 'survey' ? 'both' : 'stages';
  return dropEmpty({
    id: formSource,
    code,
    language,
    kind,
    title: keepTexts(title, languages),
    original,
    short: words('short'),
    publisher,
    date,
    dateNote: words('dateNote'),
    about: words(taken),
    limits: words('limits'),
    rights: keepTexts(rights, languages),
    drafts: draftsOf(drafts, languages),
  });
}

/** The portal's own list, and the sources of its sectors and stages. */
export function composeSources(answers: Answers, stock: Stock): object[] {
  const { languages, year, publisher } = answers;
  const [main = 'en'] = languages;
  const own = (kind: 'register' | 'nace') =>
    Object.fromEntries(
      ['title', 'short', 'about', 'limits', 'rights'].map((field) => {
        const texts = keepTexts(stock.texts[kind]?.[field] ?? {}, languages);
        return [field, fillTexts(texts, (one) => ({ publisher: wordsIn(publisher, one) }))];
      }),
    );
  const register = { id: 'register', code: '1', language: main, kind: 'survey' };
  const nace = { id: 'nace', code: '2', language: 'en', kind: 'paper' };
  const isOfSurvey = answers.sectors === 'survey' || answers.stages === 'four';
  return [
    { ...register, ...own('register'), publisher: wordsIn(publisher, main), date: year },
    ...(answers.sectors === 'nace'
      ? [{ ...nace, ...own('nace'), publisher: 'European Union', date: '2023' }]
      : []),
    ...(isOfSurvey ? [citeForm(answers, stock, answers.sectors === 'nace' ? '3' : '2')] : []),
  ];
}
