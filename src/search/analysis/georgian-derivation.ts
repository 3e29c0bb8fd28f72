import { restoreStem } from './georgian-vowels.ts';
import type { Variant } from './variant.ts';

/** -ობა, -ული, -ური, -იზაცია, -ობრივი, -ებრივი; კულტურ- and ნავთობ- only seem to end in one. */
const suffixes = [
  /^(.{4,})ob$/,
  /^(.{4,})ul$/,
  /^(.{5,}|.{3,}i)ur$/,
  /^(.{5,})izaci$/,
  /^(.{4,})[eo]briv$/,
];

/**
 * Guesses at the words a stem derives from: კლასტერ-ული, მრეწველ-ობა, სა-ბაზრ-ო, მე-ღვინ-ეობა.
 * @param stem without its case ending
 */
export function deriveGeorgian(stem: string): Variant[] {
  const product = /^me(.{3,})eob$/.exec(stem)?.[1];
  const found = [...suffixes, /^sa(.{4,})o$/].map((pattern) => pattern.exec(stem)?.[1]);
  const forms = found.flatMap((base) =>
    base ? [{ form: base, weight: 0.65 }, ...restoreStem(base, 0.6)] : [],
  );
  return product ? [...forms, { form: `${product}i`, weight: 0.65 }] : forms;
}
