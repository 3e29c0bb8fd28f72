import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PageDrawing, takeDrawing, writePlainDrawing } from '../src/figures/plain-drawing.ts';
import { compareSignatures, signScene } from '../src/figures/sign-drawing.ts';
import type { Locale } from '../src/i18n/locales.ts';
import type { Portal } from '../src/loaders/portal.ts';
import { viewFigures } from './draw-figures.ts';
import { nameDrawing } from './drawings.ts';

// State of all drawings at their last review: one line each, for review in git.

/** Accepted state: signatures by name of drawing. */
export const acceptedFile = join(import.meta.dirname, '../tests/accepted/drawings.txt');

export interface SignedDrawing {
  readonly signature: string;
  readonly draw: () => string;
}

/** Reviewed widths by language: all for one, phones only for the one with the longest words. */
const looked: readonly (readonly [Locale, readonly PageDrawing[]])[] = [
  ['en', ['full', 'wide', 'narrow']],
  ['ka', ['narrow']],
];

/** Sign the drawings of portals. */
export function hashDrawings(
  portals: readonly { readonly name: string; readonly portal: Portal }[],
): ReadonlyMap<string, SignedDrawing> {
  const signed = new Map<string, SignedDrawing>();
  for (const { name, portal } of portals) {
    for (const [locale, widths] of looked) {
      for (const { view } of viewFigures(portal, [locale])) {
        for (const which of widths) {
          const scene = which === 'full' ? view.drawFull() : view[which];
          if (!scene) continue;
          signed.set(`${name}/${nameDrawing(view.id, locale, scene.width)}`, {
            signature: signScene(scene),
            draw: () => writePlainDrawing(takeDrawing(view, scene, which)),
          });
        }
      }
    }
  }
  return signed;
}

/** Read the accepted state. */
export function readAccepted(file = acceptedFile): ReadonlyMap<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [name = '', signature = ''] = line.split(' ');
      return [name, signature];
    }),
  );
}

/** Accept drawings. */
export function writeAccepted(
  drawings: ReadonlyMap<string, SignedDrawing>,
  file = acceptedFile,
): void {
  const lines = [...drawings].map(([name, { signature }]) => `${name} ${signature}`).sort();
  writeFileSync(file, `${lines.join('\n')}\n`);
}

export interface Unaccepted {
  readonly name: string;
  /** Difference: height, number of changed cells, new or gone. */
  readonly how: string;
}

/** Compare drawings with the accepted state. */
export function findUnaccepted(
  accepted: ReadonlyMap<string, string>,
  drawings: ReadonlyMap<string, Pick<SignedDrawing, 'signature'>>,
): Unaccepted[] {
  return [...new Set([...accepted.keys(), ...drawings.keys()])].sort().flatMap((name) => {
    const [old, fresh] = [accepted.get(name), drawings.get(name)?.signature];
    if (old === undefined) return [{ name, how: 'new' }];
    if (fresh === undefined) return [{ name, how: 'gone' }];
    const how = compareSignatures(old, fresh);
    return how === undefined ? [] : [{ name, how }];
  });
}
