export interface FeedItem {
  /** Permanent, so that a reader does not show a known item again. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Address of its page, including the host. */
  readonly url: string;
  /** Day: `2026-01-31`. */
  readonly date: string;
}

export interface FeedDocument {
  readonly title: string;
  /** Remark that concerns the whole feed. */
  readonly about: string | undefined;
  readonly language: string;
  /** The page it covers. */
  readonly home: string;
  /** Addresses of the feed itself. */
  readonly atom: string;
  readonly json: string;
  readonly author: { readonly name: string; readonly url: string };
  readonly licence: { readonly name: string; readonly url: string };
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/** Midnight of a day, in the format of feeds (RFC 3339). */
export const timeOf = (day: string): string => `${day}T00:00:00Z`;
