import { cleanLine } from '../../i18n/clean-text.ts';
import { foldWords } from '../../i18n/fold.ts';
import { noneWords, unknownWords } from '../values/unanswered-words.ts';

/** Meaning of a mark in place of a number. */
export type MarkMeaning = 'none' | 'secret' | 'unreported';

/** Mark in normal form. */
export const foldMark = (text: string): string =>
  cleanLine(text)
    .toLowerCase()
    .replaceAll('…', '...')
    .replace(/[–—−‒]/gu, '-')
    .replace(/^([([])(.+)([)\]])$/u, '$2')
    .replaceAll(' ', '');

/** Marks with the same meaning in all statistical offices known to use them. */
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

/** Marks with different meanings: 0, no data, not asked, confidential. */
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

/** Word stems in explanations of marks. */
const meanings: readonly (readonly [MarkMeaning, readonly string[]])[] = [
  [
    'secret',
    ['confiden', 'secre', 'gizli', 'mexfi', 'konfiden', 'konpiden', 'suppress', 'disclos'].concat([
      ...['конфиденц', 'секрет', 'კონფიდენც', 'საიდუმლო', 'конфіденц', 'таємниц'],
      ...['tajemnic', 'poufn', 'ujawni', 'geheim', 'vertraulich', 'riservat', 'segret'],
      ...['sigilo', 'segredo', 'vertrouwelijk', 'bizalmas', 'titkos', 'құпия'],
      ...['εμπιστευτικ', 'απόρρητ'],
    ]),
  ],
  [
    'unreported',
    [
      ...['not available', 'no data', 'not reported', 'unknown', 'missing', 'unavailable'],
      ...['bilgi yok', 'veri yok', 'bilgi elde', 'mevcut degil', 'bilinm', 'derlenme'],
      ...['melumat yox', 'melum deyil', 'ar aris khelmisatsvdom'],
      ...['sin dato', 'no disponible', 'dato no', 'не имеются данн', 'нет данных', 'данные отсут'],
      ...['неизвестн', 'не представл', 'მონაცემები არ', 'მონაცემი არ', 'უცნობ'],
      ...['brak danych', 'brak informacji', 'nie podano', 'niedostepn', 'nie dotyczy'],
      ...['keine angab', 'keine daten', 'nicht verfugbar', 'unbekannt', 'liegen nicht vor'],
      ...['non disponib', 'pas de donne', 'donnee manqu', 'dato mancante', 'dati non'],
      ...['nao disponiv', 'sem dado', 'немає даних', 'дані відсутн', 'невідом'],
      ...['niet beschikbaar', 'geen gegevens', 'onbekend', 'nu sunt date', 'lipsa', 'indisponib'],
      ...['nincs adat', 'adathiány', 'nem áll rendelkez', 'деректер жоқ', 'мәлімет жоқ'],
      ...['μη διαθέσιμ', 'δεν υπάρχουν στοιχ', 'δεν διατίθ'],
      ...['not applicable', 'no corresponde', 'not relevant', 'not published', 'not yet'],
    ],
  ],
  [
    'none',
    [
      ...['nil', 'zero', 'none', 'nothing', 'magnitude', 'phenomenon', 'does not exist', 'no case'],
      ...[
        'zjawisko nie',
        'nie wystapi',
        'nichts vorhanden',
        'genau null',
        'явищ',
        'neant',
        'nessun caso',
      ],
      ...['resultado nulo', 'valor nulo', 'fenomen', 'nem fordult elő', 'құбылыс', 'μηδεν'],
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

/** Meaning of a mark by the words of a note. */
function meaningOf(said: string): MarkMeaning | undefined {
  const folded = foldWords(said);
  const [found, ...others] = meanings.filter(([, stems]) =>
    stems.some((stem) => folded.includes(foldWords(stem))),
  );
  // A note whose two languages disagree is inconclusive.
  return others.length === 0 ? found?.[0] : undefined;
}

/** Explanations of marks in the notes of a table, by `foldMark`; the first note of a mark counts. */
export function readExplanations(notes: Iterable<string>): ReadonlyMap<string, string> {
  const explained = new Map<string, string>();
  for (const note of notes) {
    for (const part of note.split(/[;\r\n]|(?<=\p{L}{3})[.,] (?=\S{1,5}\s*[=:–-])/u)) {
      const [, sign = '', said = ''] =
        /^\s*[“"«„'([]?(\p{L}{1,2}|[^\s\p{L}\p{N}“”"«»„'()[\]]{1,4}|[\p{L}.]{2,5}\.)[”"»“')\]]?\s*(?:[=:–—-]\s*|\s)(.{3,})$/u.exec(
          cleanLine(part).replace(/^(?:\p{L}{2,20}\s){0,3}\p{L}{3,20}:\s*/u, ''),
        ) ?? [];
      const mark = foldMark(sign);
      if (sign !== '' && !explained.has(mark)) explained.set(mark, said.trim());
    }
  }
  return explained;
}

/**
 * Meanings of marks by their explanations: `- : no data`, `(c) confidential`, `… = məlumat yoxdur`; undefined if
 * an explanation is not understood.
 */
export const readLegend = (
  explained: ReadonlyMap<string, string>,
): ReadonlyMap<string, MarkMeaning | undefined> =>
  new Map([...explained].map(([mark, said]) => [mark, meaningOf(said)]));

/** Text in place of a number. */
export interface TableMark {
  readonly mark: string;
  /** Undefined if the mark is ambiguous, or its explanation is not understood. */
  readonly meaning: MarkMeaning | undefined;
}

/**
 * Parse a mark in place of a number; undefined for other text.
 * @param known meanings from the mapping or the notes of the table, by `foldMark`
 */
export function readMark(
  text: string,
  known: ReadonlyMap<string, MarkMeaning | undefined>,
): TableMark | undefined {
  const mark = foldMark(text);
  const said = known.get(mark);
  if (said) return { mark, meaning: said };
  const folded = foldWords(text);
  const usual = certain.get(mark) ?? (folded === '' ? undefined : words.get(folded));
  // The file says what its mark means, if not in known words: the usual meaning may be another.
  if (usual) return { mark, meaning: known.has(mark) ? undefined : usual };
  const isSign = /^[-_.?/*:#~=×†‡¤]+$/.test(mark);
  return isSign || doubtful.has(mark) || doubtfulWords.has(folded)
    ? { mark, meaning: undefined }
    : undefined;
}
