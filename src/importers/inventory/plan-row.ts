import { isDeepStrictEqual } from 'node:util';
import type { Locale } from '../../i18n/locales.ts';
import type { ReturnData } from '../../schemas/return.ts';
import type { StandingReturn } from '../returns/plan-return.ts';
import { writeReturnFile } from '../returns/write-yaml.ts';
import type { InventoryRow } from './read-row.ts';

export interface RowDifference {
  readonly field: 'name' | 'stage' | 'printed' | 'printedRegion';
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface PlannedRow {
  readonly differences: readonly RowDifference[];
  readonly confirms: boolean;
  readonly text: string;
}

export type EntryNames = { readonly original: string } & Partial<Record<Locale, string>>;

const say = (value: unknown): string | undefined =>
  value === undefined
    ? undefined
    : typeof value === 'object' && value !== null
      ? Object.values(value).join(' · ')
      : String(value);

/** Printed fields: all, or none if the list lacks a column and nothing was known. */
function printedOf(row: InventoryRow, before: ReturnData['printed']): ReturnData['printed'] {
  const number = row.number ?? before?.row;
  const province = row.regionText ?? before?.province;
  const stage = row.stageText ?? before?.stage;
  if (number === undefined || province === undefined || stage === undefined) return before;
  return { row: number, province, stage };
}

/** Name in the edition; undefined if it is the original one or that of another language. */
function nameOf({ name }: InventoryRow, known: EntryNames | undefined, before: string | undefined) {
  if (name === undefined || !known) return before;
  const { original, ...translated } = known;
  if (name === original) return undefined;
  return Object.values(translated).includes(name) ? before : name;
}

/**
 * Plan the return of a row. Empty cells change nothing.
 * @param known names of the entry; undefined for a new cluster
 */
export function planRow(
  row: InventoryRow,
  standing: StandingReturn | undefined,
  known: EntryNames | undefined,
  { country, sources }: { readonly country: string; readonly sources: readonly string[] },
): PlannedRow {
  const before = standing?.data;
  const { region } = row;
  const after = {
    name: nameOf(row, known, before?.name),
    stage: row.stage ?? before?.stage,
    printed: printedOf(row, before?.printed),
    printedRegion:
      region === undefined ? before?.printedRegion : region === country ? undefined : region,
  };
  const fields = (['name', 'stage', 'printed', 'printedRegion'] as const).filter(
    (field) => !isDeepStrictEqual(before?.[field], after[field]),
  );
  const differences = fields.map((field) => ({
    field,
    before: say(before?.[field]),
    after: say(after[field]),
  }));
  const confirms = before?.proposed === true;
  const cites = before?.sources.map(({ source }) => source) ?? [];
  const added = sources.filter((source) => !cites.includes(source));
  const changes: Record<string, unknown> = {
    ...Object.fromEntries(fields.map((field) => [field, after[field]])),
    ...(confirms && { proposed: undefined }),
    ...((added.length > 0 || !before) && {
      sources: [...(before?.sources ?? []), ...added.map((source) => ({ source }))],
    }),
  };
  const text =
    standing && Object.keys(changes).length === 0
      ? standing.text
      : writeReturnFile(standing?.text, {
          fields: changes,
          groups: { answers: new Map(), indicators: new Map() },
          ids: [],
        });
  return { differences, confirms, text };
}
