/**
 * Word beginnings spelt differently in American and British English, longer ones first. Pages use British
 * spelling, but proper names keep theirs, so both directions are needed.
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

/** Verbs in -ise or -ize, analyse, and their derivatives. */
const verb = /^(.{3,}[iy])([sz])((?:e[ds]?|ers?|ing|ations?|ational)$)/;

function swapBeginning(word: string): string[] {
  for (const [american, british] of pairs) {
    // British first, as the American spelling may be its prefix.
    if (word.startsWith(british)) return [american + word.slice(british.length)];
    if (word.startsWith(american)) return [british + word.slice(american.length)];
  }
  return [];
}

/**
 * The American or British counterpart of a word (organization, organisation), if any. Results that are not words
 * are harmless: no index has them.
 */
export function respellEnglish(word: string): string[] {
  const match = verb.exec(word);
  if (!match) return swapBeginning(word);
  const [, stem, sign, ending] = match;
  return [`${stem}${sign === 's' ? 'z' : 's'}${ending}`];
}
