/**
 * The id by which a link marks a row, the same in every language: what the row says of itself, its anchor, or
 * the last part of where its first link leads.
 * @returns undefined for a row that has none of them
 */
export function rowKey(row: HTMLElement): string | undefined {
  const { id, r, region, analysis } = row.dataset;
  return (
    id ??
    r ??
    region ??
    analysis ??
    (row.id || lastPart(row.querySelector('a')?.getAttribute('href')))
  );
}

/** The ids that a row answers to: its own, and what it has in common with others, such as its region. */
export function rowKeys(row: HTMLElement): string[] {
  const key = rowKey(row);
  return key ? [key, ...(row.dataset.keys?.split(' ') ?? [])] : [];
}

/** The anchor of an address, or the last part of its path. */
function lastPart(address: string | null | undefined): string | undefined {
  const [path = '', anchor] = (address ?? '').split('?')[0]?.split('#') ?? [];
  return anchor || path.split('/').filter(Boolean).at(-1);
}

/** What the words of a row carry besides its name; marks of stages have no words. */
const explained = '[role=tooltip], small, svg:has(title, text)';

/** What a row is called, without explanations that its words carry. */
export function rowLabel(row: HTMLElement): string {
  const name = ['th', 'h2, h3', 'a'].map((tag) => row.querySelector(tag)).find(Boolean) ?? row;
  const isWhole = !name.querySelector(explained);
  const copy = isWhole ? name : (name.cloneNode(true) as Element);
  if (!isWhole) for (const part of copy.querySelectorAll(explained)) part.remove();
  return copy.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '';
}
