import { foldWords } from '../values/fold-words.ts';
import type { OptionList } from '../values/option-list.ts';
import {
  type ActivityCode,
  canonicalCode,
  readActivities,
  readActivity,
  sectionIn,
} from './sector-code.ts';

/** Meaning of a code. */
export type CodedLabel =
  /** A single entry; `byCode` if only a code identifies it. */
  | { readonly kind: 'entry'; readonly id: string; readonly byCode: boolean }
  /** Part of an entry, such as a division of a listed section. */
  | { readonly kind: 'part'; readonly id: string };

/** Resolves codes to entries of one list. */
export interface CodeReader {
  /** Meaning of a code, in any notation, whatever the words beside it. */
  read(code: string): CodedLabel | undefined;
  /** Entries whose names share the rarest word stems with some words: one, or several in a tie. */
  likes(words: string): ReadonlySet<string>;
  /** The same with longer stems: a few shared letters prove nothing. */
  surelyLikes(words: string): ReadonlySet<string>;
  /** Activities of an entry; empty outside sector lists. */
  activitiesOf(id: string): readonly ActivityCode[];
  /** True if the entries have codes of a classification of activities. */
  readonly hasActivities: boolean;
}

/** Lengths of the common prefix from which two words may be, and are, forms of one. */
const sharedStem = { likely: 4, sure: 6 } as const;

const stemsOf = (folded: string, length: number): string[] =>
  folded
    .split(' ')
    .filter((word) => word.length >= length)
    .map((word) => word.slice(0, length));

/** Finds the entries that best match some words, weighting words by rarity. */
function openDescriptions({ folded }: OptionList, length: number): CodeReader['likes'] {
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

/** Ids of sector entries by activity code. */
function indexActivities(list: OptionList): ReadonlyMap<string, string> {
  return new Map(
    list.options.flatMap(({ id, also = [] }) =>
      also.flatMap((code) => {
        const all = readActivities(code);
        const own = all.length > 0 ? all.map(canonicalCode).join('+') : undefined;
        return own === undefined ? [] : [[own, id] as const];
      }),
    ),
  );
}

/** Creates a reader for the codes of a list. @param isSector true if its codes may be activities */
export function openCodes(list: OptionList, isSector: boolean): CodeReader {
  const activities = isSector ? indexActivities(list) : new Map<string, string>();
  const sections = new Set([...activities.keys()].filter((code) => code.length === 1));
  const codeOf = new Map([...activities].map(([code, id]) => [id, code]));

  /** The entry with this code, or with the same activity in another notation. */
  const entryOf = (code: string): string | undefined => {
    const [id, ...others] = list.byName.get(code) ?? list.byFolded.get(foldWords(code)) ?? [];
    if (id !== undefined && others.length === 0) return id;
    const all = activities.size === 0 ? [] : readActivities(code);
    return all.length > 0 ? activities.get(all.map(canonicalCode).join('+')) : undefined;
  };
  return {
    read: (code) => {
      const id = entryOf(code);
      if (id !== undefined) return { kind: 'entry', id, byCode: isSector };
      const activity = readActivity(code);
      if (!activity || activity.digits === '') return undefined;
      const section = activity.section ?? sectionIn(activity.digits, sections);
      const above = section === undefined ? undefined : activities.get(section);
      return above === undefined ? undefined : { kind: 'part', id: above };
    },
    likes: openDescriptions(list, sharedStem.likely),
    surelyLikes: openDescriptions(list, sharedStem.sure),
    activitiesOf: (id) => readActivities(codeOf.get(id) ?? ''),
    hasActivities: activities.size > 0,
  };
}
