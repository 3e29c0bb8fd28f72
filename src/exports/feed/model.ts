/** Something new, for those who follow a portal. */
export interface FeedItem {
  /** Permanent: a reader that has it already does not show it again. */
  readonly id: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** Address of its page, with host. */
  readonly url: string;
  /** A day: `2026-01-31`. */
  readonly date: string;
}

/** A list of what is new, in one language. */
export interface FeedDocument {
  readonly title: string;
  /** What one must know of all of it. */
  readonly about: string | undefined;
  readonly language: string;
  /** The page of which it tells. */
  readonly home: string;
  /** Its own addresses. */
  readonly atom: string;
  readonly json: string;
  readonly author: { readonly name: string; readonly url: string };
  readonly licence: { readonly name: string; readonly url: string };
  /** The newest first. */
  readonly items: readonly FeedItem[];
}

/** Midnight of a day, as feeds write times (RFC 3339). */
export const timeOf = (day: string): string => `${day}T00:00:00Z`;
