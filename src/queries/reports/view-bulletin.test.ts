import { describe, expect, test } from 'vitest';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { bulletinRoutes, viewBulletin } from './view-bulletin.ts';
import { viewBulletinIndex } from './view-bulletin-index.ts';

const sample = joinSample();
const [first] = sample.bulletins;
if (!first) throw new Error('the fictional portal has a bulletin');
const again = (id: string, number: number, date: string) => ({
  id,
  data: { ...first.data, number, date },
});
/** Four unordered issues, two of them with the same date. */
const four = {
  ...sample,
  bulletins: [
    again('b', 2, '2024-06-01'),
    first,
    again('d', 4, '2025-01-31'),
    again('c', 3, '2024-06-01'),
  ],
};

describe('the list of issues', () => {
  test('has the newest first, and of one day the one with the larger number', () => {
    expect(viewBulletinIndex(four, 'en').issues.map(({ id }) => id)).toEqual([
      'd',
      'c',
      'b',
      '2024-1',
    ]);
  });

  test('says how many there are, in each language', () => {
    const leads = (['az', 'tr', 'ka', 'en'] as const).map(
      (locale) => viewBulletinIndex(four, locale).page.description,
    );
    expect(leads.every((lead) => lead.includes('4'))).toBe(true);
    expect(new Set(leads).size).toBe(4);
    expect(viewBulletinIndex(sample, 'en').page).toMatchObject({
      kind: 'bulletin-list',
      title: 'Bulletin',
      path: '/bulletin/',
      crumbs: [{ label: 'Home', href: '/en/' }, { label: 'Bulletin' }],
    });
    expect(viewBulletinIndex({ ...sample, bulletins: [] }, 'en').issues).toEqual([]);
  });

  test('shows each issue by its number, day, title and lead', () => {
    expect(viewBulletinIndex(sample, 'tr').issues[0]).toMatchObject({
      issue: 'Sayı 1 · 1 Mart 2024',
      link: { label: 'Düdük, kapak, şemsiye', href: '/tr/bulletin/2024-1/' },
      lead: 'Örnek Körfezi’nin bütün haberleri, bir bardak çaylık bir mektupta.',
    });
  });
});

describe('an issue', () => {
  const viewFirst = () => viewBulletin(sample, '2024-1', 'en');

  test('says what it is and where', () => {
    const view = viewFirst();
    expect(view.page).toMatchObject({
      kind: 'bulletin',
      id: '2024-1',
      title: 'A whistle, a lid and an umbrella',
      description: 'All the news of Sample Bay in a letter as long as a cup of tea.',
      path: '/bulletin/2024-1/',
      crumbs: [
        { label: 'Home', href: '/en/' },
        { label: 'Bulletin', href: '/en/bulletin/' },
        { label: 'A whistle, a lid and an umbrella' },
      ],
      drafts: ['az', 'tr'],
      marks: { facets: { year: ['2024'] } },
    });
    expect(view.emailHref).toBe('/en/bulletin/2024-1/email.html');
    expect(view.correctHref).toBe('/en/correct/?page=bulletin/2024-1/');
  });

  test('has its parts in the order of the file, each with what it is and its page', () => {
    const { parts } = viewFirst();
    expect(parts.map(({ kind, link }) => [kind, link.href])).toEqual([
      ['News', '/en/news/lid-found/'],
      ['News', '/en/news/first-whistle/'],
      ['Figure', '/en/figures/gallery-waffle/'],
      ['Cluster', '/en/clusters/xx-kites/'],
      ['Good practice', '/en/practices/borrowed-umbrellas/'],
      ['Event', '/en/events/tea-at-four/'],
    ]);
    expect(parts.map(({ heading }) => heading)).toEqual([
      'The search is over',
      undefined,
      undefined,
      undefined,
      undefined,
      'Bring a chair',
    ]);
    expect(parts[1]?.text).toMatch(/The teapots are silent\.$/);
  });

  test('shows the figures that it is about, and nothing else as one', () => {
    const [figure, ...others] = viewFirst().parts.flatMap((part) => part.figure ?? []);
    expect(others).toEqual([]);
    expect(figure?.view.id).toBe('gallery-waffle');
    expect(figure?.view.locale).toBe('en');
    expect(figure?.context.number).toBe('Figure 9');
    expect(figure?.pageHref).toBe('/en/figures/gallery-waffle/');
  });

  test('names its sources', () => {
    expect(viewFirst().sources).toEqual([
      { text: 'invented report, lines 101–105', href: '/en/bibliography/#sample-report' },
    ]);
  });

  test('stands between the issue before it in time and the one after', () => {
    const around = (id: string) => {
      const { previous, next } = viewBulletin(four, id, 'en');
      return [previous?.href, next?.href];
    };
    expect(around('2024-1')).toEqual([undefined, '/en/bulletin/b/']);
    expect(around('b')).toEqual(['/en/bulletin/2024-1/', '/en/bulletin/c/']);
    expect(around('d')).toEqual(['/en/bulletin/c/', undefined]);
  });

  test('is refused where it is not there', () => {
    expect(() => viewBulletin(sample, '1999-1', 'en')).toThrow('1999-1');
    expect(bulletinRoutes(four)).toHaveLength(4 * 4);
    expect(bulletinRoutes(sample)[0]).toEqual({ params: { lang: 'az', id: '2024-1' } });
  });
});
