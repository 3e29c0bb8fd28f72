import { inEachLocale, type Localized, ownLocales } from './locales.ts';
import { naceNames } from './nace-names.ts';

/** Sections and their first and last divisions in NACE Rev. 2. */
const sections =
  'A01-03 B05-09 C10-33 D35-35 E36-39 F41-43 G45-47 H49-53 I55-56 J58-63 K64-66 L68-68 M69-75 N77-82 O84-84 P85-85 Q86-88 R90-93 S94-96 T97-98 U99-99'
    .split(' ')
    .map((text) => ({ letter: text.charAt(0), first: text.slice(1, 3), last: text.slice(4) }));

/** Code of a division with the letter of its section in NACE Rev. 2: `10` is `C10`; undefined if there is none. */
export function divisionCode(digits: string): string | undefined {
  const section = sections.find(({ first, last }) => digits >= first && digits <= last);
  return section && naceNames.has(digits) ? section.letter + digits : undefined;
}

/** Codes of all sections and divisions: `A`, `A01`, … */
export const activityCodes: readonly string[] = [...naceNames.keys()].flatMap((key) =>
  /^\d/.test(key) ? (divisionCode(key) ?? []) : key,
);

const known = new Set(activityCodes);

/** Whether a code is that of a section or division. */
export const isActivity = (code: string): boolean => known.has(code);

/** Name of a section or division; undefined for an unknown code. */
export function activityName(code: string): Localized | undefined {
  const own = known.has(code) ? naceNames.get(code.length === 1 ? code : code.slice(1)) : undefined;
  if (!own) return undefined;
  const english = ownLocales.indexOf('en');
  return inEachLocale((locale) => own[ownLocales.indexOf(locale)] ?? own[english] ?? code);
}
