/**
 * Draw the textures of figures line by line. Runs in the page: Chromium prints an SVG pattern as a bitmap of the
 * sheet's size, which makes a report many times larger.
 */
export function drawTextures(): void {
  const namespace = 'http://www.w3.org/2000/svg';
  let count = 0;

  /** Repeat a path in every tile that a box touches. */
  const repeat = (d: string, step: number, box: DOMRect) => {
    const parts = d.match(/[MLh]|-?\d*\.?\d+/g) ?? [];
    let path = '';
    for (let y = Math.floor(box.y / step) * step; y < box.y + box.height; y += step) {
      for (let x = Math.floor(box.x / step) * step; x < box.x + box.width; x += step) {
        let command = '';
        let across = true;
        for (const part of parts) {
          if (/[MLh]/.test(part)) {
            command = part;
            across = true;
            path += part;
            continue;
          }
          const shift = command === 'h' ? 0 : across ? x : y;
          path += `${Math.round((Number(part) + shift) * 100) / 100} `;
          across = !across;
        }
      }
    }
    return path;
  };

  for (const shape of document.querySelectorAll<SVGGraphicsElement>('svg [fill^="url(#"]')) {
    const id = shape.getAttribute('fill')?.slice(5, -1) ?? '';
    const tile = document.querySelector(`pattern[id="${id}"] path`);
    if (!tile || !shape.checkVisibility()) continue;
    const clip = document.createElementNS(namespace, 'clipPath');
    clip.id = `texture-${++count}`;
    const outline = shape.cloneNode() as SVGGraphicsElement;
    for (const name of ['fill', 'class', 'id', 'stroke']) outline.removeAttribute(name);
    clip.append(outline);
    const lines = tile.cloneNode() as SVGPathElement;
    const step = Number(tile.parentElement?.getAttribute('width'));
    lines.setAttribute('d', repeat(tile.getAttribute('d') ?? '', step, shape.getBBox()));
    lines.setAttribute('clip-path', `url(#${clip.id})`);
    shape.after(clip, lines);
    shape.remove();
  }
}
