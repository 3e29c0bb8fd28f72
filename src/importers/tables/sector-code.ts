/**
 * A code of a classification of economic activities: a section, `C`, or a division, `10`, or a
 * level below it.
 */
export interface ActivityCode {
  readonly section: string | undefined;
  /** Two or more digits, without points: `10`, `101`, `1011`. */
  readonly digits: string;
}

/** Sections with their first and last divisions in NACE Rev. 2, NACE Rev. 2.1 and ISIC Rev. 3.1. */
const classifications: readonly string[] = [
  'A01-03 B05-09 C10-33 D35-35 E36-39 F41-43 G45-47 H49-53 I55-56 J58-63 K64-66 L68-68 M69-75 N77-82 O84-84 P85-85 Q86-88 R90-93 S94-96 T97-98 U99-99',
  'A01-03 B05-09 C10-33 D35-35 E36-39 F41-43 G46-47 H49-53 I55-56 J58-60 K61-63 L64-66 M68-68 N69-75 O77-82 P84-84 Q85-85 R86-88 S90-93 T94-96 U97-98 V99-99',
  'A01-02 B05-05 C10-14 D15-37 E40-41 F45-45 G50-52 H55-55 I60-64 J65-67 K70-74 L75-75 M80-80 N85-85 O90-93 P95-97 Q99-99',
];

const sectionsOf = (classification: string) =>
  classification.split(' ').map((text) => ({
    section: text.charAt(0),
    first: text.slice(1, 3),
    last: text.slice(4, 6),
  }));

const tables = classifications.map(sectionsOf);

/** True if any classification has the division in this section. */
export const mayHold = (section: string, division: string): boolean =>
  tables.some((table) =>
    table.some((one) => one.section === section && division >= one.first && division <= one.last),
  );

/**
 * Parses a code: `C`, `10`, `C10`, `10.1`, `1` for division 01. A letter with digits counts only if
 * some classification has that division in that section, so that codes of custom lists are not
 * taken for it.
 */
export function readActivity(code: string): ActivityCode | undefined {
  const [, letter = '', division = '', rest = ''] =
    /^([A-V])?(\d{1,2})?((?:\.?\d)*)$/u.exec(code.trim()) ?? [];
  if (letter === '' && division === '') return undefined;
  if (division === '') return rest === '' ? { section: letter, digits: '' } : undefined;
  const two = division.padStart(2, '0');
  if (letter !== '' && !mayHold(letter, two)) return undefined;
  if (letter === '' && !tables.some((table) => table.some(({ section }) => mayHold(section, two))))
    return undefined;
  return {
    section: letter === '' ? undefined : letter,
    digits: two + rest.replaceAll('.', ''),
  };
}

/** Parses a range or list of codes: `B-E`, `C10-C12`, `10_12`, `45+46`. */
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

/** Normal form of a code: a section by its letter, lower levels by their digits only. */
export const canonicalCode = ({ section = '', digits }: ActivityCode): string =>
  digits === '' ? section : digits;

/**
 * The section of a division. Where classifications differ, the one whose last section is in the
 * list decides; undefined if that is not conclusive.
 */
export function sectionIn(division: string, sections: ReadonlySet<string>): string | undefined {
  const found = tables
    .filter((table) => sections.has(table.at(-1)?.section ?? ''))
    .toSorted((a, b) => b.length - a.length)[0];
  const two = division.slice(0, 2);
  return found?.find(({ first, last }) => two >= first && two <= last)?.section;
}
