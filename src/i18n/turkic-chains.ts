import { writeEnding } from './harmony.ts';
import type { EndingLanguage } from './spoken-numbers.ts';
import {
  asHeard,
  compoundOf,
  isHeard,
  stemBeforeVowel,
  withoutPossessive,
} from './turkic-stems.ts';
import { foldHarmony } from './word-endings.ts';

/** "My" and "thy" are omitted: texts lack them, and every genitive would be ambiguous. */
const possessors = { none: '', third: '(s)I', our: '(-I)mIz', your: '(-I)nIz' } as const;
type Possessor = keyof typeof possessors;

/** After a noun, and after a possessive of the third person. */
const cases = {
  none: ['', ''],
  gen: ['(n)In', 'nIn'],
  acc: ['(y)I', 'nI'],
  dat: ['(y)E', 'nE'],
  loc: ['DE', 'nDE'],
  abl: ['DEn', 'nDEn'],
  ins: ['(y)lE', '(y)lE'],
  equ: ['CE', 'nCE'],
} as const;
type Case = keyof typeof cases;
const caseNames = Object.keys(cases) as Case[];

/** Meaning of a noun's endings, in order. */
export interface Chain {
  readonly plural: boolean;
  readonly possessor: Possessor;
  readonly case: Case;
  /** `-ki` with its endings, or the copula. */
  readonly tail: readonly string[];
}

function caseEnding(name: Case, isPronominal: boolean, language: EndingLanguage): string {
  // Azerbaijani has a different accusative.
  if (name === 'acc' && !isPronominal && language === 'az') return '(n)I';
  return cases[name][isPronominal ? 1 : 0];
}

const copulas = [[], ['DIr'], ['DIr', 'lEr'], ['(y)DI']] as const;

function tailsAfter(name: Case, language: EndingLanguage): readonly (readonly string[])[] {
  if (name === 'acc') return [[]];
  const told: (readonly string[])[] = [...copulas];
  if (name === 'dat' && language === 'az') told.push(['dEk']);
  if (name !== 'gen' && name !== 'loc') return told;
  const ki = language === 'az' ? 'kI' : 'ki';
  const bent = caseNames.flatMap((one) => [
    [ki, caseEnding(one, true, language)],
    [ki, 'lEr', caseEnding(one, false, language)],
  ]);
  return [...told, ...bent.flatMap((tail) => copulas.map((copula) => [...tail, ...copula]))];
}

function listChains(language: EndingLanguage): readonly Chain[] {
  return [false, true].flatMap((plural) =>
    (Object.keys(possessors) as Possessor[]).flatMap((possessor) =>
      caseNames.flatMap((name) =>
        tailsAfter(name, language).map((tail) => ({ plural, possessor, case: name, tail })),
      ),
    ),
  );
}
const allChains: Readonly<Record<EndingLanguage, readonly Chain[]>> = {
  az: listChains('az'),
  tr: listChains('tr'),
};

/** A compound that already has a possessive omits it. */
function endingsOf(chain: Chain, isBound: boolean, language: EndingLanguage): readonly string[] {
  const isThird = isBound || chain.possessor === 'third';
  return [
    chain.plural ? 'lEr' : '',
    isBound ? '' : possessors[chain.possessor],
    caseEnding(chain.case, isThird, language),
    ...chain.tail,
  ].filter((ending) => ending !== '');
}

/** Whether a compound keeps its possessive. */
const staysBound = ({ plural, possessor }: Chain) =>
  !plural && (possessor === 'none' || possessor === 'third');

function join(heard: string, endings: readonly string[], language: EndingLanguage): string {
  const whole = endings.reduce((word, one) => word + writeEnding(one, word, language), heard);
  return whole.slice(heard.length);
}

const tables = new Map<string, ReadonlyMap<string, readonly Chain[]>>();

/** Chains by endings without harmony and voicing, which depend only on whether a vowel precedes. */
function tableOf(isOpen: boolean, isBound: boolean, language: EndingLanguage) {
  const key = `${language} ${isOpen} ${isBound}`;
  const known = tables.get(key);
  if (known) return known;
  const chains = allChains[language].filter((chain) => !isBound || staysBound(chain));
  const table = Map.groupBy(chains, (chain) =>
    foldHarmony(join(isOpen ? 'a' : 'l', endingsOf(chain, isBound, language), language)),
  );
  tables.set(key, table);
  return table;
}

/**
 * Possible meanings of an ending after a noun: `i` after envanter is an accusative or a possessive.
 * @param noun in lower case, as before endings or as spoken
 * @param ending in lower case; need not agree with the noun
 * @returns empty if no noun has the ending
 */
export function readChains(noun: string, ending: string, language: EndingLanguage): Chain[] {
  const isOpen = /[aeıioöuüə]$/.test(asHeard(noun, language));
  const kind = compoundOf(noun);
  const folded = foldHarmony(ending);
  const plain = kind === 'yes' ? [] : (tableOf(isOpen, false, language).get(folded) ?? []);
  const bound = kind === 'no' ? [] : (tableOf(isOpen, true, language).get(folded) ?? []);
  return [...plain, ...bound];
}

/**
 * A separated ending after a name or abbreviation.
 * @param spoken the last spoken word, in lower case
 */
export function writeApart(spoken: string, chain: Chain, language: EndingLanguage): string {
  return join(asHeard(spoken, language), endingsOf(chain, false, language), language);
}

function writeNoun(
  noun: string,
  endings: readonly string[],
  language: EndingLanguage,
): string | undefined {
  if (endings.length === 0) return noun;
  if (!isHeard(noun, language)) return undefined;
  const ending = join(asHeard(noun, language), endings, language);
  const stem = /^[aeıioöuüə]/.test(ending) ? stemBeforeVowel(noun, language) : noun;
  return stem === undefined ? undefined : stem + ending;
}

function writeCompound(noun: string, chain: Chain, language: EndingLanguage): string | undefined {
  if (staysBound(chain)) return writeNoun(noun, endingsOf(chain, true, language), language);
  const bare = withoutPossessive(noun, language);
  // The plural precedes the possessive: alanı, alanları.
  const possessor = chain.possessor === 'none' ? 'third' : chain.possessor;
  return bare === undefined
    ? undefined
    : writeNoun(bare, endingsOf({ ...chain, possessor }, false, language), language);
}

/**
 * A noun with a chain of endings: kütük with possessive and locative is kütüğünde.
 * @param noun in lower case
 * @returns undefined if no rule determines the spelling
 */
export function writeChain(
  noun: string,
  chain: Chain,
  language: EndingLanguage,
): string | undefined {
  const kind = compoundOf(noun);
  const compound = kind === 'no' ? undefined : writeCompound(noun, chain, language);
  if (kind === 'yes') return compound;
  const plain = writeNoun(noun, endingsOf(chain, false, language), language);
  return kind === 'no' || plain === compound ? plain : undefined;
}
