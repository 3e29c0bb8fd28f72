import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { Locale } from '../i18n/locales.ts';
import type { Term } from '../schemas/reference.ts';
import { explainedForms, linkTerms } from './link-terms.ts';
import type { MdxNode } from './mdx-node.ts';

const inAll = (text: string) => ({ az: text, tr: text, ka: text, en: text });

function term(id: string, label: Term['label'], more: Partial<Term> = {}): Term {
  const status = { az: 'attested', tr: 'attested', ka: 'attested', en: 'attested' } as const;
  return {
    id,
    label,
    status,
    definition: inAll('It is.'),
    everyday: false,
    ambiguous: false,
    drafts: [],
    ...more,
  };
}

const committee = term('committee', {
  az: 'komitə',
  tr: 'Kümelenme Komitesi',
  ka: 'კომიტეტი',
  en: 'committee',
});
const network = term('network', { az: 'şəbəkə', tr: 'ağ', ka: 'ქსელი', en: 'network' });

/** Explained terms: ids, with the linked words. */
function explained(locale: Locale, value: string, terms = [committee, network]): string[] {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkGfm)
    .use(linkTerms, () => terms);
  const path = `/portal/pages/about/${locale}.mdx`;
  const tree = processor.runSync(processor.parse(value), { value, path });
  const found: string[] = [];
  visit(tree, (node) => {
    const { name, attributes = [], children = [] } = node as unknown as MdxNode;
    if (name === 'Term') found.push(`${attributes[0]?.value}: ${children[0]?.value}`);
  });
  return found;
}

test('a term is explained where it first stands, once in a text', () => {
  expect(explained('en', 'A committee.\n\nThe committee and its networks.')).toEqual([
    'committee: committee',
    'network: networks',
  ]);
});

test('links, headings, code and stressed words are left alone; the next place is taken', () => {
  const value = [
    '## The committee',
    'A [committee](/clusters/), a **committee**, `committee`, <Ref id="concepts/committee" />.',
    'Then a committee of its own.',
  ].join('\n\n');
  expect(explained('en', value)).toEqual(['committee: committee']);
  expect(explained('en', value.replace('Then a committee', 'Then none'))).toEqual([]);
});

test('attributes of components are no text; their words are', () => {
  expect(explained('en', '<Section id="committee" title="committee">\n\nx\n\n</Section>')).toEqual(
    [],
  );
  expect(explained('en', '<Section id="a" title="b">\n\n*A* network\n\n</Section>')).toEqual([
    'network: network',
  ]);
});

test('lists are searched; tables scroll by themselves and are left alone', () => {
  expect(explained('en', '| a |\n| - |\n| a network |\n\n- a committee')).toEqual([
    'committee: committee',
  ]);
});

test('endings of Georgian, Turkish and Azerbaijani stay with the word', () => {
  expect(explained('ka', 'ის კომიტეტისთვის ქსელმა დაწერა.')).toEqual([
    'committee: კომიტეტისთვის',
    'network: ქსელმა',
  ]);
  expect(explained('tr', 'Kümelenme Komitesi’nin ağları var; bağ yok.')).toEqual([
    'committee: Kümelenme Komitesi’nin',
    'network: ağları',
  ]);
  expect(explained('az', 'Komitədəki ŞƏBƏKƏLƏR')).toEqual([
    'committee: Komitədəki',
    'network: ŞƏBƏKƏLƏR',
  ]);
});

test('a longer term that was told before does not give its words to a shorter one', () => {
  const policy = term('policy', inAll('network policy'));
  const value = 'A network policy.\n\nThe network policy of a network.';
  expect(explained('en', value, [network, policy])).toEqual([
    'policy: network policy',
    'network: network',
  ]);
  expect(explained('en', 'A network policy.\n\nThe network policy.', [network, policy])).toEqual([
    'policy: network policy',
  ]);
});

test('everyday words and terms without a definition give no link', () => {
  const plain = [
    term('committee', committee.label, { everyday: true }),
    term('network', network.label, { definition: undefined }),
  ];
  expect(explainedForms(plain, 'en')).toEqual([]);
  expect(explained('en', 'A committee of a network.', plain)).toEqual([]);
});

test('both forms of a term lead to it, and only the first that stands in the text', () => {
  const office = term('office', inAll('liaison office (LO)'));
  expect(explained('en', 'The LO is a liaison office.', [office])).toEqual(['office: LO']);
});

test('a file that is in no language of the site is left as it is', () => {
  const run = (path: string) =>
    unified()
      .use(remarkParse)
      .use(remarkMdx)
      .use(linkTerms, () => [committee])
      .runSync(unified().use(remarkParse).use(remarkMdx).parse('committee'), { value: '', path });
  expect(JSON.stringify(run('pages/about/de.mdx'))).not.toContain('Term');
  expect(JSON.stringify(run('README.md'))).not.toContain('Term');
});

test('a term of which the words mean other things is linked where an author says so', () => {
  const mature = term('mature', inAll('mature cluster'), { ambiguous: true });
  expect(explained('en', 'A mature cluster of firms.', [mature])).toEqual([]);
  const chosen = 'A mature cluster, then <Term id="mature">mature clusters</Term>, again mature.';
  expect(explained('en', chosen, [mature])).toEqual(['mature: mature clusters']);
});

test('an author can say that words are no term, and that they are another', () => {
  const value =
    'A <Term>committee</Term>, a <Term id="network">committee</Term>, a network, a committee.';
  expect(explained('en', value)).toEqual(['network: committee', 'committee: committee']);
});

test('a choice of a term without a definition leaves the words', () => {
  const bare = term('bare', inAll('bare'), { definition: undefined });
  expect(explained('en', 'It is <Term id="bare">bare</Term>.', [bare])).toEqual([]);
});
