import { type ArrangedValues, timeOf } from '../../../domain/profile/arrange-values.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { MessagePart } from '../../../i18n/translate-parts.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Sourced } from '../../../schemas/sourced.ts';
import { type CitationView, viewCitations } from '../../links/citations.ts';
import { markCited } from '../../links/mark-cited.ts';
import type { ValueWords } from './value-words.ts';

/** Values that the same sources give for the same times. */
export interface SourcedValues {
  readonly values: readonly ValueWords[];
  /** Of when they are: the latest first, and last where no date is given. */
  readonly times: readonly string[];
  readonly note: string | undefined;
  /** The note in pieces, of which those that quote a source say its language. */
  readonly quoted: readonly MessagePart[];
  readonly citations: readonly CitationView[];
}

/** A field of a cluster with what is known of it. */
export interface AspectView {
  /** Name of the field: an aspect of the profile, or the id of a field of the portal's own. */
  readonly aspect: string;
  readonly label: string;
  /** What is meant by it; undefined where the label is enough. */
  readonly help?: string;
  readonly leading: readonly SourcedValues[];
  /** Earlier values, behind the newest. */
  readonly earlier: readonly SourcedValues[];
}

/** How values of a field are put into words. */
export interface ValueWriter<V> {
  write(value: V): ValueWords;
  /** Of when a value is, in words; none where the value is a date itself. */
  times(value: V): readonly string[];
}

/** A value in words, and those who give it: nobody reads the same words twice for another year. */
interface Wording<V> {
  readonly words: ValueWords;
  /** The latest first. */
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

/** Values that read alike stand once; an earlier one stands with the newest, where they agree. */
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

/** Values of the same times, sources and notes stand in one line. */
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
      citations: viewCitations(
        portal,
        given.flatMap(({ sources }) => sources),
        locale,
      ),
    };
  });
}

/** The values of a field in words, those that lead and the earlier ones. */
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
