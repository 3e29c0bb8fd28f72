import type {
  ChangedPart,
  OriginalChange,
  OriginalChanges,
} from '../loaders/texts/original-change.ts';
import { onOneLine } from './changed-passages.ts';
import { hideMarks, splitMarks } from './marks.ts';
import type { ReviewItem, ReviewUnit, UnitChange } from './model.ts';

/** Original of a text as in its file, in one line. */
const originalOf = ({ original, marks }: ReviewUnit) =>
  onOneLine(
    splitMarks(original)
      .map((part) => (typeof part === 'number' ? marks[part - 1] : part))
      .join(''),
  );

/** Passages with the numbers that marks have in the text; gone ones get further numbers. */
function hideAll(parts: readonly ChangedPart[], marks: string[]): ChangedPart[] {
  return parts.map(({ kind, text }) => ({ kind, text: hideMarks(text, marks) }));
}

/** Texts of a stale item, each with its changed passages; what has no place is at the first. */
function attach({ file, path, language, units }: ReviewItem, change: OriginalChange | undefined) {
  const [first] = units;
  const keyOf = (place: string) => [...path, place, language].join('.');
  const placed = Map.groupBy(
    change?.passages ?? [],
    ({ place, near }) =>
      units.find(({ key }) => key === `${file}#${place}` || key === `${file}#${keyOf(place)}`) ??
      units.find((unit) => place === 'body' && near !== '' && originalOf(unit).includes(near)) ??
      first,
  );
  return units.map((unit): ReviewUnit => {
    const passages = (placed.get(unit) ?? []).map(({ parts }) => hideAll(parts, [...unit.marks]));
    if (passages.length > 0) return { ...unit, change: { kind: 'changed', passages } };
    if (unit !== first || placed.size > 0) return unit;
    return { ...unit, change: { kind: change ? 'same' : 'unknown', passages } };
  });
}

/** Items as reviewers get them: stale ones with what changed in their originals. */
export function attachChanges(
  items: readonly ReviewItem[],
  changes: OriginalChanges,
): ReviewItem[] {
  return items.map((item) =>
    item.state === 'stale'
      ? { ...item, units: attach(item, changes[`${item.collection}/${item.id}/${item.language}`]) }
      : item,
  );
}

/** A change as lines: each passage as it was and as it is. */
export function changeLines({ passages }: UnitChange): string[] {
  const wording = (parts: readonly ChangedPart[], without: ChangedPart['kind']) =>
    parts.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');
  return passages.flatMap((parts) => [
    ...[wording(parts, 'added')].filter(Boolean).map((was) => `− ${was}`),
    ...[wording(parts, 'removed')].filter(Boolean).map((is) => `+ ${is}`),
  ]);
}
