import { foldWords } from '../i18n/fold.ts';
import { locales } from '../i18n/locales.ts';
import { yesNoOptions } from '../i18n/yes-no.ts';
import { noneWords, unknownWords } from '../importers/values/unanswered-words.ts';

/** What is no text in any language. */
const answerWords: readonly string[] = ['ok', 'okay', 'n/a', 'todo', 'tbd', 'x'];

/** Words that agree with a text. Collected by hand. */
const agreeing: readonly string[] = [
  ...['agree', 'agreed', 'i agree', 'approved', 'confirmed', 'fine'],
  ...['tamam', 'tamamdır', 'uygun', 'uygundur', 'onaylandı', 'onaylıyorum', 'katılıyorum'],
  ...['düzdür', 'düzgündür', 'razıyam', 'təsdiq', 'təsdiq edirəm', 'təsdiqlənib', 'uyğundur'],
  ...['სწორია', 'კარგია', 'თანახმა ვარ', 'ვეთანხმები', 'დადასტურებულია', 'ვადასტურებ'],
  ...['ок', 'верно', 'согласен', 'согласна', 'подтверждаю'],
];

/** What reviewers write into the place of a text to come back to it, beside what agrees. Collected by hand. */
const remarkWords: readonly string[] = [
  ...['correct', 'same', 'unchanged', 'no change', 'no changes', 'leave', 'leave as is', 'good'],
  ...['check', 'see note', 'see notes', 'see above', 'as above', 'delete', 'remove'],
  ...['doğru', 'aynı', 'aynısı', 'aynen', 'aynen kalsın', 'değişiklik yok', 'nota bak'],
  ...['yukarıdaki gibi', 'yukarıya bak', 'sil', 'silin', 'silinsin', 'iyi', 'güzel'],
  ...['doğrudur', 'eyni', 'eynidir', 'dəyişiklik yoxdur', 'düzəliş yoxdur', 'olduğu kimi'],
  ...['qalsın', 'olduğu kimi qalsın', 'qeydə bax', 'yuxarıya bax', 'yuxarıdakı kimi', 'əladır'],
  ...['yaxşıdır', 'იგივე', 'იგივე დარჩეს', 'დარჩეს', 'კარგი', 'უცვლელად', 'უცვლელია'],
  ...['შესწორება არ არის', 'ცვლილება არ არის', 'იხ. შენიშვნა', 'იხ. ზემოთ', 'ამოიღეთ', 'წაიშალოს'],
  ...['то же', 'без изменений', 'оставить', 'удалить', 'см. выше', 'хорошо'],
];

const fold = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldWords));

let answers: ReadonlySet<string> | undefined;
let remarks: ReadonlySet<string> | undefined;

let agreements: ReadonlySet<string> | undefined;

/** Whether an answer agrees, each part of it: `Uygundur`, `Evet, uygun`, `Hə, razıyam`. */
export function agrees(answer: string, isYes: (part: string) => boolean): boolean {
  agreements ??= fold(agreeing);
  const parts = answer.split(/[,;.!]/).filter((part) => part.trim() !== '');
  return (
    parts.length > 0 &&
    parts.every((part) => agreements?.has(foldWords(part)) || isYes(part.trim()))
  );
}

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
  remarks ??= fold([...noneWords, ...unknownWords, ...agreeing, ...remarkWords]);
  return answers.has(word) || (!isSigned && remarks.has(word));
}
