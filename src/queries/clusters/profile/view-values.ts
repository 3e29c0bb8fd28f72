import { type ArrangedValues, timeOf } from '../../../domain/profile/arrange-values.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { MessagePart } from '../../../i18n/translate-parts.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Sourced } from '../../../schemas/sourced.ts';
import { beginLine, type CitationView, viewCitations } from '../../links/citations.ts';
import { markCited } from '../../links/mark-cited.ts';
import type { ValueWords } from './value-words.ts';

/** Values with the same sources and times. */
export interface SourcedValues {
  readonly values: readonly ValueWords[];
  /** Dates of the values, latest first; undated last. */
  readonly times: readonly string[];
  readonly note: string | undefined;
  /** The note in parts, so that quotations from a source carry their language. */
  readonly quoted: readonly MessagePart[];
  readonly citations: readonly CitationView[];
}

export interface AspectView {
  /** Name of a profile aspect, or id of a portal-defined field. */
  readonly aspect: string;
  readonly label: string;
  /** Explanation; undefined if the label suffices. */
  readonly help?: string;
  readonly leading: readonly SourcedValues[];
  /** Superseded values, after the leading ones. */
  readonly earlier: readonly SourcedValues[];
}

/** Formatter for the values of a field. */
export interface ValueWriter<V> {
  write(value: V): ValueWords;
  /** Dates of a value as text; empty if the value itself is a date. */
  times(value: V): readonly string[];
}

/** Formatted value with everything that reports it, so that repeats in other years appear only once. */
interface Wording<V> {
  readonly words: ValueWords;
  /** Latest first. */
  readonly given: readonly V[];
  readonly leads: boolean;
}

const unique = <T>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

const byTime = (a: Sourced, b: Sourced) => {
  const [one, other] = [timeOf(a) ?? '', timeOf(b) ?? ''];
  return one === other ? 0 : one < other ? 1 : -1;
};

/** Merges values with the same text; an earlier one that agrees with the newest is listed with it. */
function joinAlike<V extends Sourced>(
  { leading, earlier }: ArrangedValues<V>,
  { write }: ValueWriter<V>,
): Wording<V>[] {
  const worded = [...leading, ...earlier].map((value, at) => ({
    value,
    words: write(value),
    leads: at < leading.length,
  }));
  const alike = Map.groupBy(worded, ({ words, value }) => JSON.stringify([words, value.note]));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    const given = group.map(({ value }) => value).toSorted(byTime);
    return first ? [{ words: first.words, given, leads: first.leads }] : [];
  });
}

/** Puts values with the same times, sources and notes on one line. */
function joinLines<V extends Sourced>(
  portal: Portal,
  wordings: readonly Wording<V>[],
  { times }: ValueWriter<V>,
  locale: Locale,
): SourcedValues[] {
  const keyOf = ({ given }: Wording<V>) =>
    JSON.stringify(given.map(({ edition, asOf, note, sources }) => [edition, asOf, note, sources]));
  return [...Map.groupBy(wordings, keyOf).values()].map((group) => {
    const given = group[0]?.given ?? [];
    const note = given[0]?.note;
    return {
      values: group.map(({ words }) => words),
      times: unique(given.flatMap(times)),
      note: note?.[locale],
      quoted: note ? markCited(portal, note, given[0]?.sources ?? [], locale) : [],
      citations: beginLine(
        viewCitations(
          portal,
          given.flatMap(({ sources }) => sources),
          locale,
        ),
        locale,
      ),
    };
  });
}

/** View of a field's values, leading and earlier ones. */
export function viewValues<V extends Sourced>(
  portal: Portal,
  arranged: ArrangedValues<V>,
  writer: ValueWriter<V>,
  locale: Locale,
): Pick<AspectView, 'leading' | 'earlier'> {
  const wordings = joinAlike(arranged, writer);
  const select = (leads: boolean) =>
    joinLines(
      portal,
      wordings.filter((wording) => wording.leads === leads),
      writer,
      locale,
    );
  return { leading: select(true), earlier: select(false) };
}
