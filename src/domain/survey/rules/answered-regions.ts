import type { Localized } from '../../../i18n/locales.ts';
import { type AnswerFinding, type JudgedAnswers, questionsOf } from './answer-finding.ts';

interface NamedRegion {
  readonly id: string;
  readonly parent?: string | undefined;
  readonly name: Localized<string>;
}

/** Regions indexed for finding them in text and comparing them. */
export interface KnownRegions {
  readonly parentOf: ReadonlyMap<string, string | undefined>;
  /** Ids by the folded name in any language. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  fold(text: string): string;
}

/** Index regions. `fold` unifies names that differ only in case and accents. */
export function knowRegions(
  regions: readonly NamedRegion[],
  fold: (text: string) => string,
): KnownRegions {
  const byName = new Map<string, string[]>();
  for (const { id, name } of regions) {
    for (const word of new Set(Object.values(name).map(fold))) {
      byName.set(word, [...(byName.get(word) ?? []), id]);
    }
  }
  return { parentOf: new Map(regions.map(({ id, parent }) => [id, parent])), byName, fold };
}

/** A region and its ancestors. */
function* upFrom(id: string, { parentOf }: KnownRegions): Generator<string> {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = parentOf.get(at)) {
    yield at;
    seen.add(at);
  }
}

/** Whether one contains the other or they are equal. */
const touch = (one: string, other: string, regions: KnownRegions): boolean =>
  [...upFrom(one, regions)].includes(other) || [...upFrom(other, regions)].includes(one);

/** Whether all named regions are outside those of the cluster's entry. */
export function lieElsewhere(
  told: readonly string[],
  own: readonly string[],
  regions: KnownRegions,
): boolean {
  if (told.length === 0 || own.length === 0) return false;
  return !told.some((id) => own.some((home) => touch(id, home, regions)));
}

/** Regions that make up a text answer; empty if it contains anything more. */
export function regionsIn(words: string, { byName, fold }: KnownRegions): readonly string[] {
  const parts = fold(words)
    .split(/[^\p{L}\p{N} ]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.every((part) => byName.has(part))
    ? parts.flatMap((part) => byName.get(part) ?? [])
    : [];
}

/** Warn if a text answer names only regions other than those of the cluster's entry. */
export function judgeRegions(
  { form, cells }: Pick<JudgedAnswers, 'form' | 'cells'>,
  own: readonly string[],
  regions: KnownRegions,
): AnswerFinding[] {
  return questionsOf(form, 'text').flatMap(({ id }): AnswerFinding[] => {
    const words = cells.get(id);
    const told = typeof words === 'string' ? regionsIn(words, regions) : [];
    if (!lieElsewhere(told, own, regions)) return [];
    const values = { found: told.join(', '), expected: own.join(', ') };
    return [{ key: id, code: 'region-elsewhere', values, severity: 'warning' }];
  });
}
