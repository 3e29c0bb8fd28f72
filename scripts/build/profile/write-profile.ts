import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KindCost } from './count-kinds.ts';

export interface BuildProfile {
  readonly stages: readonly (readonly [stage: string, seconds: number])[];
  /** Costliest kinds of pages. */
  readonly kinds: readonly KindCost[];
}

/** Below the cache. */
export const profileFile = 'profile.json';

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths?.[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ');
  return `${rows.map(line).join('\n')}\n`;
};

/** Table of stages: seconds, and share of the total. */
export function stageRows({ stages }: BuildProfile): string[][] {
  const all = stages.reduce((sum, [, seconds]) => sum + seconds, 0);
  const row = (name: string, seconds: number) => [
    name,
    seconds.toFixed(1),
    `${((100 * seconds) / all).toFixed(0)} %`,
  ];
  return [
    ['stage', 'seconds', 'share'],
    ...stages.map(([name, seconds]) => row(name, seconds)),
    row('all', all),
  ];
}

/** Table of kinds of pages. */
export function kindRows({ kinds }: BuildProfile): string[][] {
  return [
    ['pages', 'number', 'seconds', 'ms a page', 'KB a page'],
    ...kinds.map(({ kind, pages, seconds, bytes }) => [
      kind,
      pages.toLocaleString('en'),
      seconds.toFixed(1),
      ((1000 * seconds) / pages).toFixed(1),
      (bytes / pages / 1000).toFixed(1),
    ]),
  ];
}

/** Profile as text; without kinds of pages if pages were reused. */
export const showProfile = (profile: BuildProfile): string =>
  [stageRows(profile), ...(profile.kinds.length > 0 ? [kindRows(profile)] : [])]
    .map((rows) => `\n${table(rows)}`)
    .join('')
    .concat('\n');

/** Write a profile for the bench. */
export function writeProfile(file: string, profile: BuildProfile): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(profile, null, 1)}\n`);
}
