import { foldWords } from '../i18n/fold.ts';
import { locales } from '../i18n/locales.ts';
import { yesNoOptions } from '../i18n/yes-no.ts';
import { noneWords, unknownWords } from '../importers/values/unanswered-words.ts';

/** What reviewers write into the place of a text to agree with it, or to come back to it. Collected by hand. */
const remarkWords: readonly string[] = [
  ...['ok', 'okay', 'correct', 'fine', 'same', 'agreed', 'approved', 'unchanged', 'no change'],
  ...['todo', 'tbd', 'check', 'see note', 'see notes'],
  ...['tamam', 'doğru', 'aynı', 'aynısı', 'uygun', 'onaylandı', 'değişiklik yok', 'nota bak'],
  ...['düzdür', 'doğrudur', 'düzgündür', 'eyni', 'eynidir', 'razıyam', 'təsdiq', 'təsdiqlənib'],
  ...['dəyişiklik yoxdur', 'olduğu kimi', 'qeydə bax'],
  ...['სწორია', 'იგივე', 'კარგია', 'თანახმა ვარ', 'დადასტურებულია', 'უცვლელად', 'იხ. შენიშვნა'],
  ...['ок', 'верно', 'то же', 'согласен', 'без изменений'],
];

let known: ReadonlySet<string> | undefined;

function knownWords(): ReadonlySet<string> {
  const yesNo = yesNoOptions().flatMap(({ label }) => locales.map((locale) => label[locale]));
  return new Set([...yesNo, ...noneWords, ...unknownWords, ...remarkWords].map(foldWords));
}

/** Whether words are an answer, a tick or a remark rather than a text: `Bəli`, `x`, `?`, `n/a`, `OK`. */
export function isAnswer(text: string): boolean {
  known ??= knownWords();
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  return /^x$/i.test(text) || known.has(foldWords(text));
}
