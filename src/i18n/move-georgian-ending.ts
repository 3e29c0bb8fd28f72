import {
  afterConsonant,
  afterVowel,
  declineGeorgian,
  type GeorgianForm,
} from './decline-georgian.ts';
import { isNounEnding } from './word-endings.ts';

/** Including genitives with postpositions that messages never request. */
type Form = GeorgianForm | 'nom' | 'of' | 'toward';

const onGenitive = { of: 'გან', toward: 'კენ' } as const;
const forms = [...(Object.keys(afterVowel) as GeorgianForm[]), 'nom', 'of', 'toward'] as const;

/** After vowels and consonants: "is", "too", and the lengthening vowel. */
const particles = {
  none: ['', ''],
  is: ['ა', 'აა'],
  too: ['ც', 'აც'],
  long: [undefined, 'ა'],
} as const;
type Particle = keyof typeof particles;

interface Reading {
  readonly plural: boolean;
  readonly form: Form;
  readonly particle: Particle;
}

const endsOpen = (word: string) => /[აეიოუ]$/u.test(word);

const nominativeOf = (word: string) => (endsOpen(word) ? word : `${word}ი`);
/** The stable final vowel of a noun, or ''. */
const ownVowel = (word: string) => /[აეოუ]$/u.exec(word)?.[0] ?? '';

function addParticle(word: string, particle: Particle): string | undefined {
  const written = particles[particle][endsOpen(word) ? 0 : 1];
  return written === undefined ? undefined : word + written;
}

function endingOf(form: Form, open: boolean): string {
  if (form === 'nom') return open ? '' : 'ი';
  if (form === 'of' || form === 'toward') return `${open ? 'ს' : 'ის'}${onGenitive[form]}`;
  return open ? afterVowel[form] : afterConsonant[form].written;
}

const losing = (form: Form) =>
  form === 'of' || form === 'toward' || (form !== 'nom' && afterConsonant[form].lost === true);

/** Cases before which a noun in ა keeps it, unlike a lost vowel: სიად, სიამდე. */
const keepingA: ReadonlySet<Form> = new Set(['adv', 'until']);

/** Possible readings of an ending; `whole` is false if the stem has lost a vowel. */
function readEnding(stem: string, ending: string, whole: boolean): Reading[] {
  const open = whole && endsOpen(stem);
  const readings = [false, true].flatMap((plural) =>
    forms.flatMap((form) =>
      (Object.keys(particles) as Particle[]).map((particle) => ({ plural, form, particle })),
    ),
  );
  return readings.filter(({ plural, form, particle }) => {
    if (!whole && !plural && !losing(form)) return false;
    // A noun in ა loses it there: სიას is not a genitive.
    if (stem.endsWith('ა') && whole && !plural && losing(form) && !keepingA.has(form)) return false;
    const written = plural ? `ებ${endingOf(form, false)}` : endingOf(form, open);
    return addParticle(stem + written, particle) === stem + ending;
  });
}

/** წელი → წლები, სია → სიები, საწარმო → საწარმოები. */
function pluralOf(noun: string): string {
  return /[ია]$/u.test(noun) ? `${declineGeorgian(noun, 'gen').slice(0, -2)}ები` : `${noun}ები`;
}

function writeForm(noun: string, { plural, form, particle }: Reading): string | undefined {
  const word = plural ? pluralOf(noun) : noun;
  if (form === 'nom') return addParticle(word, particle);
  if (form === 'of' || form === 'toward')
    return addParticle(declineGeorgian(word, 'gen') + onGenitive[form], particle);
  return addParticle(declineGeorgian(word, form), particle);
}

/** Adjectives and participles take different endings before their noun. */
const adjective = /(?:ულ|ურ|ილ|იან|იერ)ი?$/u;
/** Cases before which an adjective in ი keeps it: კლასტერული რეესტრის, but კლასტერულ რეესტრში. */
const keepingI: ReadonlySet<Form> = new Set(['nom', 'gen', 'ins', 'from', 'for', 'of', 'toward']);

/** Whether preceding words are the same in this case. */
const agrees = (by: string, form: Form) => keepingI.has(form) || !/ი\s/u.test(by);

/** Undefined if forms of a word are unknown. */
function whenKnown<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch {
    return undefined;
  }
}

/** Whether neither loses a vowel, so that all endings fit both. */
function bendsAlike(stem: string, by: string): boolean {
  if (ownVowel(stem) !== ownVowel(by)) return false;
  const noun = nominativeOf(by);
  const genitive = whenKnown(() => declineGeorgian(noun, 'gen'));
  return genitive === `${noun.replace(/[იაე]$/u, '')}${/[ოუ]$/u.test(noun) ? 'ს' : 'ის'}`;
}

/**
 * Further stems: without the last vowel, and without the one before the last consonant.
 * @param word in the nominative, or its stem
 */
export function georgianStems(word: string): string[] {
  const stem = word.replace(/[იაეო]$/u, '');
  const lost = stem.replace(/[აეო](?=[ლრნმვ]$)/u, '');
  return [...new Set([stem, lost])].filter((one) => one !== word && one.length > 1);
}

/** A word in a text: its stem, in full or with a vowel lost, and the rest. */
interface Found {
  readonly stem: string;
  readonly ending: string;
}

/** Possible readings; empty if it is not a form of the word. */
function readForm(word: string, { stem, ending }: Found): Reading[] {
  // The nominative's ი is an ending, not part of the stem.
  if (stem === word && word.endsWith('ი')) return readEnding(word.slice(0, -1), `ი${ending}`, true);
  return readEnding(stem, ending, stem === word || stem === word.replace(/ი$/u, ''));
}

/** Whether the ending shows that a stem is that of the word, not another one's beginning. */
export const isGeorgianForm = (word: string, found: Found): boolean =>
  readForm(word, found).length > 0;

/**
 * Another noun in the case of the one it replaces: რეესტრის → სიის, რეესტრში → სიაში.
 * @param by nominative or consonant stem
 * @returns undefined for an unknown or ambiguous ending, or a word that may lose a vowel
 */
export function moveGeorgianEnding(word: string, found: Found, by: string): string | undefined {
  const bare = by.replace(/ი$/u, '');
  const stem = word.replace(/ი$/u, '');
  const letters = (found.stem + found.ending).slice(stem.length);
  const alike = found.stem.startsWith(stem) && !endsOpen(stem) && bendsAlike(stem, bare);
  // Consonant stems that lose no vowel share all endings, even of adjectives.
  if (alike && !/ი\s/u.test(by) && isNounEnding(letters, 'ka')) return bare + letters;
  const isAdjective = adjective.test(word) || adjective.test(by);
  const written = readForm(word, found).map((reading) => {
    const isPlainForm = reading.form === 'nom' && !reading.plural;
    if ((isAdjective && !alike && !isPlainForm) || !agrees(by, reading.form)) return undefined;
    return whenKnown(() => writeForm(nominativeOf(by), reading));
  });
  return new Set(written).size === 1 ? written[0] : undefined;
}
