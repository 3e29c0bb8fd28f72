import type { StageKey } from '../../domain/inventory/tally.ts';
import type { ChartRow } from './chart-data.ts';
import type { Paint } from './scene.ts';

/** Colour of a stage. */
export function stagePaint(stage: StageKey): Paint {
  return stage === 'not-reported' ? 'st-none' : `st-${stage}`;
}

/** What a row's own mark is painted with: the accent, else its stage, else as all others. */
export function rowPaint(row: Pick<ChartRow, 'accent' | 'stage'>, other: Paint): Paint {
  if (row.accent) return 'accent';
  return row.stage ? stagePaint(row.stage) : other;
}
