/** Min length of an outline worth sharing. */
const minLetters = 300;

/**
 * Min drawings with a shape before it is shared: a single one may repeat it for colour and texture, and have a
 * variant for print.
 */
const minDrawings = 3;

/**
 * A path that represents no table row: land, borders, water. Others are left unchanged, since scripts find them.
 */
const plainPath = /<path d="([^"]*)"((?: (?!data-|id=)[a-z-]+="[^"]*")*)\/>/g;

/**
 * Shares outlines that many drawings of a page repeat: the first drawing defines each, the others refer to it.
 * Colours and widths stay with each.
 * @param html of a whole page
 */
export function shareOutlines(html: string): string {
  const drawings = new Map<string, Set<number>>();
  for (const [index, drawing] of html.split('<svg ').entries()) {
    for (const [, outline = ''] of drawing.matchAll(plainPath)) {
      if (outline.length < minLetters) continue;
      drawings.set(outline, (drawings.get(outline) ?? new Set()).add(index));
    }
  }
  const shared = [...drawings]
    .filter(([, { size }]) => size >= minDrawings)
    .map(([outline]) => outline);
  if (shared.length === 0) return html;
  const names = new Map(shared.map((outline, index) => [outline, `outline-${index + 1}`]));
  const defined = new Set<string>();
  return html.replaceAll(plainPath, (path, outline: string, look: string) => {
    const name = names.get(outline);
    if (!name) return path;
    const use = `<use href="#${name}"${look}/>`;
    if (defined.has(name)) return use;
    defined.add(name);
    return `<defs><path id="${name}" d="${outline}"/></defs>${use}`;
  });
}
