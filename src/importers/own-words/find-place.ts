import type { OptionList } from '../values/option-list.ts';
import { foldWords } from '../../i18n/fold.ts';

/** Max words of a place name. */
const mostWords = 4;

/** Folded words, with suffixes, after a place name in a title. */
const ending = /^(?:ili|il|ilinin|ilindeki|province|region|vilayeti|rayonu|mkhare|is|regioni)$/;

/** The only region in a longer text: `Trabzon İli Küme Listesi`. Undefined if there is none, or several. */
export function findPlace(text: string, { byFolded }: OptionList): string | undefined {
  const words = foldWords(text).split(' ');
  const found = new Set<string>();
  for (let at = 0; at < words.length;) {
    let length = Math.min(mostWords, words.length - at);
    let ids: ReadonlySet<string> | undefined;
    for (; length > 0; length -= 1) {
      const name = words.slice(at, at + length).join(' ');
      // Codes and short words are ambiguous within a longer text.
      ids = name.length > 2 && !/^[a-z]{2}\d*$/.test(name) ? byFolded.get(name) : undefined;
      if (ids) break;
    }
    if (ids?.size === 1) for (const id of ids) found.add(id);
    at += ids ? length : 1;
  }
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

/** Region of a text with nothing more than the type of place: `İzmir İli`. */
export function readPlace(text: string, regions: OptionList): string | undefined {
  const words = foldWords(text).split(' ');
  const bare = ending.test(words.at(-1) ?? '') && words.length > 1 ? words.slice(0, -1) : words;
  for (const name of [words.join(' '), bare.join(' ')]) {
    const ids = regions.byFolded.get(name);
    if (ids?.size === 1) return [...ids][0];
  }
  return undefined;
}
