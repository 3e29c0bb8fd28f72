import type { Mark } from '../../tools/model/scene.ts';
import { stagePaint } from '../../tools/paint/paint-row.ts';
import type { AlluvialFlow, AlluvialNode } from './place-alluvial.ts';

interface BandPlace {
  readonly start: { readonly x: number; readonly y: number };
  readonly end: { readonly x: number; readonly y: number };
  readonly size: number;
}

/** A band between two groups, with level ends. */
export function drawBand(
  { from, to }: AlluvialFlow,
  end: AlluvialNode | undefined,
  { start, end: stop, size }: BandPlace,
): Mark {
  const half = (start.x + stop.x) / 2;
  const d = [
    `M${start.x} ${start.y}`,
    `C${half} ${start.y} ${half} ${stop.y} ${stop.x} ${stop.y}`,
    `V${stop.y + size}`,
    `C${half} ${stop.y + size} ${half} ${start.y + size} ${start.x} ${start.y + size}Z`,
  ].join('');
  const meaning = { row: from, series: to };
  // A paper edge separates crossing bands.
  const edge = { stroke: 'paper', strokeWidth: Math.min(1, size / 4) } as const;
  if (from === to) return { type: 'path', d, fill: 'land', ...edge, ...meaning };
  if (end?.stage && end.stage.look !== 'none') {
    return { type: 'path', d, fill: stagePaint(end.stage.look), ...edge, ...meaning };
  }
  return end?.unknown || end?.stage
    ? {
        type: 'path',
        d,
        fill: 'paper',
        texture: 'missing',
        stroke: 'line',
        strokeWidth: 0.6,
        ...meaning,
      }
    : { type: 'path', d, fill: 'line', ...edge, ...meaning };
}
