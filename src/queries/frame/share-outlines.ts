/** An outline shorter than this is not worth a name. */
const leastLetters = 300;

/** A drawing may draw a shape twice, its colour and its texture, and have a part of itself for paper. */
const leastDrawings = 3;

/** A path that stands for no row of a table: land, borders, water. Scripts and readers look for the others as they are. */
const plainPath = /<path d="([^"]*)"((?: (?!data-|id=)[a-z-]+="[^"]*")*)\/>/g;

/**
 * A page that draws the same land in many drawings writes its outline once: each refers to the one that the first of them
 * defines. Colours and widths stay with each.
 * @param html of a whole page
 */
export function shareOutlines(html: string): string {
  const drawings = new Map<string, Set<number>>();
  for (const [index, drawing] of html.split('<svg ').entries()) {
    for (const [, outline = ''] of drawing.matchAll(plainPath)) {
      if (outline.length < leastLetters) continue;
      drawings.set(outline, (drawings.get(outline) ?? new Set()).add(index));
    }
  }
  const shared = [...drawings]
    .filter(([, { size }]) => size >= leastDrawings)
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
