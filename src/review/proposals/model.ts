import type { Locale } from '../../i18n/locales.ts';

/** A correction of one thing on a page, as it came from a reader or a cluster. */
export interface Proposal {
  /** Path of the page, with its language. */
  readonly page: string;
  /** What it is about, in the words of the page. */
  readonly part: string;
  /** Field of its entry, such as `profile.members`; empty for other words of the page. */
  readonly field: string;
  /** What the page says, and what it should say. */
  readonly now: string;
  readonly proposed: string;
  /** Since when it is so; empty if the page was wrong before. */
  readonly year: string;
  /** Document or address that says so. */
  readonly source: string;
  /** Office or role that proposes it. */
  readonly office: string;
  /** Day on which a cluster confirmed all the rest of its page. */
  readonly confirmed: string;
  /** What is proposed in the other languages of the portal, as its editor gives it. */
  readonly words?: Partial<Readonly<Record<Locale, string>>>;
}

/** Fields of a proposal, in the order of its file. */
export const proposalFields = [
  'page',
  'part',
  'field',
  'now',
  'proposed',
  'year',
  'source',
  'office',
  'confirmed',
] as const satisfies readonly (keyof Proposal)[];

/** Fields with an organisation, in which people are easily named. */
export const namingFields: ReadonlySet<string> = new Set(
  ['founders', 'leaders', 'management', 'namedMembers', 'partners', 'supporters'].map(
    (aspect) => `profile.${aspect}`,
  ),
);
