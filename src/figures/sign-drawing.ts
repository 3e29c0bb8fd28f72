import { boxesOf } from '../charts/tools/marks/mark-boxes.ts';
import type { Scene } from '../charts/tools/model/scene.ts';
import { measureText } from '../fonts/typeset.ts';

// A drawing as a coarse grid of coverage: small enough for the repository, and coarse enough that shifts of a
// few units make no difference.

const across = 16;
/** Max difference between equal cells, in ninths of full coverage. */
const sameLevel = 1;
/** Max difference between equal heights, in units. */
const sameHeight = 4;

/** Signature: the height, then a line of digits per row of cells, from 0 (empty) to 9 (fully covered). */
export function signScene({ width, height, marks }: Scene): string {
  const cell = width / across;
  const rows = Math.max(1, Math.ceil(height / cell));
  const covered = Array.from({ length: rows }, () => new Float64Array(across));
  for (const { left, top, right, bottom } of boxesOf(marks, measureText)) {
    const last = Math.min(rows - 1, Math.floor(bottom / cell));
    for (let y = Math.max(0, Math.floor(top / cell)); y <= last; y += 1) {
      const high = Math.min(bottom, (y + 1) * cell) - Math.max(top, y * cell);
      const end = Math.min(across - 1, Math.floor(right / cell));
      for (let x = Math.max(0, Math.floor(left / cell)); x <= end; x += 1) {
        const wide = Math.min(right, (x + 1) * cell) - Math.max(left, x * cell);
        const line = covered[y] as Float64Array;
        // A line has no width, but is visible.
        line[x] = (line[x] ?? 0) + Math.max(high, 1) * Math.max(wide, 1);
      }
    }
  }
  const digits = covered.map((line) =>
    [...line]
      .map((area) => Math.round(9 * Math.min(1, area / cell ** 2)))
      .join('')
      .replace(/0+$/, ''),
  );
  return `${Math.round(height)}:${digits.join('/')}`;
}

const readSignature = (signature: string) => {
  const [height = '0', digits = ''] = signature.split(':');
  return { height: Number(height), lines: digits.split('/') };
};

/**
 * Describe how a drawing differs from the accepted one.
 * @returns undefined if it looks the same
 */
export function compareSignatures(old: string, fresh: string): string | undefined {
  const [before, now] = [readSignature(old), readSignature(fresh)];
  if (Math.abs(before.height - now.height) > sameHeight) {
    return `height ${before.height} → ${now.height}`;
  }
  const levelAt = ({ lines }: typeof now, y: number, x: number) => Number(lines[y]?.[x] ?? 0);
  let changed = 0;
  for (let y = 0; y < Math.max(before.lines.length, now.lines.length); y += 1) {
    for (let x = 0; x < across; x += 1) {
      if (Math.abs(levelAt(before, y, x) - levelAt(now, y, x)) > sameLevel) changed += 1;
    }
  }
  return changed > 0 ? `${changed} of ${across * now.lines.length} cells` : undefined;
}

/** The grid of a signature as an SVG document, for comparison with a drawing. */
export function showSignature(signature: string, width: number): string {
  const { height, lines } = readSignature(signature);
  const cell = width / across;
  const cells = lines.flatMap((line, y) =>
    [...line].map((level, x) => {
      const place = `x="${(x * cell).toFixed(1)}" y="${(y * cell).toFixed(1)}"`;
      return `<rect ${place} width="${cell}" height="${cell}" fill-opacity="${(Number(level) / 9).toFixed(2)}"/>`;
    }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}">${cells.join('')}</svg>`;
}
