import { readFragment, withValue, writeFragment } from './fragment.ts';

/** Puts a value into the part of the address behind `#`, beside the others there; undefined takes it out. */
export function putValue(name: string, value: string | undefined): void {
  const next = writeFragment(withValue(readFragment(location.hash), name, value));
  history.replaceState(null, '', next || `${location.pathname}${location.search}`);
}
