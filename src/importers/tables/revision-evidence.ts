import { type NaceRevision, naceRevisions } from '../../schemas/import-mapping.ts';
import { foldWords } from '../../i18n/fold.ts';
import type { Sheet, Workbook } from '../workbook/model.ts';
import type { splitCode } from './label-text.ts';
import { namedRevisions } from './named-revision.ts';
import { readActivity, revisionsWith } from './sector-code.ts';

/** Sections in all revisions, each with different letters, and stems of their names. */
const telling: readonly (readonly [letters: string, stems: readonly string[]])[] = (
  [
    [
      'MPQ',
      'educa;eğitim;təhsil;განათლ;образован;освіт;edukac;erziehung;unterricht;enseign;enseñanza;onderwijs;' +
        'învățământ;istruzion;oktatas;εκπαιδευσ;giáo dục;vzdělá;vzdelá;obrazovan;izobraž;білім;taʼlim;التعليم;教育',
    ],
    [
      'JKL',
      'financ;finanz;finans;maliyyə;maliye;ფინანს;финанс;фінанс;фінанс;χρηματοπιστ;tài chính;pénzügy;қаржы;moliya;المالية;金融',
    ],
    [
      'NQR',
      'health;gesundheit;salud;santé;saúde;sanità;sănătate;zdrow;zdrav;здрав;охорон здоров;sağlık;səhiyyə;ჯანდაცვ;ჯანმრთელ;' +
        'egészség;υγεία;υγείας;y tế;денсаулық;sogʻliq;الصحة;卫生',
    ],
  ] as const
).map(([letters, stems]) => [letters, stems.split(';').map(foldWords)] as const);

/** Revisions where a letter is the section named by some words; undefined if they name none. */
export function revisionsOf(letter: string, words: string): readonly NaceRevision[] | undefined {
  const folded = ` ${foldWords(words)}`;
  const found = telling.filter(([, stems]) => stems.some((stem) => folded.includes(` ${stem}`)));
  const [only, ...others] = found;
  if (!only || others.length > 0) return undefined;
  return naceRevisions.filter((_, n) => only[0][n] === letter);
}

/** Evidence of the revision in a text. */
export interface Evidence {
  readonly revisions: readonly NaceRevision[];
  readonly found: string;
}

/** Revisions consistent with all evidence. */
export const agreed = (all: readonly Evidence[]): readonly NaceRevision[] =>
  naceRevisions.filter((one) => all.every(({ revisions }) => revisions.includes(one)));

/** A code next to words, in one cell or two adjacent ones. */
interface CodedWords {
  readonly code: string;
  readonly words: string;
  readonly text: string;
}

function codedWords({ rows }: Sheet, split: typeof splitCode): CodedWords[] {
  const at = new Map(
    rows.flatMap(({ cells }) => cells.map((cell) => [`${cell.row} ${cell.column}`, cell] as const)),
  );
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell, n): CodedWords[] => {
      const coded = cell.kind === 'text' ? split(cell.text.trim()) : undefined;
      if (!coded) return [];
      const { code, words } = coded;
      if (words !== '') return [{ code, words, text: cell.text }];
      const beside = [
        cells[n - 1],
        cells[n + 1],
        ...[-1, 1].map((step) => at.get(`${cell.row + step} ${cell.column}`)),
      ];
      return [
        { code, words, text: cell.text },
        ...beside.flatMap((other) =>
          other?.kind === 'text' && /\p{L}{3}/u.test(other.text) && !split(other.text.trim())
            ? [{ code, words: other.text, text: cell.text }]
            : [],
        ),
      ];
    }),
  );
}

/** Evidence from codes with a letter and digits, such as K64; regions have such codes too. */
function ofDivisions(coded: readonly CodedWords[]): Evidence[] {
  const lettered = coded.filter(({ code }) => /^[A-Z]\d/.test(code));
  const all = lettered.flatMap(({ code, text }) => {
    const activity = readActivity(code);
    return activity?.section === undefined
      ? []
      : [{ text, ...activity, section: activity.section }];
  });
  if (new Set(all.map(({ digits }) => digits)).size < 2 || all.length < lettered.length) return [];
  return all.map(({ section, digits, text }) => ({
    revisions: revisionsWith(section, digits.slice(0, 2)),
    found: text,
  }));
}

/** Evidence from the last sections: V next to U is no Roman numeral. */
function ofLetters(coded: readonly CodedWords[]): Evidence[] {
  const last = coded.find(({ code }) => code === 'V');
  const isList = ['T', 'U'].every((letter) => coded.some(({ code }) => code === letter));
  return last && isList ? [{ revisions: revisionsWith('V'), found: last.text }] : [];
}

/**
 * Evidence of the revision of the classification in a workbook: names of it, section letters next to their
 * names, and divisions.
 * @param wanted year of the numbers
 * @param judge revisions where the words next to a letter name its section, by the portal
 */
export function findEvidence(
  { sheets }: Workbook,
  wanted: string,
  split: typeof splitCode,
  judge: (letter: string, words: string) => readonly NaceRevision[] | undefined,
): Evidence[] {
  const shown = sheets.filter(({ hidden }) => !hidden);
  const coded = shown.flatMap((sheet) => codedWords(sheet, split));
  const named = shown
    .flatMap(({ name, rows }) => [
      name,
      ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ])
    .flatMap((found) =>
      [...namedRevisions(found, wanted)].map((revision) => ({ revision, found })),
    );
  const [first, ...others] = named;
  // Notes on a change of the classification name two.
  const isOne = others.every(({ revision }) => revision === first?.revision);
  return [
    ...(first && isOne ? [{ revisions: [first.revision], found: first.found }] : []),
    ...coded.flatMap(({ code, words, text }) =>
      /^[A-V]$/.test(code)
        ? [revisionsOf(code, words), judge(code, words)].flatMap((revisions) =>
            revisions ? [{ revisions, found: text }] : [],
          )
        : [],
    ),
    ...ofDivisions(coded),
    ...ofLetters(coded),
  ];
}
