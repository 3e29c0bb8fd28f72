import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPicture } from '../picture-worker.ts';
import type { Picture } from './office-report.ts';

/** Ground of a figure; the same colour separates shapes from each other. */
const ground = /<\/desc><rect width="\d+" height="\d+" fill="(#[\da-f]{6})"\/>/;

export interface DrawnPicture {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Draws a figure of the report. */
export type Draw = (picture: Picture) => DrawnPicture;

/** Draw the part of an SVG that is the drawing alone, on white. */
export function drawBox(site: string, { file, box }: Picture): DrawnPicture {
  const [x, y, width, height] = box;
  const svg = readFileSync(join(site, file), 'utf8');
  const paper = ground.exec(svg)?.[1];
  const head = `viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}"`;
  const cut = svg.replace(/viewBox="[^"]*" width="\d+" height="\d+"/, head);
  return { png: drawPicture(paper ? cut.replaceAll(paper, '#ffffff') : cut), width, height };
}
