import type { LabelledQuery } from './score-answers.ts';

export interface ReadQueries {
  readonly queries: readonly LabelledQuery[];
  /** One line each: place, expected, found. */
  readonly problems: readonly string[];
}

/** An address as in the index: without fragment and file name, with a trailing slash. */
export function plainAddress(url: string): string {
  const path = url.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  return path
    .replace(/(^|\/)index\.html$/, '$1')
    .replace(/^(?!\/)/, '/')
    .replace(/([^/])$/, '$1/');
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function readQuery(entry: unknown, at: number): { query?: LabelledQuery; problems: string[] } {
  const { q, class: name, relevant } = (entry ?? {}) as Partial<Record<string, unknown>>;
  const problems: string[] = [];
  const expect = (field: string, wanted: string, found: unknown) =>
    problems.push(
      `[${at}].${field}: expected ${wanted}, found ${JSON.stringify(found) ?? 'nothing'}`,
    );
  if (!isText(q)) expect('q', 'the words of a query', q);
  if (name !== undefined && !isText(name)) expect('class', 'a word', name);
  if (!Array.isArray(relevant) || relevant.length === 0 || !relevant.every(isText)) {
    expect('relevant', 'a list of addresses such as "/tr/clusters/some-cluster/"', relevant);
  }
  if (problems.length > 0) return { problems };
  const addresses = (relevant as string[]).map(plainAddress);
  return {
    query: {
      q: q as string,
      class: (name as string | undefined) ?? 'no class',
      relevant: addresses,
    },
    problems,
  };
}

/** Read a list of `{ q, class, relevant }`, reporting every invalid entry. */
export function readQueries(json: string): ReadQueries {
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch (error) {
    return { queries: [], problems: [`expected JSON, ${(error as Error).message}`] };
  }
  if (!Array.isArray(list)) {
    return { queries: [], problems: ['expected a list of queries, found something else'] };
  }
  const read = list.map(readQuery);
  return {
    queries: read.flatMap(({ query }) => (query ? [query] : [])),
    problems: read.flatMap(({ problems }) => problems),
  };
}
