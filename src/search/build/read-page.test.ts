import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importanceOf } from './importance.ts';
import { readPage } from './read-page.ts';

const texts = (html: string) => readPage(html).blocks.map(({ text }) => text);

describe('the text of a page', () => {
  test('is what is marked, without head, navigation, foot, scripts, pictures and what is ignored', () => {
    const html = `<!doctype html><html><head><title>Head · Site</title><meta name="description" content="no">
      <style>no</style></head><body><header>no</header><nav>no</nav>
      <main data-pagefind-body><h1>Wine</h1><nav>no</nav><p>From <em>Kakh</em>eti.</p>
      <svg><text>no</text><title>no</title></svg><script>no</script><noscript>no</noscript>
      <p data-pagefind-ignore>no <b>no</b></p><p aria-hidden="true">no</p><button>no</button>
      <footer>no</footer></main><footer>no</footer></body></html>`;
    expect(readPage(html).title).toBe('Wine');
    expect(texts(html)).toEqual(['From Kakheti.']);
  });

  test('is that of main where nothing is marked, else of the body', () => {
    expect(texts('<body><p>out</p><main><h1>A</h1><p>in here</p></main></body>')).toEqual([
      'in here',
    ]);
    expect(
      texts('<body><header>out</header><nav>out</nav><h1>A</h1><p>in here</p></body>'),
    ).toEqual(['in here']);
  });

  test('falls into blocks at elements that stand in lines of their own', () => {
    const html =
      '<main><dl><dt>Place</dt><dd>İzmir<small>added</small></dd></dl><p>a<br>bc</p></main>';
    expect(texts(html)).toEqual(['Place', 'İzmir', 'added', 'bc']);
  });

  test('has entities as signs, and no block of a single letter', () => {
    expect(texts('<main><h2>A</h2><p>R&amp;D &lt;b&gt; 5&nbsp;%</p></main>')).toEqual([
      'R&D <b> 5 %',
    ]);
  });

  test('weighs headings and what says its weight', () => {
    const html =
      '<main><h2>Steps</h2><p>one</p><p data-pagefind-weight="3">two <b>three</b></p></main>';
    expect(readPage(html).blocks.map(({ weight }) => weight)).toEqual([4, 1, 3]);
  });
});

describe('a title', () => {
  test.each([
    ['<title>Head</title><main><h1>First</h1><h1>Second</h1></main>', 'First'],
    ['<title>Head</title><main><p data-pagefind-meta="title">Named</p></main>', 'Named'],
    ['<title>Head</title><main><p>text</p></main>', 'Head'],
    ['<main><p>text</p></main>', ''],
  ])('of %s', (html, title) => {
    expect(readPage(html).title).toBe(title);
  });
});

describe('sections', () => {
  test('have the id of their heading or of what holds it', () => {
    const html = `<main id="main"><h1>T</h1><h2 id="one">One</h2><p>text</p>
      <section id="two"><h2>Two</h2><p>text</p></section><div id="term"><dt>Term</dt></div><p id="x">text</p></main>`;
    const anchors = readPage(html).blocks.flatMap(({ text, anchor }) =>
      anchor ? [[anchor, text]] : [],
    );
    expect(anchors).toEqual([
      ['one', 'One'],
      ['two', 'Two'],
      ['term', 'Term'],
    ]);
  });
});

describe('names and facets', () => {
  test('other names are those marked, and terms with an address', () => {
    const html = `<main><h1>Cluster</h1><dd data-search-alias>Küme <b>OSB</b></dd><div id="a"><dt>Term</dt></div></main>`;
    expect(readPage(html).aliases).toEqual(['Küme OSB', 'Term']);
  });

  test('the number above the title of a chapter is a name of it, those of the parts of a whole report are none', () => {
    const chapter = `<main data-pagefind-body data-kind="report"><p class="kind">Chapter 3</p><h1>The landscape</h1><p class="kind">Chapter 4</p></main>`;
    expect(readPage(chapter).aliases).toEqual(['Chapter 3']);
    expect(readPage(chapter.replace('report', 'figure')).aliases).toEqual([]);
  });

  test('a figure in an edition is told from the one that is always the current', () => {
    const page = (id: string, kind = 'figure') =>
      readPage(`<main data-pagefind-body data-kind="${kind}" data-id="${id}"><h1>T</h1></main>`);
    expect(page('stages').isOfYear).toBeUndefined();
    expect(page('stages/2012').isOfYear).toBe(true);
    expect(page('stages/years').isOfYear).toBe(true);
    expect(page('2012/landscape', 'report').isOfYear).toBeUndefined();
    const [now, then] = [page('stages'), page('stages/2012')].map(importanceOf);
    expect(then).toBeLessThan(now ?? 0);
  });

  test('facets stand anywhere but below what is left out whole; the kind is that of the page', () => {
    const html = `<main data-pagefind-body data-kind="cluster"><span hidden data-pagefind-filter="stage:mature"></span>
      <div data-pagefind-ignore><a data-pagefind-filter="sector:wine">x</a><a data-pagefind-filter="sector:food">x</a></div>
      <div data-pagefind-ignore="all"><a data-pagefind-filter="sector:no">x</a></div>
      <i data-pagefind-filter="broken"></i></main>`;
    expect(readPage(html).facets).toEqual({
      stage: ['mature'],
      sector: ['wine', 'food'],
      kind: ['cluster'],
    });
  });

  test('a text shown in place of a translation says its language', () => {
    expect(readPage('<main data-search-language="en"><p>text</p></main>').textLanguage).toBe('en');
    expect(readPage('<main><p>text</p></main>').textLanguage).toBeUndefined();
  });
});

test('any text is read without an error', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const html = `<main data-pagefind-body><h1>T</h1>${text}`;
      expect(readPage(html).title.startsWith('T')).toBe(true);
    }),
  );
});
