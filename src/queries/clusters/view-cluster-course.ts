import { withoutStop } from '../../i18n/carried-text.ts';
import type { PublicNumber } from '../../domain/analyses/indicators/public-numbers.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sameCitation } from '../../markdown/list-citations.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import { courseOf, type IndicatorCourse } from '../analyses/indicators/cluster-course.ts';
import { sayCourse } from '../analyses/indicators/course-line.ts';
import { type CitationView, viewCitation } from '../links/citations.ts';

/** An indicator of a cluster from edition to edition, on a separate scale. */
export interface CourseRow {
  readonly id: string;
  readonly label: string;
  /** Positions of its numbers in per cent of the drawing's width: first, intermediate ones, last. */
  readonly from: number;
  readonly between: readonly number[];
  readonly to: number;
  /** First and last number, formatted. */
  readonly before: string;
  readonly after: string;
}

/** Drawing of a cluster's indicators that changed most. */
export interface ClusterCourseView {
  readonly title: string;
  readonly first: string;
  readonly last: string;
  readonly rows: readonly CourseRow[];
  readonly sources: readonly CitationView[];
}

/** Max indicators drawn; all are among the answers. */
const max = 8;

/** Change of a number relative to the greater of both. */
function changeOf({ before: { value: a }, after: { value: b } }: IndicatorCourse): number {
  return a === b ? 0 : Math.abs(b - a) / Math.max(Math.abs(a), Math.abs(b));
}

function write({ value, currency }: PublicNumber, { unit }: Indicator, locale: Locale): string {
  const format = useFormat(locale);
  const text = unit === 'percent' ? format.percent(value / 100, 1) : format.number(value);
  return currency ? `${text} ${currency}` : text;
}

function viewRow(course: IndicatorCourse, indicator: Indicator, locale: Locale): CourseRow {
  const { before, after, numbers } = course;
  const known = numbers.flatMap((number) => (number ? [number.value] : []));
  // Every scale includes zero, so that a small change looks small.
  const [min, greatest] = [Math.min(0, ...known), Math.max(0, ...known)];
  const place = (value: number) =>
    greatest === min ? 0 : (100 * (value - min)) / (greatest - min);
  return {
    id: course.indicator,
    label: indicator.label[locale],
    from: place(before.value),
    between: numbers.slice(1, -1).flatMap((number) => (number ? [place(number.value)] : [])),
    to: place(after.value),
    before: write(before, indicator, locale),
    after: write(after, indicator, locale),
  };
}

/** Course of a cluster as a figure; undefined if no indicator that it reported twice has changed. */
export function viewClusterCourse(
  portal: Portal,
  id: string,
  locale: Locale,
): ClusterCourseView | undefined {
  const course = courseOf(portal, id);
  const changed = course?.indicators.filter((one) => changeOf(one) > 0) ?? [];
  if (!course || changed.length === 0) return undefined;
  const byId = new Map(portal.indicators.map((indicator) => [indicator.id, indicator]));
  const sources = course.editions.flatMap(
    (edition) => portal.returnById.get(`${edition}/${id}`)?.data.sources ?? [],
  );
  return {
    // Titles have no full stop.
    title: withoutStop(sayCourse(course, locale), locale),
    first: course.editions[0],
    last: course.last,
    rows: changed
      .toSorted((a, b) => changeOf(b) - changeOf(a))
      .slice(0, max)
      .flatMap((one) => {
        const indicator = byId.get(one.indicator);
        return indicator ? [viewRow(one, indicator, locale)] : [];
      }),
    sources: sources
      .filter((cited, index) => sources.findIndex((other) => sameCitation(other, cited)) === index)
      .map((source) => viewCitation(portal, source, locale)),
  };
}
