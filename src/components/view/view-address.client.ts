import {
  readView,
  type ViewKey,
  type ViewValues,
  writeView,
} from '../../domain/view/view-state.ts';
import { viewChanged } from './view-events.ts';

/** Report values of the address that the page lacks; the message remains. */
function tellUnknown(values: readonly string[]): void {
  const place = document.querySelector<HTMLElement>('[data-view-unknown]');
  if (!place) return;
  place.textContent = values.length > 0 ? `${place.dataset.say} ${values.join(', ')}` : '';
  const fold = place.closest('details');
  if (fold && values.length > 0) fold.open = true;
}

/** Unknown values since the page was opened. */
let unknown: readonly string[] = [];

function put(how: 'pushState' | 'replaceState', search: string): void {
  const state: unknown = how === 'replaceState' ? history.state : null;
  history[how](state, '', `${location.pathname}${search}${location.hash}`);
  document.dispatchEvent(new Event(viewChanged));
}

/**
 * Parse a part of the address. Unknown values are removed from it and reported, to explain why a link shows more
 * than intended.
 */
export function readAddress(keys: readonly ViewKey[]): ViewValues {
  const read = readView(location.search, keys);
  if (read.unknown.length > 0) {
    unknown = [...new Set([...unknown, ...read.unknown])];
    tellUnknown(unknown);
    put('replaceState', writeView(location.search, keys, read.values));
  }
  return read.values;
}

/**
 * Write a choice to the address.
 * @param isStep whether readers can go back to the previous state
 */
export function writeAddress(
  keys: readonly ViewKey[],
  values: ViewValues,
  { isStep = true }: { readonly isStep?: boolean } = {},
): void {
  if (unknown.length > 0) {
    unknown = [];
    tellUnknown(unknown);
  }
  const search = writeView(location.search, keys, values);
  if (search !== location.search) put(isStep ? 'pushState' : 'replaceState', search);
}

/** Read now, and whenever readers go back or forward. */
export function followAddress(read: () => void): void {
  addEventListener('popstate', () => {
    read();
    document.dispatchEvent(new Event(viewChanged));
  });
  read();
}
