import { type SymbolPart, stageSymbols } from '../../charts/tools/marks/stage-symbols.ts';
import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';

/** Colours come from classes: `r` for rings, `d` for discs. */
function writePart({ shape, size, stroke }: SymbolPart): string {
  const geometry =
    shape === 'square'
      ? `x="${-size}" y="${-size}" width="${2 * size}" height="${2 * size}"`
      : `r="${size}"`;
  const name = shape === 'square' ? 'rect' : 'circle';
  return stroke
    ? `<${name} class="r" ${geometry} stroke-width="${stroke}"/>`
    : `<${name} class="d" ${geometry}/>`;
}

/** Town symbol of a stage as markup, around the origin. */
export function markInner(look: StageSymbol): string {
  return stageSymbols[look].map(writePart).join('');
}
