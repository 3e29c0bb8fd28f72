import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/loaders/list-files.ts';
import { imaginedFiles } from '../../src/loaders/imagined-files.ts';
import { remember } from '../testing/remember.ts';
import { checkContent } from '../../src/validators/check-directory.ts';
import { formatProblem } from '../../src/loaders/say-problem.ts';
import { composeDocs } from './compose-docs.ts';
import { listHeadings, sectionIdOf } from './doc-headings.ts';
import { parseDoc } from './doc-tree.ts';
import { listPages } from './list-pages.ts';
import { turnDoc } from './turn-doc.ts';

const root = resolve(import.meta.dirname, '../..');
const languages = ['az', 'tr', 'ka', 'en'];
const compose = remember(() => composeDocs(root, '1.2.3'));

describe('the documentation as a portal', () => {
  test('has every text of docs/', () => {
    const listed = listPages(root, languages)
      .flatMap(({ pages }) => pages)
      .flatMap((page) => Object.values(page.files));
    const texts = listFiles(join(root, 'docs')).files.filter((file) => file.endsWith('.md'));
    expect(listed).toEqual(expect.arrayContaining(texts.map((file) => `docs/${file}`)));
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('passes the check: each link leads to a page and a part of it', () => {
    const { problems } = checkContent(imaginedFiles(compose()));
    expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([]);
  });

  test('tells the version of which it speaks', () => {
    expect(compose().get('editions/current.yaml')).toContain('en: Version 1.2.3');
    expect([...compose().values()].join('\n')).not.toContain('{engineVersion}');
  });

  test('has its guide and its year in four languages, with the same parts', () => {
    for (const page of ['guide', 'year']) {
      const ids = languages.map((language) =>
        [
          ...(compose().get(`pages/${page}/${language}.mdx`) ?? '').matchAll(
            /<Section id="([^"]+)"/g,
          ),
        ].map(([, id]) => id),
      );
      expect(ids[0]?.length).toBeGreaterThan(8);
      for (const other of ids) expect(other).toEqual(ids[0]);
    }
  });

  test('its guide is as long in each language as a guide has to be', () => {
    for (const language of languages) {
      const words = readFileSync(join(root, `docs/guide/${language}.md`), 'utf8').split(/\s+/);
      expect(words.length).toBeGreaterThan(1500);
      expect(words.length).toBeLessThan(3000);
    }
  });
});

describe('a text for GitHub, turned for the site', () => {
  const turning = {
    sectionId: ({ anchor }: { readonly anchor: string }) => sectionIdOf(anchor),
    linkTo: (url: string) => (url.startsWith('LICENSE') ? undefined : `/to/${url}/`),
  };
  const turn = (...blocks: string[]) => {
    const text = blocks.join('\n\n');
    return turnDoc('x.md', text, parseDoc(text), turning);
  };

  test('has a lead, and sections within sections', () => {
    const { title, lead, body } = turn(
      '# A `thing`',
      'What `it` is.',
      'Before.',
      '## One "and"',
      'Text.',
      '### Part',
      'More.',
      '## Two',
    );
    expect([title, lead]).toEqual(['A thing', 'What it is.']);
    expect(body).toBe(
      [
        'Before.',
        `<Section id="one-and" title='One "and"'>`,
        'Text.',
        '<Section id="part" title="Part">',
        'More.',
        '</Section>',
        '</Section>',
        '<Section id="two" title="Two">',
        '</Section>\n',
      ].join('\n\n'),
    );
  });

  test('has links of the site, and words where there is no page', () => {
    const { body } = turn(
      '# T',
      'Lead.',
      'See [the *rules*](rules.md), [MIT](LICENSE), <https://a.b>.',
    );
    expect(body).toBe('See [the *rules*](/to/rules.md/), MIT, [https://a.b](/to/https://a.b/).\n');
  });

  test('has no sign that would be more than a sign, except in code', () => {
    expect(turn('# T', 'Lead.', 'a {b} < c, `{d} <e>`').body).toBe('a \\{b} \\< c, `{d} <e>`\n');
  });

  test('has neither the choice of languages nor the remark on drafts nor pictures', () => {
    const { body, lead, isDraft } = turn(
      '# T',
      '[English](en.md) · [Türkçe](tr.md)',
      '_A draft._',
      'Lead.',
      '![A form](form.png)',
      'End.',
    );
    expect([lead, isDraft, body.trim()]).toEqual(['Lead.', true, 'End.']);
  });

  test('is refused without a title, with a link in its lead, or a heading too low', () => {
    expect(() => turn('Text.')).toThrow('x.md: expected a title');
    expect(() => turn('# T', '[a](b.md)')).toThrow(
      'x.md:3: expected a first paragraph without links',
    );
    expect(() => turn('# T', 'Lead.', '### Low')).toThrow('found “Low”');
  });
});

test('headings have the anchors of GitHub, and sections ids that the site can have', () => {
  const tree = parseDoc(
    '# T\n\n## An `X`: it’s ~here~\n\n## Notes\n\n## Notes\n\n## 8. Saxlayın ə\n',
  );
  expect(listHeadings(tree).map(({ anchor }) => anchor)).toEqual([
    'an-x-its-here',
    'notes',
    'notes-1',
    '8-saxlayın-ə',
  ]);
  expect(['notes', 'notes-1', 'a---b', 'table-2'].map(sectionIdOf)).toEqual([
    'the-notes',
    'notes-1',
    'a-b',
    'the-table-2',
  ]);
});
