import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../i18n/locales.ts';
import { changeEntry } from '../../../workshop/testing/change-entry.ts';
import { joinCrowded } from '../../../workshop/testing/crowded-sample.ts';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { viewRegion } from './view-region.ts';

const sample = joinSample();

const crowded = joinCrowded();

describe('the page of a region', () => {
  test('of regions: what it is, who answers for it, and what lies in it', () => {
    const { page, figures, locator, groups, map, ...view } = viewRegion(crowded, 'XXS', 'tr');
    expect(page).toEqual({
      locale: 'tr',
      kind: 'region',
      id: 'XXS',
      title: 'Dry Shore',
      description:
        'Dry Shore (ekonomik bölge, Örnekistan): aşamalarına ve adlarına göre 13 küme ve potansiyel küme.',
      path: '/regions/XXS/',
      offers: ['sheet'],
      crumbs: [{ label: 'Örnekistan', href: '/tr/countries/XX/' }, { label: 'Dry Shore' }],
      drafts: [],
      marks: expect.objectContaining({ names: ['XXS'] }),
    });
    expect(view).toEqual({
      kind: 'Ekonomik bölge · XXS',
      name: 'Dry Shore',
      lead: '13 küme var, 5’i potansiyel; 7’si fikir aşamasını geçmiş.',
      readout: {
        count: '13',
        asOf: '2024 itibarıyla',
        parent: undefined,
        agency: {
          term: 'Kalkınma ajansı',
          label: 'Örnek Körfezi Kalkınma Ajansı',
          href: '/tr/organisations/sample-bay-agency/',
          detail: '3 yanıt, 2024 anketi',
        },
        offices: [],
        groups: [
          {
            label: 'Feribot programının bölgesi',
            answer: 'dâhil değil',
            origin: 'listeyi editörler uydurdu',
          },
        ],
      },
      listHref: '/tr/clusters/?region=XXS',
      // It is the only economic region: nothing to be ranked among or compared with.
      rank: undefined,
      strip: expect.any(Array),
      steps: [
        {
          label: 'Uygun iyi uygulama örnekleri',
          links: [
            {
              label: 'Uçurtmadan şemsiye',
              href: '/tr/practices/borrowed-umbrellas/',
              reason: '(buradaki 2 kümeye uygun olabilir)',
            },
          ],
        },
      ],
      related: [
        { label: 'Analizler', links: [] },
        { label: 'Yer aldığı şekiller', links: expect.any(Array) },
      ],
      mentioned: [],
      partsTitle: 'Bölgeler',
      parts: [
        { label: 'Çaydanlık Vadisi', href: '/tr/regions/XX-14/', count: '2' },
        { label: 'Rüzgârlı Ova', href: '/tr/regions/XX-12/', count: '10' },
        { label: 'Yüksük Şehri', href: '/tr/regions/XX-17/', count: '1' },
      ],
      around: [],
      aroundWord: 'economic',
      previous: undefined,
      next: undefined,
    });
    expect([map?.title, [...(map?.own ?? [])]]).toEqual([
      'Dry Shore ve çevresi',
      ['XX-12', 'XX-14', 'XX-17'],
    ]);
    expect([locator?.here, locator?.label]).toEqual([
      ['XX-12', 'XX-14', 'XX-17'],
      'Harita: Dry Shore',
    ]);
    expect(groups.map(({ stage, label, items }) => [stage, label, items.length])).toEqual([
      ['mature', 'Olgun', 3],
      ['developing', 'Gelişmekte olan', 3],
      ['initial', 'Başlangıç', 1],
      ['idea', 'Fikir', 5],
      ['not-reported', 'Aşaması bilinmiyor', 1],
    ]);
    expect(figures.map(({ id, title, subtitle }) => [id, title, subtitle])).toEqual([
      ['stages', '13 kümeden 7’si fikir aşamasını geçmiş', 'Aşamalara göre kümeler'],
      [
        'sectors',
        'En çok kümesi olan sektör: Ev eşyası (11 küme)',
        'Dry Shore: sektör grubuna göre kümeler',
      ],
      ['regions', 'En çok kümesi olan yer: Rüzgârlı Ova (10)', 'Bölgeler, küme sayısına göre'],
    ]);
  });

  test('within another leads to it, and takes its agency', () => {
    const view = viewRegion(crowded, 'XX-12', 'en');
    expect(view.page.crumbs).toEqual([
      { label: 'Sampleland', href: '/en/countries/XX/' },
      { label: 'Dry Shore', href: '/en/regions/XXS/' },
      { label: 'Windy Plain' },
    ]);
    expect(view.kind).toBe('Region · XX-12');
    expect(view.readout.parent).toEqual({
      term: 'Economic region',
      label: 'Dry Shore',
      href: '/en/regions/XXS/',
      detail: 'XXS',
    });
    expect(view.readout.agency?.label).toBe('Sample Bay Development Agency');
    expect(view.around).toEqual([
      { label: 'Button Coast', href: '/en/regions/XX-13/', count: '1' },
      { label: 'Echo Mountains', href: '/en/regions/XX-15/', count: '0' },
      { label: 'Thimble City', href: '/en/regions/XX-17/', count: '1' },
      { label: 'Thistle Hills', href: '/en/regions/XX-11/', count: '0' },
    ]);
    expect([view.previous, view.next]).toEqual([
      { label: 'Thistle Hills', href: '/en/regions/XX-11/', count: '0' },
      undefined,
    ]);
    expect(view.figures.map(({ id }) => id)).toEqual(['stages', 'sectors']);
  });

  test('tells that it lies in a group, and of one cluster no sectors', () => {
    expect(viewRegion(sample, 'XX-16', 'ka').readout).toMatchObject({
      count: '0',
      agency: undefined,
      groups: [{ label: 'ბორნის პროგრამის არეალი', answer: expect.any(String) }],
    });
    const answer = (id: string) => viewRegion(sample, id, 'en').readout.groups[0]?.answer;
    expect([answer('XX-16'), answer('XX-01')]).toEqual(['included', 'not included']);
    expect(viewRegion(crowded, 'XX-17', 'en').figures.map(({ id }) => id)).toEqual(['stages']);
  });

  test('of a partial list does not call none what is only not named', () => {
    const { lead, kind, readout, page, locator, next } = viewRegion(crowded, 'YY-2', 'en');
    expect(lead).toMatch(/^Our sources name only some of this country’s clusters/);
    expect([kind, readout.count, readout.asOf, locator]).toEqual([
      'Region · Foamland',
      'none named',
      undefined,
      undefined,
    ]);
    expect(page.description).toBe('Bubble, region (Foamland): no source names a cluster here yet.');
    expect(next).toEqual({ label: 'Froth', href: '/en/regions/YY-1/', count: '1' });
  });

  test('of an undated list names neither stages nor a date', () => {
    const { lead, figures, readout, previous } = viewRegion(crowded, 'YY-1', 'en');
    expect(lead).toBe('1 cluster. No stage is reported.');
    expect(figures).toEqual([]);
    expect([readout.count, previous?.count]).toEqual(['1', 'none named']);
  });

  test('of one cluster says so in its description', () => {
    const say = (locale: Locale) => viewRegion(crowded, 'YY-1', locale).page.description;
    expect(locales.map(say)).toEqual([
      'Froth, region (Foamland). Bir klaster və ya potensial klaster, mərhələlər və adlar üzrə.',
      'Froth (bölge, Foamland): aşamalarına ve adlarına göre bir küme ya da potansiyel küme.',
      'Froth (რეგიონი, Foamland): ერთი კლასტერი ან პოტენციური კლასტერი ეტაპებისა და სახელწოდებების მიხედვით.',
      'Froth, region (Foamland): one cluster or potential cluster, by stage and name.',
    ]);
  });

  test('of a country without a list asks for one', () => {
    const { lead, readout, steps, listHref, figures } = viewRegion(crowded, 'ZZ-1', 'tr');
    expect(lead).toBe('Kaynaklarımızda bu bölgeden henüz bir küme yer almıyor.');
    expect([readout.count, readout.groups, listHref, figures]).toEqual([
      'bilgi yok',
      [],
      undefined,
      [],
    ]);
    expect(steps[0]?.links?.[0]?.href).toBe('/tr/correct/?page=regions/ZZ-1/');
    expect(viewRegion(sample, 'XX-12', 'en').lead).toMatch(/^No cluster is listed/);
  });

  test('bears its own code before the name of its country', () => {
    const nutsOnly = varySample(({ regions }) => ({
      regions: changeEntry(regions, 'XX-12', { iso: undefined, nuts: 'XXW' }),
    }));
    expect(viewRegion(nutsOnly, 'XX-12', 'az').kind).toBe('Region · XXW');
  });
});
