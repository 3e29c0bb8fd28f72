import { sortByDate } from '../../../domain/years.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { plainText } from '../../../i18n/carried-text.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Cell } from '../../../exports/csv.ts';
import type { Portal } from '../../../portal/portal.ts';
import { takeOfDrawing, type TakeView } from '../../share/view-take.ts';

type Event = Portal['milestones'][number];

/** An event as a point of its year, or a period as a line: places in percent of the width, rows from 0. */
export interface TimeMark {
  readonly href: string;
  readonly title: string;
  readonly from: number;
  /** End of a period. */
  readonly to: number | undefined;
  readonly row: number;
  readonly isPlan: boolean;
}

/** Marks of a country: points are on the line of years, the first at row 0; periods are below it. */
export interface TimeLane {
  readonly name: string;
  readonly points: readonly TimeMark[];
  readonly spans: readonly TimeMark[];
  /** Rows of points and of periods. */
  readonly rows: readonly [number, number];
}

export interface TimelineDrawing {
  /** "30 of the 51 events began in 2007–2011." */
  readonly finding: string;
  readonly lanes: readonly TimeLane[];
  /** Years named below the lanes, each a link to the first event from then on. */
  readonly ticks: readonly { readonly year: string; readonly at: number; readonly href: string }[];
  /** The row below it, and its events, header first. */
  readonly take: TakeView;
  readonly csv: readonly (readonly Cell[])[];
}

/** Years between two ticks, and years of which the finding speaks. */
const step = 5;

const yearOf = ({ date }: { readonly date: string }): number => Number(date.slice(0, 4));

/** Years and months as a number; without a month, the middle of the year, or its end for the end of a period. */
function timeOf(date: string, without: number): number {
  const [year = '', month] = date.split('-');
  return Number(year) + (month ? (Number(month) - 0.5) / 12 : without);
}

/** The first free row for each period, so that no two meet. */
function packRows(spans: readonly { readonly from: number; readonly to: number }[]): number[] {
  const ends: number[] = [];
  return spans.map(({ from, to }) => {
    const free = ends.findIndex((end) => end < from);
    const row = free < 0 ? ends.length : free;
    ends[row] = to;
    return row;
  });
}

/** The years in a row in which most events began. */
function busiestYears(events: readonly Event[]): { readonly first: number; readonly n: number } {
  const years = events.map(yearOf);
  const countFrom = (first: number) =>
    years.filter((year) => year >= first && year < first + step).length;
  const counts = [...new Set(years)].map((first) => ({ first, n: countFrom(first) }));
  return counts.reduce((most, one) => (one.n > most.n ? one : most));
}

/** All dated events on one scale of years, by country; undefined if they are too few to be drawn. */
export function drawTimeline(portal: Portal, locale: Locale): TimelineDrawing | undefined {
  const events = sortByDate(portal.milestones);
  const years = events.flatMap((event) => [
    yearOf(event),
    Number((event.end ?? event.date).slice(0, 4)),
  ]);
  const [start, end] = [Math.min(...years), Math.max(...years) + 1];
  if (events.length < step || end - start < step) return undefined;
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const at = (time: number) => Math.round(((time - start) / (end - start)) * 1000) / 10;
  const toMark = (event: Event): Omit<TimeMark, 'row'> => ({
    href: `#${event.id}`,
    title: `${format.period(event.date, event.end)}: ${plainText(event.text[locale])}`,
    from: at(event.end ? timeOf(event.date, 0) : yearOf(event) + 0.5),
    to: event.end ? at(timeOf(event.end, 1)) : undefined,
    isPlan: event.kind === 'plan',
  });
  const lanes = portal.countries.flatMap(({ id, name }): TimeLane[] => {
    const own = events.filter(({ country }) => country === id);
    if (own.length === 0) return [];
    const points = own.filter((event) => event.end === undefined);
    const spans = own.filter((event) => event.end !== undefined).map(toMark);
    const rows = packRows(spans.map(({ from, to = from }) => ({ from, to })));
    const before = (index: number, event: Event) =>
      points.slice(0, index).filter((other) => yearOf(other) === yearOf(event)).length;
    const marks = points.map((event, index) => ({ ...toMark(event), row: before(index, event) }));
    return [
      {
        name: name[locale],
        points: marks,
        spans: spans.map((span, index) => ({ ...span, row: rows[index] ?? 0 })),
        rows: [
          Math.max(0, ...marks.map(({ row }) => row + 1)),
          Math.max(0, ...rows.map((row) => row + 1)),
        ],
      },
    ];
  });
  const busiest = busiestYears(events);
  const firstTick = Math.ceil(start / step) * step;
  const tickYears = Array.from(
    { length: Math.floor((end - firstTick) / step) + 1 },
    (_, index) => firstTick + index * step,
  ).filter((year) => year < end);
  const finding = t('timeline.finding', {
    count: format.number(busiest.n),
    total: format.number(events.length),
    from: String(busiest.first),
    to: String(busiest.first + step - 1),
  });
  const countryName = new Map(portal.countries.map(({ id, name }) => [id, name[locale]]));
  return {
    finding,
    take: takeOfDrawing(portal, { id: 'drawn', title: finding, path: '/timeline/' }, locale),
    csv: [
      [t('country'), t('plan.begins'), t('plan.ends'), t('search.kind.event')],
      ...events.map(({ country, date, end, text }) => [
        countryName.get(country),
        date,
        end,
        plainText(text[locale]),
      ]),
    ],
    lanes,
    ticks: tickYears.map((year) => ({
      year: String(year),
      at: at(year),
      href: `#${(events.find((event) => yearOf(event) >= year) ?? events.at(-1))?.id}`,
    })),
  };
}
