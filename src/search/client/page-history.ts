/** Page state in the history besides the address. */
export interface Kept {
  readonly shown?: number;
  /** Scroll position in pixels. */
  readonly top?: number;
}

/** Safari rejects more than a hundred changes in half a minute; the address then lags briefly. */
function write(how: 'pushState' | 'replaceState', kept: Kept, url: string): void {
  try {
    history[how](kept, '', url);
  } catch {
    // The next change catches up.
  }
}

/** State of the current history entry. */
export function readKept(): Kept {
  return (history.state as Kept | null) ?? {};
}

/** Update the state without a new history entry. */
export function keep(kept: Kept): void {
  write('replaceState', { ...readKept(), ...kept }, location.href);
}

/** Whether the current history entry is a query still being typed. */
let isDraft = location.search === '';

/**
 * Set the address while typing, in one history entry. A previous, finished query keeps its own.
 * @param query the part after the path, '' for none
 */
export function typeAddress(query: string): void {
  if (query === location.search) return;
  write(isDraft ? 'replaceState' : 'pushState', {}, location.pathname + query);
  isDraft = true;
}

/** Set the address after a choice or submission. */
export function commitAddress(query: string, isStep: boolean): void {
  if (query !== location.search) {
    write(isDraft && !isStep ? 'replaceState' : 'pushState', {}, location.pathname + query);
  }
  isDraft = false;
}

/** Drop unreadable parts of the address, in the same history entry. */
export function repairAddress(query: string): void {
  if (query !== location.search) write('replaceState', readKept(), location.pathname + query);
}

/** After a step back or forward: the entry is not a draft. */
export function settleAddress(): void {
  isDraft = false;
}
