import { readFragment, withValue, writeFragment } from './fragment.ts';

/** Put a value into the part of the address after `#`, keeping the others; undefined removes it. */
export function putValue(name: string, value: string | undefined): void {
  const next = writeFragment(withValue(readFragment(location.hash), name, value));
  history.replaceState(null, '', next || `${location.pathname}${location.search}`);
}
