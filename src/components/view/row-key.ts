/**
 * Id by which a link highlights a row, the same in every language: its data attribute, its anchor, or the last
 * part of its first link.
 * @returns undefined for a row without any of them
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

/** All ids of a row: its own, and those shared with others, such as its region. */
export function rowKeys(row: HTMLElement): string[] {
  const key = rowKey(row);
  return key ? [key, ...(row.dataset.keys?.split(' ') ?? [])] : [];
}

/** Anchor of an address, or the last part of its path. */
function lastPart(address: string | null | undefined): string | undefined {
  const [path = '', anchor] = (address ?? '').split('?')[0]?.split('#') ?? [];
  return anchor || path.split('/').filter(Boolean).at(-1);
}

/** Explanations within a row; marks of stages have no text. */
const explained = '[role=tooltip], small, svg:has(title, text)';

/** Name of a row, without the explanations within it. */
export function rowLabel(row: HTMLElement): string {
  const name = ['th', 'h2, h3', 'a'].map((tag) => row.querySelector(tag)).find(Boolean) ?? row;
  const isWhole = !name.querySelector(explained);
  const copy = isWhole ? name : (name.cloneNode(true) as Element);
  if (!isWhole) for (const part of copy.querySelectorAll(explained)) part.remove();
  return copy.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '';
}
