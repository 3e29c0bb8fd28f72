import { foldWord } from '../fold-word.ts';

/** Longer ones are addresses or codes. */
const longest = 40;
const max = 6;
const georgian = /[\u10d0-\u10ff\u1c90-\u1cbf]/;
/** Keyboard variants of the ejective apostrophe (k’, t’, ts’). */
const apostrophes = /['’‘ʼʻ`´′]/g;

/** Index letters and cost (higher is less likely) of a reading of Latin letters. */
type Reading = readonly [to: string, cost: number];

/**
 * Readings of Latin letters. Every step costs at least 1, so that digraphs beat single letters; above 1 is
 * rarer. Digraphs: the national romanisation (kh, gh, sh, zh, ts, dz, ch), and older and foreign tch, dj, dzh,
 * ph, th. Letters: the Georgian keyboard (w წ, q ქ, y ყ, x ხ, f ფ), and foreign words.
 */
const readings: Readonly<Record<string, readonly Reading[]>> = {
  tch: [['c', 1]],
  dzh: [['j', 1]],
  ch: [['c', 1]],
  dj: [['j', 1]],
  dz: [['z', 1]],
  gh: [['g', 1]],
  kh: [['x', 1]],
  ph: [['p', 1]],
  sh: [['s', 1]],
  th: [['t', 1]],
  ts: [['c', 1]],
  zh: [['z', 1]],
  // Kaheti for კახეთი; after another letter a true ჰ is rarer than a digraph.
  h: [
    ['h', 1.6],
    ['x', 1.8],
  ],
  c: [
    ['c', 1],
    ['k', 2.5],
  ],
  f: [['p', 1]],
  // ჟურნალი is typed jurnali.
  j: [
    ['j', 1],
    ['z', 1.9],
  ],
  q: [['k', 1]],
  w: [
    ['c', 1],
    ['v', 1.8],
  ],
  x: [
    ['x', 1],
    ['ks', 2],
  ],
  y: [
    ['k', 1],
    ['i', 1.9],
  ],
};

interface Beginning {
  readonly form: string;
  readonly cost: number;
}

/** Readings of the one, two or three letters before `end`. */
function listSteps(word: string, end: number): { from: number; ways: readonly Reading[] }[] {
  return [1, 2, 3].flatMap((length) => {
    const from = end - length;
    const letters = from < 0 ? '' : word.slice(from, end);
    if (Object.hasOwn(readings, letters)) return [{ from, ways: readings[letters] ?? [] }];
    return length === 1 ? [{ from, ways: [[letters, 1]] as const }] : [];
  });
}

function chooseCheapest(beginnings: readonly Beginning[]): Beginning[] {
  const forms = new Set<string>();
  return beginnings
    .toSorted((a, b) => a.cost - b.cost)
    .filter(({ form }) => !forms.has(form) && forms.add(form))
    .slice(0, max);
}

/** Readings of a lower-case ASCII word, likeliest first. */
function readLetters(word: string): string[] {
  const upTo: Beginning[][] = [[{ form: '', cost: 0 }]];
  for (let end = 1; end <= word.length; end += 1) {
    const beginnings = listSteps(word, end).flatMap(({ from, ways }) =>
      (upTo[from] ?? []).flatMap(({ form, cost }) =>
        ways.map(([to, more]) => ({ form: form + to, cost: cost + more })),
      ),
    );
    upTo.push(chooseCheapest(beginnings));
  }
  return upTo.at(-1)?.map(({ form }) => form) ?? [];
}

/**
 * Folded forms that a Georgian word typed in Latin letters may mean, best first, at most six, with the word as
 * typed: ghvino → gvino; wyali, tskali → ckali. Georgian letters are only folded.
 */
export function readLatin(word: string): string[] {
  const plain = word.replace(apostrophes, '');
  const typed = foldWord(plain);
  if (typed === '') return [];
  if (typed.length > longest || georgian.test(word)) return [typed];
  // Shift turns R into ღ and J into ჟ on the Georgian keyboard, except as an initial capital.
  const shifted = plain.replace(/(?<=[a-z])[RJ]/g, (key) => (key === 'R' ? 'g' : 'z'));
  const forms = readLetters(foldWord(shifted));
  return forms.includes(typed) ? forms : [...forms.slice(0, max - 1), typed];
}
