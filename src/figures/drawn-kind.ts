import { canShowUnits } from '../charts/kinds/bar/place-unit-rows.ts';
import type { FigureKind } from '../schemas/figure.ts';
import type { FigureView } from './view-figure.ts';

/** The kind as drawn: a bar chart with a mark for each item counted draws units, not bars. */
export function drawnKind(view: FigureView): FigureKind {
  const { figure, table } = view;
  if (figure.kind !== 'bar' || !table) return figure.kind;
  // Whether squares fit in bars is known only after drawing.
  const drawsUnits =
    figure.mode === 'units' ? canShowUnits(table) : figure.counted && view.wide?.inUnits;
  return drawsUnits ? 'waffle' : 'bar';
}
