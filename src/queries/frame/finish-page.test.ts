import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { hostileStrings } from '../../../workshop/testing/hostile/hostile-strings.ts';
import { escapeAttributes } from './escape-attributes.ts';
import { finishPage } from './finish-page.ts';
import { guardPage } from './guard-page.ts';

type Element = DefaultTreeAdapterMap['element'];

/** Elements of a page, in order. */
function elementsOf(node: DefaultTreeAdapterMap['node']): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...below] : below;
}

const own = 'document.title';
/** As the templates write it: attributes keep `<` and `>`. */
const inAttribute = (text: string) => text.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
const inText = (text: string) =>
  inAttribute(text).replaceAll("'", '&#39;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const page = (text: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${inText(text)}</title>` +
  `<meta name="description" content="${inAttribute(text)}"></head>` +
  `<body class="${inAttribute(text)}"><p aria-label="${inAttribute(text)}" data-x='${inText(text)}'>${inText(text)} ł</p>` +
  `<style>.part::before{content:"</head>"}</style><script data-y="${inAttribute(text)}">${own}</script></body></html>`;

/** Tags that browsers find in a page, in order, with the names of their attributes. */
const tagsOf = (html: string) =>
  elementsOf(parse(html)).map(({ tagName, attrs }) =>
    [tagName, ...attrs.map(({ name }) => name)].join(' '),
  );

const finish = (text: string) => guardPage(finishPage(page(text)));

// Parsers normalise line endings, and drop some invisible characters.
const readable = hostileStrings.filter((text) => text.isWellFormed() && !/[\0\r]/.test(text));

describe('a finished page', () => {
  test('has the same tags and the same policy, whatever its texts are', () => {
    const harmless = finish('word');
    const policy = /<meta http-equiv[^>]*>/.exec(harmless)?.[0];
    expect(policy).toContain("script-src 'self' 'sha256-");
    for (const text of readable) {
      const finished = finish(text);
      expect([text, tagsOf(finished)]).toEqual([text, tagsOf(harmless)]);
      expect([text, /<meta http-equiv[^>]*>/.exec(finished)?.[0]]).toEqual([text, policy]);
    }
  });

  test('says the texts as they were written', () => {
    for (const text of readable) {
      const paragraph = elementsOf(parse(finish(text))).find(({ tagName }) => tagName === 'p');
      const [said] = paragraph?.childNodes ?? [];
      expect(paragraph?.attrs.map(({ value }) => value)).toEqual([text, text]);
      expect(said).toMatchObject({ value: `${text} ł` });
    }
  });

  test('is left as it is where no attribute holds a bound of tags', () => {
    const plain = page('word & "word"').replace('"</head>"', '"x"');
    expect(escapeAttributes(plain)).toBe(plain);
  });

  test('keeps its scripts and comments to the letter', () => {
    const html = `<p title="a<b"></p><!-- a="<" --><script>if (a="<" && b > c) x = '<p title="<">'</script>`;
    expect(escapeAttributes(html)).toBe(html.replace('a<b', 'a&lt;b'));
  });
});
