/**
 * Reader's input in the address after `#`, which browsers send to no server:
 * `#own=Teapots~12~3.5_Kites~7&size=2`. An anchor such as `#sources` is ignored.
 */
export type Fragment = ReadonlyMap<string, string>;

/** Parse the part of an address after `#`. */
export function readFragment(hash: string): Fragment {
  const parts = hash.replace(/^#/, '').split('&');
  return new Map(
    parts.flatMap((part) => {
      const at = part.indexOf('=');
      return at > 0 ? [[part.slice(0, at), part.slice(at + 1)] as const] : [];
    }),
  );
}

/** Serialize it, including `#`; empty if there is nothing to write. */
export function writeFragment(fragment: Fragment): string {
  const parts = [...fragment].map(([name, value]) => `${name}=${value}`);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** Copy with one value set, or removed if undefined. */
export function withValue(fragment: Fragment, name: string, value: string | undefined): Fragment {
  const next = new Map(fragment);
  if (value === undefined) next.delete(name);
  else next.set(name, value);
  return next;
}
