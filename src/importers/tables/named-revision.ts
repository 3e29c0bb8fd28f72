import type { NaceRevision } from '../../schemas/import-mapping.ts';

/** Classifications of activities that follow NACE or ISIC, as named in headers. */
const ofIsic = 'isic|ciiu|citi|мсок';
const ofNace =
  'ö?nace|pkd|cnae|clanae|ateco|naf|nogo|sic|te[aá]or|caen|caem|cae|sbi|skd|nkd|wz|sni|emtak|evrk|vsic|kved|okved|квэд|квед|оквэд|окэд|сэўд|кид|кдп|στακοδ';
const names = `(?<!\\p{L})(${ofIsic}|${ofNace})`;

const classification = new RegExp(`(?<!\\p{L})(?:${ofIsic}|${ofNace}|naics)(?!\\p{L})`, 'iu');

/** True for a text that names a classification of activities. */
export const namesClassification = (text: string): boolean => classification.test(text);

/** `NACE Rev. 2.1`, `nace_r2`, `ISIC Rev. 4`, `CNAE 2.0`, `ОКВЭД2`, but not `NACE 2-digit`. */
const versioned = new RegExp(
  String.raw`${names}(?:[-_]?|[\s(,_-]*[rvрв]\p{L}{0,8}[\s._-]*|\s(?=\d\.\d))(\d(?:[._]\d)?)(?![\d\p{L}]|[ -]\p{L}*(?:digit|level))`,
  'giu',
);

/** `PKD 2007`, `TEÁOR'08`. */
const dated = new RegExp(
  String.raw`${names}(?:[\s:.(_-]{0,2}((?:19|20)\d{2})|\s?['’](\d{2}))(?!\d)`,
  'giu',
);

/** First years of classifications that follow NACE Rev. 2 and NACE Rev. 2.1. */
const [second, latest] = [2007, 2023];

type Versions = Readonly<Record<number, NaceRevision>>;

/** Revisions by the version numbers of classifications that count otherwise than NACE. */
const versionsOf: readonly (readonly [names: RegExp, versions: Versions])[] = [
  [
    new RegExp(`^(?:${ofIsic})$`, 'iu'),
    { 3: 'NACE Rev. 1.1', 3.1: 'NACE Rev. 1.1', 4: 'NACE Rev. 2', 5: 'NACE Rev. 2.1' },
  ],
  // Portugal.
  [/^cae$/i, { 2: 'NACE Rev. 1.1', 2.1: 'NACE Rev. 1.1', 3: 'NACE Rev. 2', 4: 'NACE Rev. 2.1' }],
  // Romania and Moldova.
  [/^cae[nm]$/i, { 1: 'NACE Rev. 1.1', 2: 'NACE Rev. 2', 3: 'NACE Rev. 2.1' }],
  // Brazil; Spain dates its own.
  [
    /^cnae$/i,
    {
      1: 'NACE Rev. 1.1',
      2: 'NACE Rev. 2',
      2.1: 'NACE Rev. 2',
      2.2: 'NACE Rev. 2',
      2.3: 'NACE Rev. 2',
    },
  ],
];

const versionsOfNace: Versions = {
  1: 'NACE Rev. 1.1',
  1.1: 'NACE Rev. 1.1',
  2: 'NACE Rev. 2',
  2.1: 'NACE Rev. 2.1',
};

/** Undefined for versions that the classification does not have, or whose sections are others. */
const ofVersion = (name: string, version: number): NaceRevision | undefined =>
  (versionsOf.find(([names]) => names.test(name))?.[1] ?? versionsOfNace)[version];

const ofYear = (year: number): NaceRevision =>
  year >= latest ? 'NACE Rev. 2.1' : year >= second ? 'NACE Rev. 2' : 'NACE Rev. 1.1';

/**
 * Revisions named in a text, directly or by the national version of the classification.
 * @param wanted year of the numbers, which may also follow the name of a classification
 */
export function namedRevisions(text: string, wanted: string): ReadonlySet<NaceRevision> {
  if (!/\d/.test(text)) return new Set();
  const versions = [...text.matchAll(versioned)].flatMap(
    ([, name = '', version = '']) => ofVersion(name, Number(version.replace('_', '.'))) ?? [],
  );
  const years = [...text.matchAll(dated)].flatMap(([, , long, short]) => {
    const year = long ?? `20${short}`;
    return wanted.startsWith(year) ? [] : [ofYear(Number(year))];
  });
  return new Set([...versions, ...years]);
}
