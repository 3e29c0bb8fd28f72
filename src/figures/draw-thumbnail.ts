import type { Paint, Scene } from '../charts/tools/model/scene.ts';
import { thumbnailSize } from '../charts/tools/model/thumbnail.ts';
import { darkPalette, lightPalette, type Palette } from '../charts/tools/paint/palette.ts';
import { drawScene } from '../charts/tools/svg/draw-scene.ts';
import { openLettering } from '../fonts/lettering.ts';

/** Min scale at which words are legible; below it they are left out. */
const legible = 0.6;

/**
 * In the colours of the reader's theme, with words as outlines if legible.
 * @returns an SVG document, at most as large as a thumbnail
 */
export function drawThumbnail(scene: Scene): string {
  const { width, height } = scene;
  const scale = Math.min(thumbnailSize.width / width, thumbnailSize.height / height);
  const paint = (name: Paint) => (name === 'none' ? 'none' : `var(--${name})`);
  const drawing = drawScene(
    scene,
    {
      paint,
      prefix: 't',
      wordless: scale < legible,
      lettering: openLettering(),
    },
    [
      ['width', String(Math.round(width * scale))],
      ['height', String(Math.round(height * scale))],
    ],
  );
  const used = [...new Set(drawing.match(/var\(--[a-z0-9-]+\)/g))].map(
    (name) => name.slice(6, -1) as keyof Palette,
  );
  const variables = (palette: Palette) =>
    used.map((name) => `--${name}:${palette[name]}`).join(';');
  const style = `<style>:root{${variables(lightPalette)}}@media(prefers-color-scheme:dark){:root{${variables(darkPalette)}}}</style>`;
  return drawing.replace(/^<svg[^>]*>/, (head) => `${head}${style}`);
}
