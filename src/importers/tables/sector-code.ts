import { type NaceRevision, naceRevisions } from '../../schemas/import-mapping.ts';

/** A code of a classification of economic activities: a section, `C`, a division, `10`, or a lower level. */
export interface ActivityCode {
  readonly section: string | undefined;
  /** Two or more digits, without points: `10`, `101`, `1011`. */
  readonly digits: string;
}

/** Sections with their first and last divisions. */
const classifications: Readonly<Record<NaceRevision, string>> = {
  'NACE Rev. 1.1':
    'A01-02 B05-05 C10-14 D15-37 E40-41 F45-45 G50-52 H55-55 I60-64 J65-67 K70-74 L75-75 M80-80 N85-85 O90-93 P95-97 Q99-99',
  'NACE Rev. 2':
    'A01-03 B05-09 C10-33 D35-35 E36-39 F41-43 G45-47 H49-53 I55-56 J58-63 K64-66 L68-68 M69-75 N77-82 O84-84 P85-85 Q86-88 R90-93 S94-96 T97-98 U99-99',
  'NACE Rev. 2.1':
    'A01-03 B05-09 C10-33 D35-35 E36-39 F41-43 G46-47 H49-53 I55-56 J58-60 K61-63 L64-66 M68-68 N69-75 O77-82 P84-84 Q85-85 R86-88 S90-93 T94-96 U97-98 V99-99',
};

interface Section {
  readonly section: string;
  readonly first: string;
  readonly last: string;
}

const sectionsOf = (revision: NaceRevision): readonly Section[] =>
  classifications[revision].split(' ').map((text) => ({
    section: text.charAt(0),
    first: text.slice(1, 3),
    last: text.slice(4, 6),
  }));

const tables: Readonly<Record<NaceRevision, readonly Section[]>> = {
  'NACE Rev. 1.1': sectionsOf('NACE Rev. 1.1'),
  'NACE Rev. 2': sectionsOf('NACE Rev. 2'),
  'NACE Rev. 2.1': sectionsOf('NACE Rev. 2.1'),
};

/** Section of a division. */
export const sectionIn = (revision: NaceRevision, division: string): string | undefined =>
  tables[revision].find(({ first, last }) => division >= first && division <= last)?.section;

/** Revisions with a section; given a division, those that have it in that section. */
export const revisionsWith = (section: string, division?: string): readonly NaceRevision[] =>
  naceRevisions.filter((revision) =>
    division === undefined
      ? tables[revision].some((one) => one.section === section)
      : sectionIn(revision, division) === section,
  );

/** Whether equal division numbers mean the same in two revisions. */
const areAlike = (one: NaceRevision, other: NaceRevision): boolean =>
  one === other || (one !== 'NACE Rev. 1.1' && other !== 'NACE Rev. 1.1');

/** Divisions of a section that another revision also has. */
function sharedDivisions(section: string, own: NaceRevision, other: NaceRevision): string[] {
  const { first = '1', last = '0' } = tables[own].find((one) => one.section === section) ?? {};
  const all = Array.from({ length: Math.max(0, Number(last) - Number(first) + 1) }, (_, n) =>
    String(Number(first) + n).padStart(2, '0'),
  );
  return all.filter((division) => sectionIn(other, division) !== undefined);
}

const translate = (sections: readonly string[], from: NaceRevision, to: NaceRevision): string[] =>
  [
    ...new Set(
      sections.flatMap((section) =>
        sharedDivisions(section, from, to).flatMap((two) => sectionIn(to, two) ?? []),
      ),
    ),
  ].sort();

/**
 * Sections of one revision in another, by common divisions, and whether they are the same together: J of NACE
 * Rev. 2 is J and K of NACE Rev. 2.1, but neither is J alone.
 */
export function translateSections(
  sections: readonly string[],
  from: NaceRevision,
  to: NaceRevision,
): { readonly sections: readonly string[]; readonly isSame: boolean } {
  if (from === to) return { sections, isSame: true };
  if (!areAlike(from, to)) return { sections: [], isSame: false };
  const found = translate(sections, from, to);
  const back = translate(found, to, from);
  return {
    sections: found,
    isSame: found.length > 0 && back.join() === sections.toSorted().join(),
  };
}

/** Whether any classification has the division in this section. */
export const mayHold = (section: string, division: string): boolean =>
  revisionsWith(section, division).length > 0;

/**
 * Parse a code: `C`, `10`, `C10`, `10.1`, `1` for division 01. A letter with digits counts only if some
 * classification has that division in that section, so that codes of custom lists do not match.
 */
export function readActivity(code: string): ActivityCode | undefined {
  const [, letter = '', division = '', rest = ''] =
    /^([A-V])?(\d{1,2})?((?:\.?\d)*)$/u.exec(code.trim()) ?? [];
  if (letter === '' && division === '') return undefined;
  if (division === '') return rest === '' ? { section: letter, digits: '' } : undefined;
  const two = division.padStart(2, '0');
  if (letter !== '' && !mayHold(letter, two)) return undefined;
  if (letter === '' && !naceRevisions.some((revision) => sectionIn(revision, two)))
    return undefined;
  return {
    section: letter === '' ? undefined : letter,
    digits: two + rest.replaceAll('.', ''),
  };
}

/** Parse a range or list of codes: `B-E`, `C10-C12`, `10_12`, `45+46`. */
export function readActivities(text: string): readonly ActivityCode[] {
  const range = /^([^\s_–+,-]+)\s?[_–-]\s?([^\s_–+,-]+)$/u.exec(text);
  const [first, last] = (range?.slice(1) ?? []).map(readActivity);
  if (range && first && last) return spread(first, last) ?? [];
  const all = text.split(/\s?[+,]\s?/u).map(readActivity);
  return all.every((one) => one !== undefined) ? all : [];
}

/** All sections or divisions of a range; undefined unless its ends ascend within one level. */
function spread(first: ActivityCode, last: ActivityCode): ActivityCode[] | undefined {
  if (first.digits === '' && last.digits === '') {
    const [from = 0, to = 0] = [first, last].map(({ section }) => section?.charCodeAt(0));
    if (to <= from) return undefined;
    return Array.from({ length: to - from + 1 }, (_, n) => ({
      section: String.fromCharCode(from + n),
      digits: '',
    }));
  }
  const width = first.digits.length;
  const [from, to] = [Number(first.digits), Number(last.digits)];
  if (width === 0 || width !== last.digits.length || to <= from || to - from > 99) return undefined;
  return Array.from({ length: to - from + 1 }, (_, n) => ({
    section: undefined,
    digits: String(from + n).padStart(width, '0'),
  }));
}

/** Normal form of a code: the letter of a section, the digits of lower levels. */
export const canonicalCode = ({ section = '', digits }: ActivityCode): string =>
  digits === '' ? section : digits;
