/** Pictures that a cluster can send as its logo: no SVG, which may hold scripts. */
export const logoKinds: readonly string[] = ['image/png', 'image/jpeg'];
const form = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/]+={0,2})$/;

/** Largest logo, in bytes. */
export const largestLogo = 200_000;

/** Longest text of a logo of this size: four letters for three bytes, and what comes before them. */
export const longestLogo = Math.ceil(largestLogo / 3) * 4 + 50;

/** A picture in the text of a proposal. */
export interface SentLogo {
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/** The picture that a proposal carries; undefined if it is none of the allowed kinds, or too large. */
export function readLogo(proposed: string): SentLogo | undefined {
  const [, kind, text = ''] = form.exec(proposed) ?? [];
  const bytes = Buffer.from(text, 'base64');
  if (kind === undefined || bytes.length > largestLogo) return undefined;
  return { ending: kind === 'jpeg' ? 'jpg' : kind, bytes };
}
