import { startRowCard } from './row-card.ts';

// Figures in texts and frozen reports, whose numbers are on their own pages: fetched when a reader points at them.

/** Words that say where a drawing has what: degrees on a map, otherwise all of its words. */
function signsOf(svg: Element): string {
  const words = [...svg.querySelectorAll('text')].map((word) =>
    [word.getAttribute('x'), word.getAttribute('y'), word.textContent].join(' '),
  );
  const degrees = words.filter((word) => word.endsWith('°'));
  return (degrees.length > 0 ? degrees : words).join('\n');
}

/** Marks of a drawing that stand for rows in a place, at no ink. */
function invisibleMarks(svg: Element, table: HTMLTableElement): Element {
  const layer = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  layer.setAttribute('class', 'answers');
  for (const name of ['fill-opacity', 'stroke-opacity']) layer.setAttribute(name, '0');
  layer.append(...[...svg.children].map((part) => part.cloneNode(true)));
  const isMap = svg.querySelector('text')?.textContent?.endsWith('°');
  const isPlaced = (mark: Element | null) => {
    const id = mark?.getAttribute('data-r');
    if (!id || !isMap) return Boolean(id);
    const row = table.querySelector<HTMLElement>(`tr[data-r="${CSS.escape(id)}"]`);
    // Below a map are rows without a place, in lines that may be others.
    return /^[A-Z]/.test(row?.dataset.keys ?? '');
  };
  for (const part of layer.querySelectorAll('*')) {
    const isEmpty = part.localName !== 'g' || part.matches('[data-r]');
    if (part.localName === 'text' || (isEmpty && !isPlaced(part.closest('[data-r]'))))
      part.remove();
  }
  return layer;
}

/**
 * Bring the table of a figure from its page, and marks that answer where its drawing has the same as there; a frozen
 * one stays as it is.
 * @returns the table, and what opens the card of a mark; undefined if the page cannot be fetched
 */
export async function fetchRows(draw: HTMLElement, { href }: HTMLAnchorElement) {
  const answer = await fetch(href)
    .then((response) => response.text())
    .catch(() => '');
  const page = new DOMParser().parseFromString(answer, 'text/html');
  const table = page.querySelector<HTMLTableElement>('[data-figure-table]');
  if (!table) return undefined;
  for (const svg of draw.querySelectorAll('svg.scene')) {
    const size = svg.matches('.n') ? 'n' : 'w';
    const drawn = page.querySelector(`[data-figure] svg.scene.${size}`);
    if (drawn && signsOf(drawn) === signsOf(svg)) svg.append(invisibleMarks(drawn, table));
  }
  return { table, open: startRowCard(draw, table) };
}
