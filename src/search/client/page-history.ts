/** What is kept of the page beside its address. */
export interface Kept {
  /** How many results are shown. */
  readonly shown?: number;
  /** How far the page is scrolled. */
  readonly top?: number;
}

/** Safari refuses more than a hundred changes in half a minute: the address is then a moment old. */
function write(how: 'pushState' | 'replaceState', kept: Kept, url: string): void {
  try {
    history[how](kept, '', url);
  } catch {
    // The next change brings it.
  }
}

/** What was kept when the page was last here. */
export function readKept(): Kept {
  return (history.state as Kept | null) ?? {};
}

/** Keeps what is shown, without a new step. */
export function keep(kept: Kept): void {
  write('replaceState', { ...readKept(), ...kept }, location.href);
}

/** Is the step of the history that is open a query still being typed? */
let isDraft = location.search === '';

/**
 * The address of what is typed: one step of the history, however many letters. What was there
 * before, a query that stood, stays a step of its own.
 * @param query the part behind the path, '' for none
 */
export function typeAddress(query: string): void {
  if (query === location.search) return;
  write(isDraft ? 'replaceState' : 'pushState', {}, location.pathname + query);
  isDraft = true;
}

/** The address of what was chosen or submitted: a step to come back to. */
export function commitAddress(query: string, isStep: boolean): void {
  if (query !== location.search) {
    write(isDraft && !isStep ? 'replaceState' : 'pushState', {}, location.pathname + query);
  }
  isDraft = false;
}

/** The address without what could not be read of it: the same step of the history. */
export function mendAddress(query: string): void {
  if (query !== location.search) write('replaceState', readKept(), location.pathname + query);
}

/** After a step back or forward what stands there is no draft. */
export function settleAddress(): void {
  isDraft = false;
}
