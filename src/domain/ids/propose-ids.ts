import { toSlug } from '../../i18n/slug.ts';
import { isReservedId, maxId } from '../../schemas/common.ts';

export interface UnnamedEntry {
  readonly name: string;
  /** Words prefixed to the name: country, region. */
  readonly before?: readonly string[];
  /** Forms of the place already covered by `before`; stripped from both ends of the name. */
  readonly place?: readonly string[];
}

/** ASCII words of a name; code points if it has no transliteration. */
function wordsOf(name: string): string[] {
  const slug = toSlug(name);
  if (slug !== '') return slug.split('-');
  return [...name.trim()].map((sign) => `u${(sign.codePointAt(0) ?? 0).toString(16)}`);
}

const startsWith = (words: readonly string[], form: readonly string[]): boolean =>
  words.length >= form.length && form.every((word, n) => words[n] === word);

/** Strip a place from both ends of a word list; empty if nothing else is left. */
function withoutPlace(words: readonly string[], place: readonly string[]): string[] {
  const forms = place
    .map((form) => toSlug(form).split('-'))
    .filter(([first]) => first !== '')
    .toSorted((a, b) => b.length - a.length);
  const first = forms.find((form) => startsWith(words, form));
  const rest = words.slice(first?.length ?? 0);
  const last = forms.find((form) => startsWith(rest.toReversed(), form.toReversed()));
  return last ? rest.slice(0, -last.length) : rest;
}

const lengthOf = (words: readonly string[]) => words.join('-').length;

/** Leading words that fit; a truncated word if even the first is too long. */
function takeFirst(words: readonly string[], room: number): string[] {
  const past = words.findIndex((_, n) => lengthOf(words.slice(0, n + 1)) > room);
  if (past === -1) return [...words];
  return past === 0 ? [(words[0] ?? '').slice(0, room)] : words.slice(0, past);
}

/** Leading and trailing words, if they do not all fit. */
function takeEnds(words: readonly string[], room: number): string[] {
  if (lengthOf(words) <= room) return [...words];
  const last = takeFirst(words.toReversed(), Math.floor(room / 2)).toReversed();
  return [...takeFirst(words, room - lengthOf(last) - 1), ...last];
}

/** Candidate ids of an entry, in order of preference. */
function candidatesOf({ name, before = [], place = [] }: UnnamedEntry): string[] {
  const parts = before.map((part) => wordsOf(part).join('-'));
  const front = parts.filter((part, n) => part !== parts[n - 1]);
  const all = wordsOf(name);
  const room = maxId - lengthOf([...front, '']);
  const join = (words: readonly string[]) => [...front, ...words].join('-');
  const short = front.length > 0 ? withoutPlace(all, place) : all;
  return [takeFirst(short, room), takeFirst(all, room), takeEnds(all, room)].map(join);
}

/** Base with the lowest free numeric suffix. */
function numberId(base: string, isFree: (id: string) => boolean): string {
  for (let number = 2; ; number += 1) {
    const end = `-${number}`;
    const id = base.slice(0, maxId - end.length).replace(/-+$/, '') + end;
    if (isFree(id)) return id;
  }
}

/**
 * Propose permanent ids for entries without one, in the order of the entries: the words of the name, in ASCII.
 * An id depends on the entry's own name alone unless it collides: then all colliding entries add distinguishing
 * words, or a number if there are none. Apart from that numbering, the order and batching of entries make no
 * difference.
 * @param taken ids in use
 */
export function proposeIds(
  entries: readonly UnnamedEntry[],
  taken: { has(id: string): boolean },
): string[] {
  const used = new Set<string>();
  const isFree = (id: string) => !taken.has(id) && !used.has(id) && !isReservedId(id);
  const groups = [
    ...Map.groupBy(
      entries.map((entry, index) => ({ entry, index, candidates: candidatesOf(entry) })),
      ({ entry, candidates }) => JSON.stringify([candidates, wordsOf(entry.name)]),
    ),
  ]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => ({ members, candidates: members[0]?.candidates ?? [] }));
  const bases = new Map<(typeof groups)[number], string>();
  for (const level of [0, 1, 2]) {
    const open = groups.filter((group) => !bases.has(group));
    const asked = Map.groupBy(open, ({ candidates }) => candidates[level] ?? '');
    const settled = [...asked].filter(([id, [, another]]) => !another && isFree(id));
    for (const [id, [group]] of settled) if (group) bases.set(group, id);
    for (const [id] of settled) used.add(id);
  }
  const ids: string[] = [];
  for (const group of groups) {
    const base = bases.get(group);
    for (const [n, { index }] of group.members.entries()) {
      const id =
        n === 0 && base !== undefined ? base : numberId(base ?? group.candidates[0] ?? '', isFree);
      used.add(id);
      ids[index] = id;
    }
  }
  return ids;
}
