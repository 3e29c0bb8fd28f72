import type { Source } from '../schemas/reference.ts';
import type { Answers } from './answers.ts';
import { dropEmpty } from './drop-empty.ts';
import type { Stock } from './stock.ts';
import { draftsOf, fillIn, inPortal, keepTexts, wordsIn } from './words.ts';

/** Texts of a source, in the order in which its file has them. */
const textFields = ['title', 'short', 'dateNote', 'about', 'limits', 'rights'] as const;

/** The source of a list that came with the engine, in the languages of the portal. */
function keepSource(source: Source, { languages }: Answers): object {
  const texts = textFields.flatMap((field) => {
    const own = source[field];
    return own ? [[field, keepTexts(own, languages)] as const] : [];
  });
  const drafts = draftsOf(source.drafts, languages);
  return dropEmpty({ ...source, ...Object.fromEntries(texts), drafts });
}

/** The sources of a new portal: its own list, and where its sectors and stages stand. */
export function composeSources(answers: Answers, stock: Stock): object[] {
  const { languages, year, publisher } = answers;
  const [main = 'en'] = languages;
  const own = (kind: 'register' | 'nace') =>
    Object.fromEntries(
      ['title', 'short', 'about', 'limits', 'rights'].map((field) => {
        const text = keepTexts(stock.texts[kind]?.[field] ?? {}, languages);
        const fill = (one: (typeof languages)[number]) =>
          fillIn(text[one] ?? '', { publisher: wordsIn(publisher, one) });
        return [field, inPortal(languages, fill)];
      }),
    );
  const register = { id: 'register', code: '1', language: main, kind: 'survey' };
  const nace = { id: 'nace', code: '2', language: 'en', kind: 'paper' };
  const isOfSurvey = answers.sectors === 'survey' || answers.stages === 'four';
  return [
    { ...register, ...own('register'), date: year },
    ...(answers.sectors === 'nace'
      ? [{ ...nace, ...own('nace'), publisher: 'European Union', date: '2023' }]
      : []),
    ...(isOfSurvey ? [keepSource(stock.surveySource, answers)] : []),
  ];
}
