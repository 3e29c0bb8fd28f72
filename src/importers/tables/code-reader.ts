import { foldWords } from '../../i18n/fold.ts';
import type { OptionList } from '../values/option-list.ts';
import type { FileSections } from './file-sections.ts';
import { readActivities, readActivity } from './sector-code.ts';

/** A section without a single entry: its revision is unknown, or it was divided. */
export interface OpenLabel {
  readonly kind: 'open';
  /** Possible entries. */
  readonly near: readonly string[];
  readonly isUnproven: boolean;
}

export type CodedLabel =
  | OpenLabel
  /** A single entry; `byCode` if only a code identifies it. */
  | { readonly kind: 'entry'; readonly id: string; readonly byCode: boolean }
  /** Part of an entry, such as a division of a listed section. */
  | { readonly kind: 'part'; readonly id: string };

/** Resolver of codes to entries of one list. */
export interface CodeReader {
  /** Meaning of a code, in any notation, whatever the words next to it. */
  read(code: string): CodedLabel | undefined;
  /** Entries that share the rarest word stems with some words: one, or several on a tie. */
  likes(words: string): ReadonlySet<string>;
  /** The same with longer stems: a few common letters prove nothing. */
  surelyLikes(words: string): ReadonlySet<string>;
  /** Sectors by their codes; undefined outside sector lists. */
  readonly sections: FileSections | undefined;
}

/** Prefix lengths from which two words are likely, and surely, forms of one. */
export const sharedStem = { likely: 4, sure: 6 } as const;

const stemsOf = (folded: string, length: number): string[] =>
  folded
    .split(' ')
    .filter((word) => word.length >= length)
    .map((word) => word.slice(0, length));

/** Find the entries that best match some words, weighted by rarity. */
export function openDescriptions({ folded }: OptionList, length: number): CodeReader['likes'] {
  const idsOf = new Map<string, Set<string>>();
  for (const { id, names } of folded)
    for (const { text } of names)
      for (const stem of stemsOf(text, length))
        idsOf.set(stem, (idsOf.get(stem) ?? new Set()).add(id));
  return (words) => {
    const scores = new Map<string, number>();
    for (const stem of new Set(stemsOf(foldWords(words), length))) {
      const ids = idsOf.get(stem) ?? new Set();
      for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + 1 / ids.size);
    }
    const most = Math.max(...scores.values());
    return new Set([...scores].flatMap(([id, score]) => (score === most ? [id] : [])));
  };
}

/**
 * Create a reader for the codes of a list.
 * @param sections sectors by their codes of activities, as meant in the file
 */
export function openCodes(list: OptionList, sections?: FileSections): CodeReader {
  /** The entry with this code, or with the same activity in another notation. */
  const entryOf = (code: string): string | undefined => {
    const [id, ...others] = list.byName.get(code) ?? list.byFolded.get(foldWords(code)) ?? [];
    if (id !== undefined && others.length === 0) return id;
    const all = sections?.hasActivities ? readActivities(code) : [];
    return all.length > 0 ? sections?.idOf(all) : undefined;
  };
  return {
    read: (code) => {
      const id = entryOf(code);
      if (id !== undefined) return { kind: 'entry', id, byCode: sections !== undefined };
      const activities = readActivities(code);
      const near = sections?.near(activities) ?? [];
      if (sections && near.length > 0)
        return { kind: 'open', near, isUnproven: sections.isOpen(activities) };
      const activity = readActivity(code);
      if (!activity || activity.digits === '') return undefined;
      const above = sections?.holderOf(activity);
      return above === undefined ? undefined : { kind: 'part', id: above };
    },
    likes: openDescriptions(list, sharedStem.likely),
    surelyLikes: openDescriptions(list, sharedStem.sure),
    sections,
  };
}
