/**
 * What a reader has typed, as it stands in the address behind `#`, which browsers send to no server:
 * `#own=Teapots~12~3.5_Kites~7&size=2`. An anchor such as `#sources` is none of it.
 */
export type Fragment = ReadonlyMap<string, string>;

/** Reads the part of an address behind `#`. */
export function readFragment(hash: string): Fragment {
  const parts = hash.replace(/^#/, '').split('&');
  return new Map(
    parts.flatMap((part) => {
      const at = part.indexOf('=');
      return at > 0 ? [[part.slice(0, at), part.slice(at + 1)] as const] : [];
    }),
  );
}

/** Writes it, with the sign; empty where there is nothing to write. */
export function writeFragment(fragment: Fragment): string {
  const parts = [...fragment].map(([name, value]) => `${name}=${value}`);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** The same with one value put in, or taken out where it is undefined. */
export function withValue(fragment: Fragment, name: string, value: string | undefined): Fragment {
  const next = new Map(fragment);
  if (value === undefined) next.delete(name);
  else next.set(name, value);
  return next;
}
