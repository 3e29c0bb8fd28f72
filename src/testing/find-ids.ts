import { isTelling } from './content-ids.ts';

/** Words with their hyphens: `regions/TR-35` has two. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

/** Every run of parts of a hyphened word: of `a-b-c` also `a-b`, `b-c` and `b`. */
function runsOf(word: string): string[] {
  const parts = word.split('-');
  return parts.flatMap((_, from) =>
    parts.slice(from).map((__, more) => parts.slice(from, from + more + 1).join('-')),
  );
}

/**
 * The ids that stand in a text. One that is an ordinary word, such as `energy`, counts only in a
 * text without spaces: in a sentence it is what it says.
 */
export function findIds(text: string, ids: ReadonlySet<string>): string[] {
  const isSentence = /\s/.test(text.trim());
  const found = new Set(wordsOf(text).flatMap(runsOf));
  return (
    [...found]
      .filter((id) => ids.has(id) && (isTelling(id) || !isSentence))
      // Of TR-35 the TR says nothing more.
      .filter(
        (id, _, all) => !all.some((other) => other !== id && `-${other}-`.includes(`-${id}-`)),
      )
  );
}
