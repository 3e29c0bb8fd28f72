import { baselineBelow, lineHeight, setWords } from '../words/text-block.ts';
import { textSize, type Measure } from '../model/chart-data.ts';
import type { Mark } from '../model/scene.ts';

export interface AxisTick {
  readonly at: number;
  readonly text: string;
  readonly reference?: boolean;
}

export interface PlotFrame {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly floor: number;
}

export const gap = 8;
const tickLength = 4;

/** Horizontal lines with numbers on the left. */
export function drawLevels(ticks: readonly AxisTick[], frame: PlotFrame): Mark[] {
  const reference = ticks.find((tick) => tick.reference);
  return ticks.flatMap((tick): Mark[] => {
    // The reference line keeps its number; a tick too close to it is dropped.
    if (reference && tick !== reference && Math.abs(reference.at - tick.at) < lineHeight) return [];
    const { left, right, floor } = frame;
    const text: Mark = setWords([tick.text], left - gap, tick.at + 0.36 * textSize, {
      weight: tick.reference ? 600 : 400,
      fill: tick.reference ? 'ink' : 'ink-3',
      anchor: 'end',
    });
    if (Math.abs(tick.at - floor) < 1 && !tick.reference) return [text];
    return [
      {
        type: 'line',
        x1: left,
        y1: tick.at,
        x2: right,
        y2: tick.at,
        stroke: tick.reference ? 'ink-3' : 'hair',
        dash: tick.reference ? '5 3' : undefined,
      },
      text,
    ];
  });
}

export function drawFloor(ticks: readonly AxisTick[], frame: PlotFrame, measure: Measure): Mark[] {
  const { left, right, bottom, floor } = frame;
  return [
    { type: 'line', x1: left, y1: floor, x2: right, y2: floor, stroke: 'line' },
    ...ticks.flatMap(({ at, text }): Mark[] => {
      const half = measure(text, textSize) / 2;
      return [
        { type: 'line', x1: at, y1: floor, x2: at, y2: floor + tickLength, stroke: 'line' },
        setWords(
          [text],
          Math.max(half, Math.min(at, right - half)),
          baselineBelow(bottom + tickLength + 3),
          { fill: 'ink-3', anchor: 'middle' },
        ),
      ];
    }),
  ];
}
