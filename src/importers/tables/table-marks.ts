import { cleanLine } from '../values/clean-text.ts';
import { foldWords } from '../values/fold-words.ts';
import { noneWords, unknownWords } from '../values/unanswered-words.ts';

/** What a sign in the place of a number means. */
export type MarkMeaning = 'none' | 'secret' | 'unreported';

/** A sign in the place of a number, as it is compared. */
export const foldMark = (text: string): string =>
  cleanLine(text)
    .toLowerCase()
    .replaceAll('…', '...')
    .replace(/[–—−‒]/gu, '-')
    .replace(/^([([])(.+)([)\]])$/u, '$2')
    .replaceAll(' ', '');

/** Signs with one meaning in the tables of all offices that are known to use them. */
const certain: ReadonlyMap<string, MarkMeaning> = new Map([
  ...[
    ':',
    '..',
    '...',
    '....',
    '///',
    ':z',
    'z',
    's.d.',
    's/d',
    'n/a',
    'n.a.',
    'n.d.',
    'nd',
    'na',
  ].map((mark) => [mark, 'unreported'] as const),
  ...['c', ':c', 'conf', 'conf.', 'к', 'конф.'].map((mark) => [mark, 'secret'] as const),
]);

/** Signs that offices use for different things: 0, no data, not asked, secret. */
const doubtful = new Set([
  '-',
  '--',
  '---',
  'x',
  'х',
  '.',
  '*',
  '**',
  '***',
  '/',
  '#',
  '?',
  '_',
  'o',
]);

/** Beginnings of words by which a note says what a sign means. */
const meanings: readonly (readonly [MarkMeaning, readonly string[]])[] = [
  [
    'secret',
    ['confiden', 'secre', 'gizli', 'mexfi', 'konfiden', 'konpiden', 'suppress', 'disclos'].concat([
      'конфиденц',
      'секрет',
    ]),
  ],
  [
    'unreported',
    [
      ...['not available', 'no data', 'not reported', 'unknown', 'missing', 'unavailable'],
      ...['bilgi yok', 'veri yok', 'bilgi elde', 'mevcut degil', 'bilinm', 'derlenme'],
      ...['melumat yox', 'melum deyil', 'monatsem', 'monacem', 'ar aris khelmisatsvdom'],
      ...['sin dato', 'no disponible', 'dato no', 'не имеются данн', 'нет данных', 'данные отсут'],
      ...['not applicable', 'no corresponde', 'not relevant', 'not published', 'not yet'],
    ],
  ],
  [
    'none',
    [
      ...['nil', 'zero', 'none', 'nothing', 'magnitude', 'phenomenon', 'does not exist', 'no case'],
      ...['sifir', 'hadise', 'bas vermemis', 'movlena', 'cero', 'явлени', 'не было'],
    ],
  ],
];

const secretWords = [
  'confidential',
  'secret',
  'suppressed',
  'gizli',
  'gizlidir',
  'gizli bilgi',
].concat(
  ['gizli veri', 'məxfi', 'məxfidir', 'konfidensial', 'კონფიდენციალური', 'საიდუმლო'],
  ['secreto', 'secreto estadístico', 'confidencial', 'конфиденциально', 'секретно'],
);

const words: ReadonlyMap<string, MarkMeaning> = new Map([
  ...unknownWords.map((word) => [foldWords(word), 'unreported'] as const),
  ...secretWords.map((word) => [foldWords(word), 'secret'] as const),
]);
const doubtfulWords = new Set(noneWords.map(foldWords));

/** What the words of a note say that a sign means. */
function meaningOf(said: string): MarkMeaning | undefined {
  const folded = foldWords(said);
  const [found, ...others] = meanings.filter(([, stems]) =>
    stems.some((stem) => folded.includes(foldWords(stem))),
  );
  // A note that says two things in two languages says nothing for sure.
  return others.length === 0 ? found?.[0] : undefined;
}

/** What the notes of a table say of its signs: `- : no data`, `(c) confidential`, `… = məlumat yoxdur`. */
export function readLegend(notes: Iterable<string>): ReadonlyMap<string, MarkMeaning> {
  const legend = new Map<string, MarkMeaning>();
  for (const note of notes) {
    for (const part of note.split(/[;\r\n]|(?<=\p{L}{3})[.,] (?=\S{1,5}\s*[=:–-])/u)) {
      const [, sign = '', said = ''] =
        /^\s*[“"«„'([]?(\p{L}{1,2}|[^\s\p{L}\p{N}“”"«»„'()[\]]{1,4}|[\p{L}.]{2,5}\.)[”"»“')\]]?\s*(?:[=:–—-]\s*|\s)(.{3,})$/u.exec(
          cleanLine(part).replace(/^\p{L}{3,12}:\s*/u, ''),
        ) ?? [];
      const meaning = sign === '' ? undefined : meaningOf(said);
      const mark = foldMark(sign);
      if (meaning && !legend.has(mark)) legend.set(mark, meaning);
    }
  }
  return legend;
}

/** A text in the place of a number that is none. */
export interface TableMark {
  readonly mark: string;
  /** Undefined where offices use the sign for different things and nothing says for which. */
  readonly meaning: MarkMeaning | undefined;
}

/**
 * Reads a sign in the place of a number; undefined for any other text.
 * @param known what the person or the notes of the table say of signs, by `foldMark`
 */
export function readMark(
  text: string,
  known: ReadonlyMap<string, MarkMeaning>,
): TableMark | undefined {
  const mark = foldMark(text);
  const said = known.get(mark);
  if (said) return { mark, meaning: said };
  const folded = foldWords(text);
  const meaning = certain.get(mark) ?? (folded === '' ? undefined : words.get(folded));
  if (meaning) return { mark, meaning };
  const isSign = /^[-_.?/*:#~=]+$/.test(mark);
  return isSign || doubtful.has(mark) || doubtfulWords.has(folded)
    ? { mark, meaning: undefined }
    : undefined;
}
