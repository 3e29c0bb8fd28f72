/**
 * Beginnings of words that America and Britain write differently, a longer one before its own
 * beginning. The pages are in British spelling, but names of bodies and works keep theirs, so both
 * ways are needed.
 */
const pairs: readonly (readonly [american: string, british: string])[] = [
  ['aging', 'ageing'],
  ['aluminum', 'aluminium'],
  ['behavior', 'behaviour'],
  ['catalog', 'catalogue'],
  ['center', 'centre'],
  ['color', 'colour'],
  ['defense', 'defence'],
  ['fiber', 'fibre'],
  ['flavor', 'flavour'],
  ['gray', 'grey'],
  ['harbor', 'harbour'],
  ['jewelry', 'jewellery'],
  ['jeweler', 'jeweller'],
  ['kilometer', 'kilometre'],
  ['labor', 'labour'],
  ['license', 'licence'],
  ['liter', 'litre'],
  ['meter', 'metre'],
  ['mold', 'mould'],
  ['neighbor', 'neighbour'],
  ['plow', 'plough'],
  ['practise', 'practice'],
  ['program', 'programme'],
  ['specialty', 'speciality'],
  ['sulfur', 'sulphur'],
  ['theater', 'theatre'],
  ['tire', 'tyre'],
  ['yogurt', 'yoghurt'],
];

/** Verbs in -ise or -ize, and analyse, with what is made of them. */
const verb = /^(.{3,}[iy])([sz])((?:e[ds]?|ers?|ing|ations?|ational)$)/;

function swapBeginning(word: string): string[] {
  for (const [american, british] of pairs) {
    // The British one first, as the American may be its beginning.
    if (word.startsWith(british)) return [american + word.slice(british.length)];
    if (word.startsWith(american)) return [british + word.slice(american.length)];
  }
  return [];
}

/**
 * The same word in the spelling of the other side of the ocean (organization, organisation), none
 * if it has but one. Some of the results are no words: no index has them.
 */
export function respellEnglish(word: string): string[] {
  const match = verb.exec(word);
  if (!match) return swapBeginning(word);
  const [, stem, sign, ending] = match;
  return [`${stem}${sign === 's' ? 'z' : 's'}${ending}`];
}
