import { foldWords } from '../i18n/fold.ts';
import { locales } from '../i18n/locales.ts';
import { yesNoOptions } from '../i18n/yes-no.ts';
import { noneWords, unknownWords } from '../importers/values/unanswered-words.ts';

/** What is no text in any language. */
const answerWords: readonly string[] = ['ok', 'okay', 'n/a', 'todo', 'tbd', 'x'];

/** What reviewers write into the place of a text to agree with it, or to come back to it. Collected by hand. */
const remarkWords: readonly string[] = [
  ...['correct', 'fine', 'same', 'agreed', 'approved', 'unchanged', 'no change'],
  ...['check', 'see note', 'see notes'],
  ...['tamam', 'doğru', 'aynı', 'aynısı', 'uygun', 'onaylandı', 'değişiklik yok', 'nota bak'],
  ...['düzdür', 'doğrudur', 'düzgündür', 'eyni', 'eynidir', 'razıyam', 'təsdiq', 'təsdiqlənib'],
  ...['dəyişiklik yoxdur', 'olduğu kimi', 'qeydə bax'],
  ...['სწორია', 'იგივე', 'კარგია', 'თანახმა ვარ', 'დადასტურებულია', 'უცვლელად', 'იხ. შენიშვნა'],
  ...['ок', 'верно', 'то же', 'согласен', 'без изменений'],
];

const fold = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldWords));

let answers: ReadonlySet<string> | undefined;
let remarks: ReadonlySet<string> | undefined;

const yesNoWords = () =>
  yesNoOptions().flatMap(({ label }) => locales.map((locale) => label[locale]));

/**
 * Whether words are an answer, a tick or a remark rather than a text: `Bəli`, `x`, `?`, `n/a`, `Eyni`.
 * @param isSigned whether the reviewer signed the words as a text: then they are no remark
 */
export function isAnswer(text: string, isSigned = false): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const word = foldWords(text);
  answers ??= fold([...answerWords, ...yesNoWords()]);
  remarks ??= fold([...noneWords, ...unknownWords, ...remarkWords]);
  return answers.has(word) || (!isSigned && remarks.has(word));
}
