import type { Programme } from '../../../schemas/programme.ts';

/** Years of a programme on the line of years that all share, in per cent of its length. */
export interface DrawnPeriod {
  readonly start: number;
  readonly length: number;
  /** Whether no source says when it ends. */
  readonly isOpen: boolean;
  /** Its years in digits: "2007–2009", or "2010–". */
  readonly years: string;
}

/** Periods by programme, and the years at both ends of the line. */
export interface DrawnPeriods {
  readonly first: number;
  readonly last: number;
  readonly byId: ReadonlyMap<string, DrawnPeriod>;
}

type Dated = Pick<Programme, 'from' | 'until'>;

const yearOf = (moment: string): number => Number(moment.slice(0, 4));

/**
 * Periods of programmes as bars on one line of years, each from the beginning of its first year to the end of its last.
 * @returns undefined if fewer than two have a first year
 */
export function drawPeriods(
  programmes: readonly { readonly id: string; readonly data: Dated }[],
): DrawnPeriods | undefined {
  const dated = programmes.flatMap(({ id, data: { from, until } }) =>
    from === undefined
      ? []
      : [{ id, from: yearOf(from), until: until === undefined ? undefined : yearOf(until) }],
  );
  if (dated.length < 2) return undefined;
  const first = Math.min(...dated.map(({ from }) => from));
  const last = Math.max(...dated.map(({ from, until }) => until ?? from));
  const percent = (years: number) => Math.round((years / (last + 1 - first)) * 1000) / 10;
  return {
    first,
    last,
    byId: new Map(
      dated.map(({ id, from, until }) => [
        id,
        {
          start: percent(from - first),
          length: percent((until ?? last) + 1 - from),
          isOpen: until === undefined,
          years: until === from ? String(from) : `${from}–${until ?? ''}`,
        },
      ]),
    ),
  };
}
