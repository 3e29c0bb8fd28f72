import type { Locale } from '../../src/i18n/locales.ts';
import { listHref } from '../../src/search/client/draw-answer.ts';
import { addressIn } from '../../src/search/query/address.ts';
import { ask, type AskSources } from '../../src/search/query/ask.ts';

export const intentKinds = [
  'thing',
  'need',
  'place',
  'comparison',
  'number',
  'document',
  'task',
  'nobody',
] as const;

/** A query with what its author means, and what must be first. */
export interface Intent {
  readonly q: string;
  readonly is: (typeof intentKinds)[number];
  /** One of these addresses must be first. */
  readonly first?: readonly string[];
  /** The number that must be said. */
  readonly count?: number;
  /** Part of the address of the list that shows what was counted. */
  readonly list?: string;
}

/** Kinds of pages that answer no need. */
const behind = new Set(['figure', 'figures', 'glossary']);

/** Results that most readers look at. */
const seen = 3;

const bare = (href: string) => href.replace(/^mailto:.*$/, 'mailto').replace(/#.*$/, '');

/** What is wrong with the reply to a query by the rule of its kind; undefined if nothing. */
export async function judgeIntent(
  { q, is, first = [], count, list = '' }: Intent,
  locale: Locale,
  sources: AskSources,
): Promise<string | undefined> {
  const reply = await ask(q, locale, sources);
  const loaded = await Promise.all(reply.pages.slice(0, seen).map((page) => page.load()));
  const pages = loaded.map(({ url }) => addressIn(url, locale));
  const links = [...reply.direct.map(({ href }) => bare(href)), ...pages];
  const said = reply.count?.count;
  const found =
    `${said ?? ''} ${reply.compared?.href ?? ''} ${links.slice(0, seen).join(' ')}`.trim();
  const isFirst = first.includes(links[0] ?? '');
  const isCounted = count === undefined || (said === count && reply.count !== undefined);
  const isListed =
    reply.count !== undefined && decodeURIComponent(listHref(reply.count)).includes(list);
  const isRight = {
    thing: isFirst && links.length === 1,
    need: isFirst && !loaded.some(({ filters }) => behind.has(filters.kind?.[0] ?? '')),
    place: isFirst && isCounted,
    comparison: first.includes(decodeURIComponent(reply.compared?.href ?? '')),
    number: isCounted && isListed,
    document: isFirst,
    task: isFirst,
    nobody: reply.pages.length === 0 && reply.direct.length === 0 && reply.isName === true,
  }[is];
  return isRight ? undefined : found;
}
