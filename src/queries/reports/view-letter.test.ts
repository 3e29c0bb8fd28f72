import { describe, expect, test } from 'vitest';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { viewLetter } from './view-letter.ts';

const sample = joinSample();
const viewOne = () => viewLetter(sample, '2024-1', 'en');
const host = 'https://example.org';

describe('an issue as an e-mail', () => {
  test('says who sends it, what it is and in which language', () => {
    const letter = viewOne();
    expect(letter).toMatchObject({
      lang: 'en',
      accent: '#0b6657',
      site: { label: 'Samplebook', href: `${host}/en/` },
      issue: 'Bulletin · Issue 1 · 1 March 2024',
      title: 'A whistle, a lid and an umbrella',
      lead: 'All the news of Sample Bay in a letter as long as a cup of tea.',
      page: { href: `${host}/en/bulletin/2024-1/` },
      licence: { href: sample.site.licence.url },
      publisher: 'Samplebook · the editors of the sample',
    });
    expect(letter.licence.label).toContain('CC0 1.0');
  });

  test('has addresses with a host only: there is no page around it', () => {
    const letter = viewOne();
    const links = [letter.site, letter.page, letter.licence].concat(
      letter.parts.flatMap(({ heading, entry }) => [heading, ...(entry ? [entry] : [])]),
    );
    expect(links.map(({ href }) => href).filter((href) => !href.startsWith('https://'))).toEqual(
      [],
    );
    expect(links).toHaveLength(3 + 6 + 2);
  });

  test('leads to an entry by the heading, and by its title too where that is another', () => {
    const letter = viewOne();
    expect(letter.parts[0]).toMatchObject({
      kind: 'News',
      heading: { label: 'The search is over', href: `${host}/en/news/lid-found/` },
      entry: { label: 'The lost lid is found', href: `${host}/en/news/lid-found/` },
      subtitle: undefined,
      picture: undefined,
    });
    expect(letter.parts[1]?.heading.label).toBe('The first whistle is heard');
    expect(letter.parts[1]?.entry).toBeUndefined();
    expect(viewLetter(sample, '2024-1', 'tr').parts[3]?.heading).toMatchObject({
      label: 'ფრანების პლატფორმა',
      lang: 'ka',
    });
  });

  test('shows a figure as a picture, with its size and its description', () => {
    const { subtitle, picture } = viewOne().parts[2] ?? {};
    expect(subtitle).toBe('Teapots that were tried, by result');
    expect(picture?.src).toBe(`${host}/en/figures/gallery-waffle/figure.png`);
    expect(picture?.alt).toMatch(/61.*12/s);
    // Twice the size of the drawing.
    expect(picture?.width).toBe(1632);
    expect((picture?.height ?? 0) % 2).toBe(0);
  });

  test('says that all is invented, and in drafts that it is one', () => {
    expect(viewOne().notices).toHaveLength(1);
    expect(viewLetter(sample, '2024-1', 'az').notices).toHaveLength(2);
    const real = { ...sample, site: { ...sample.site, fictional: false } };
    expect(viewLetter(real, '2024-1', 'en').notices).toEqual([]);
    expect(viewLetter(real, '2024-1', 'tr').notices).toEqual([
      'Taslak çeviri, henüz gözden geçirilmedi.',
    ]);
  });

  test('names its sources, if it has any', () => {
    expect(viewOne().sources).toBe('Sources: invented report, lines 101–105');
    const [bulletin] = sample.bulletins;
    if (!bulletin) throw new Error('no bulletin');
    const bare = { ...bulletin, data: { ...bulletin.data, sources: [] } };
    const without = viewLetter({ ...sample, bulletins: [bare] }, '2024-1', 'en');
    expect(without.sources).toBeUndefined();
  });
});
