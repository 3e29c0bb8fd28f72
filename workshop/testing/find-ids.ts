import { isTelling } from './content-ids.ts';

/** Words with their hyphens: `regions/TR-35` has two. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

/** Every run of parts: for `a-b-c` also `a-b`, `b-c` and `b`. */
function runsOf(word: string): string[] {
  const parts = word.split('-');
  return parts.flatMap((_, from) =>
    parts.slice(from).map((__, more) => parts.slice(from, from + more + 1).join('-')),
  );
}

/** Ids in a text. An ordinary word such as `energy` counts only in a text without spaces. */
export function findIds(text: string, ids: ReadonlySet<string>): string[] {
  const isSentence = /\s/.test(text.trim());
  const found = new Set(wordsOf(text).flatMap(runsOf));
  return (
    [...found]
      .filter((id) => ids.has(id) && (isTelling(id) || !isSentence))
      // After TR-35, TR adds nothing.
      .filter(
        (id, _, all) => !all.some((other) => other !== id && `-${other}-`.includes(`-${id}-`)),
      )
  );
}
