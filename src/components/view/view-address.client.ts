import {
  readView,
  type ViewKey,
  type ViewValues,
  writeView,
} from '../../domain/view/view-state.ts';
import { viewChanged } from './view-events.ts';

/** Says which values of the address the page does not have; nothing takes back what was said. */
function tellUnknown(values: readonly string[]): void {
  const place = document.querySelector<HTMLElement>('[data-view-unknown]');
  if (place)
    place.textContent = values.length > 0 ? `${place.dataset.say} ${values.join(', ')}` : '';
}

/** What could not be read since the page was opened. */
let unknown: readonly string[] = [];

function put(how: 'pushState' | 'replaceState', search: string): void {
  const state: unknown = how === 'replaceState' ? history.state : null;
  history[how](state, '', `${location.pathname}${search}${location.hash}`);
  document.dispatchEvent(new Event(viewChanged));
}

/**
 * Reads a part of the address. Values that the page does not have are taken out of it, and said, so that
 * nobody wonders why a link shows more than it was sent for.
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
 * Writes a choice into the address.
 * @param isStep may readers go back to what was there before?
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

/** Reads now, and again whenever readers go back or forward. */
export function followAddress(read: () => void): void {
  addEventListener('popstate', () => {
    read();
    document.dispatchEvent(new Event(viewChanged));
  });
  read();
}
