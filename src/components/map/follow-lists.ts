/** What the filters of a map leave. */
interface Left {
  /** Whether a row is left; undefined without filters. */
  readonly fits: ((row: readonly number[]) => boolean) | undefined;
  /** Number of rows left in a region. */
  count(region: string): number;
  /** Filters, as the list of clusters has them in its address. */
  readonly query: string;
  write(value: number): string;
}

/** Write a number in place of that of all rows, which is kept. */
function replaceNumber(place: HTMLElement | null, text: string | undefined): void {
  if (!place) return;
  place.dataset.all ??= place.textContent;
  place.textContent = text ?? place.dataset.all;
}

/** Lists below a map follow its filters: clusters by stage, regions with their numbers, and links to more. */
export function followLists({ fits, count, query, write }: Left): void {
  for (const group of document.querySelectorAll<HTMLElement>('.stage-group')) {
    const items = [...group.querySelectorAll<HTMLElement>('[data-row]')];
    for (const item of items)
      item.hidden = fits !== undefined && !fits((item.dataset.row ?? '').split(' ').map(Number));
    const left = items.filter(({ hidden }) => !hidden).length;
    group.hidden = left === 0;
    replaceNumber(group.querySelector('h3 .num'), fits && write(left));
  }
  for (const list of document.querySelectorAll('[data-counted]')) {
    const items = [...list.querySelectorAll<HTMLElement>('li[data-id]')];
    const counts = items.map(({ dataset }) => count(dataset.id ?? ''));
    const most = Math.max(1, ...counts);
    for (const [at, item] of items.entries()) {
      const own = counts[at] ?? 0;
      const number = item.querySelector<HTMLElement>('.num');
      item.hidden = fits !== undefined && own === 0;
      replaceNumber(number, fits && write(own));
      if (!number) continue;
      item.dataset.share ??= item.style.getPropertyValue('--share');
      item.style.setProperty('--share', fits ? String(own / most) : item.dataset.share);
    }
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-filtered]')) {
    const all = link.dataset.all ?? link.href;
    link.dataset.all = all;
    link.href = all.includes('?') ? all + query : all + query.replace('&', '?');
  }
}
