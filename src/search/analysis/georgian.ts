import { partEndings } from './georgian-endings.ts';
import { dropVowel, spellStem } from './georgian-stems.ts';
import { restoreStem } from './georgian-vowels.ts';
import type { Variant } from './variant.ts';

/** Longer ones are addresses or codes. */
const longest = 40;
const max = 8;

/**
 * Stems that seem to have an ending, or whose shorter forms belong to other words: კონკურს-ი, ფირმ-ა, ისპარტ-ა;
 * ორგანო, ორგანიზაცი-ა; აზრ-ის is not აზერ-.
 */
const whole = [
  'alians ars atlas balans biznes ekvs indeks interes kars klas kompleks kongres konkurs korpus',
  'kosmos krizis kurs pas pinans proces resurs sans status tbilis virus citrus kampus adres burs',
  'porm pirm platporm reporm norm gegm institut marsrut pilot robot minut',
  'buneb carmoeb garemoeb koneb mogeb sazogadoeb upleb',
  'organo organul organizaci sakartvelo kartul sacarmo',
  'azr kanad kutais mtavar navtob saxel sivas',
  'dakvet delt elpost ispart kvot mcxet palat valut diskusi misi pensi propesi versi',
].flatMap((line) => line.split(' '));

/** Best variant of each form, best first, unless a shorter one also finds it. */
function rank(typed: Variant, variants: readonly Variant[]): Variant[] {
  const kept = [typed];
  const sorted = variants.toSorted((a, b) => b.weight - a.weight || a.form.length - b.form.length);
  for (const variant of sorted) {
    if (!kept.some(({ form }) => variant.form.startsWith(form))) kept.push(variant);
  }
  return kept.slice(0, max);
}

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
function deriveGeorgian(stem: string): Variant[] {
  const product = /^me(.{3,})eob$/.exec(stem)?.[1];
  const found = [...suffixes, /^sa(.{4,})o$/].map((pattern) => pattern.exec(stem)?.[1]);
  const forms = found.flatMap((base) =>
    base ? [{ form: base, weight: 0.65 }, ...restoreStem(base, 0.6)] : [],
  );
  return product ? [...forms, { form: `${product}i`, weight: 0.65 }] : forms;
}

/**
 * Index forms of a Georgian word, best first, at most eight: as typed, its stems, then the words it derives
 * from. Short stems get continuations.
 * @param word folded by `foldWord`
 */
export function stemGeorgian(word: string): Variant[] {
  const typed: Variant = { form: word, weight: 1 };
  if (word.length > longest || !/^[a-z]{3,}$/.test(word)) return [typed];
  const beginnings = whole.filter((stem) => word.startsWith(stem));
  const isWhole = (form: string) => beginnings.every((stem) => form.startsWith(stem));
  const partings = partEndings(word).filter(({ stem }) => isWhole(stem));
  const stems = [word, word.slice(0, -1), ...partings.map(({ stem }) => stem)];
  const variants = [
    ...partings.flatMap(spellStem),
    ...dropVowel(word, 0.85),
    ...stems.flatMap(deriveGeorgian),
  ];
  return rank(
    typed,
    variants.filter(({ form }) => form.length > 2 && isWhole(form)),
  );
}
