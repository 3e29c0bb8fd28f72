const pad = (part: number): string => String(part).padStart(2, '0');

/** Today by the reader's clock: `2026-01-31`. */
export function readerDay(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
