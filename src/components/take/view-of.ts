/** A drawing as its reader sees it. */
export interface ShownView {
  /** What surrounds the drawing: its words and its row. */
  readonly figure: HTMLElement;
  /** Whether the reader has marked or filtered something. */
  readonly isChosen: boolean;
  /** Name of its files, with what the reader has chosen. */
  readonly name: string;
  /** Table of its numbers, here or on the same page. */
  readonly table: HTMLTableElement | null;
  /** Region of a map that is shown large. */
  readonly large: HTMLElement | null;
}

/** Find the drawing of a row, and whether its files would differ from what is seen. */
export function viewOf(row: HTMLElement): ShownView {
  const figure = row.closest<HTMLElement>('figure') as HTMLElement;
  const whole = row.closest<HTMLElement>('[data-figure]') ?? figure;
  const large = figure.querySelector<HTMLElement>('[data-zoomed]:not([hidden])');
  // Addresses of these keep nothing but what their drawing shows.
  const kept = row.closest('[data-map], [data-compare]');
  const isChosen =
    whole.matches('.finding, .filtered') ||
    large !== null ||
    figure.querySelector('.keys [aria-pressed=true]') !== null ||
    (kept !== null && location.search.length > 1);
  const choice = isChosen ? [...new URLSearchParams(location.search).values()] : [];
  return {
    figure,
    isChosen,
    name: [row.dataset.take, ...choice].join('-').replaceAll(/[^\w-]+/g, '-'),
    table:
      figure.querySelector('table') ??
      (whole === figure ? null : document.querySelector('[data-numbers] table')),
    large,
  };
}

/** Address to link to, with the reader's choices. */
export function linkOf(row: HTMLElement): string {
  const own = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const link = row.querySelector('[data-address]')?.getAttribute('href') ?? '';
  const target = new URL(link, own);
  if (target.pathname === new URL(own).pathname) target.search = location.search;
  // Tools keep their reader's input in the hash.
  if (!link.includes('#')) target.hash = location.hash;
  const whole = viewOf(row).figure.querySelector<HTMLAnchorElement>('a[data-whole]');
  if (whole) target.search = whole.search;
  return target.href;
}
