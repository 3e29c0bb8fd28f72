import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../i18n/locales.ts';
import { changeEntry } from '../../../workshop/testing/change-entry.ts';
import { joinCrowded } from '../../../workshop/testing/crowded-sample.ts';
import { makeCluster } from '../../../workshop/testing/inventory-parts.ts';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { viewSector } from './view-sector.ts';
import { viewSectorIndex } from './view-sector-index.ts';

const sample = joinSample();
const crowded = joinCrowded();

describe('the page of a sector', () => {
  test('says how many name it, for how many it is the main one, and its group', () => {
    const { page, figures, groups, map, locator, ...view } = viewSector(crowded, 'teaware', 'ka');
    expect(view).toEqual({
      kind: 'სექტორი, ჯგუფი „საყოფაცხოვრებო ნივთები“',
      name: 'ჩაის ჭურჭელი',
      lead: 'აქ 17 კლასტერია, მათგან 6 პოტენციურია; იდეის ეტაპს 10 გასცდა.',
      printed: { text: 'Çay takımları', lang: 'tr' },
      listHref: '/ka/clusters/?sector=teaware',
      rank: 'კლასტერების რაოდენობით 3 სექტორს შორის პირველია; იდეის ეტაპს გაცდენილთა რაოდენობით კი პირველია.',
      readout: [
        {
          term: 'კლასტერები',
          value: '17',
          small: '2024 წლის მდგომარეობით; Foamland: თარიღი არ არის მითითებული',
        },
        { term: 'კლასტერები, რომელთა ძირითადი სექტორი ესაა', value: '15' },
        {
          term: 'რეგიონები',
          value: '6',
          small: 'პირველია ქარიანი ველი (17 კლასტერიდან 9)',
        },
      ],
      strip: ['4', '5', '1', '6', '1'].map((count) => expect.objectContaining({ count })),
      steps: [
        { label: 'შესაფერისი კარგი პრაქტიკა', links: [expect.any(Object)] },
        {
          label: 'შესადარებლად',
          links: [{ label: 'ფრანები', href: '/ka/compare/?sectors=teaware,kites' }],
        },
      ],
      related: [
        { label: 'ანალიზები', links: [] },
        { label: 'რომელ დიაგრამებზეა გამოყოფილი', links: expect.any(Array) },
      ],
      mentioned: [
        {
          label: 'კარგი პრაქტიკა',
          links: [{ label: 'ქოლგა ფრანისგან', href: '/ka/practices/borrowed-umbrellas/' }],
        },
      ],
    });
    // Of seventeen, three have no region, and one is in a region without a shape.
    expect(map?.stages.reduce((sum, { count }) => sum + Number(count), 0)).toBe(17);
    expect(map?.unmarked).toMatch(/^17 კლასტერიდან 4 /);
    expect(locator?.marks).toHaveLength(13);
    expect(locator?.unmarked).toBe(map?.unmarked);
    expect(page).toEqual({
      locale: 'ka',
      kind: 'sector',
      id: 'teaware',
      title: 'ჩაის ჭურჭელი',
      description:
        'ჩაის ჭურჭელი: 17 კლასტერი და პოტენციური კლასტერი ეტაპებისა და რეგიონების მიხედვით.',
      path: '/sectors/teaware/',
      offers: ['sheet'],
      crumbs: [{ label: 'სექტორები', href: '/ka/sectors/' }, { label: 'ჩაის ჭურჭელი' }],
      drafts: [],
      marks: expect.objectContaining({ facets: { sector: ['teaware'] } }),
    });
    expect(figures.map(({ id, heading, title }) => [id, heading, title])).toEqual([
      ['stages', 'ეტაპები', '17 კლასტერიდან იდეის ეტაპს 10 გასცდა'],
      ['places', 'რეგიონები', 'რაოდენობით პირველია ქარიანი ველი; სექტორი 6 რეგიონშია'],
    ]);
    expect(groups.map(({ items }) => items.length)).toEqual([4, 5, 1, 6, 1]);
  });

  test('ranks the regions that its entries name, and says a tie', () => {
    const [stages, places] = viewSector(crowded, 'kites', 'az').figures;
    expect(stages).toMatchObject({
      title:
        '3 klasterdən 1-i ideya mərhələsini keçib; digər sektorlarda mərhələsi məlum olan 15 klasterdən 9-u',
      note: expect.stringMatching(/^Mənbələrdə bu klasterlərin sektoru göstərilmir/),
      source: 'uydurma hesabat, sətir 51–53',
    });
    expect(stages?.bars.rows.map(({ id, values }) => [id, ...values])).toEqual([
      ['idea', '0'],
      ['initial', '1'],
      ['developing', '0'],
      ['mature', '0'],
      ['not-reported', '2'],
    ]);
    expect(places).toMatchObject({
      id: 'places',
      heading: 'Regionlar',
      title: 'Sektor 4 regionda: hər birində bir klaster',
      subtitle: 'Bu sektorun klasterləri yerlər üzrə',
      note: undefined,
    });
    expect(places?.bars.rows.map(({ id, values }) => [id, ...values])).toEqual([
      ['XX-14', '1', '1'],
      ['XX-13', '1', '1'],
      ['XX-12', '1', 'göstərilməyib'],
      ['XX-01', '1', 'göstərilməyib'],
    ]);
    expect(places?.correctHref).toBe('/az/correct/?page=sectors/kites/&field=places');
  });

  test('of wider entries only has no regions; without a group it says so', () => {
    const view = viewSector(sample, 'bottled-clouds', 'tr');
    expect(view.figures.map(({ id }) => id)).toEqual(['stages']);
    expect(view.kind).toBe('Sektör');
    expect(view.lead).toBe('Bir potansiyel küme var; fikir aşamasında.');
    expect(view.readout.map(({ value }) => value)).toEqual(['1', '1']);
    expect(view.locator).toBeUndefined();
    expect(view.printed).toBeUndefined();
    expect(view.page.drafts).toEqual(['az', 'ka']);
  });

  test('of one cluster says so in its description, and of thousands their number', () => {
    const say = (locale: Locale) => viewSector(sample, 'kites', locale).page.description;
    expect(locales.map(say)).toEqual([
      'Uçurtmalar: bir klaster və ya potensial klaster, mərhələlər və regionlar üzrə.',
      'Uçurtmalar: aşamalara ve bölgelere göre bir küme ya da potansiyel küme.',
      'ფრანები: ერთი კლასტერი ან პოტენციური კლასტერი ეტაპისა და რეგიონის მიხედვით.',
      'Kites: one cluster or potential cluster by stage and region.',
    ]);
    const kites = Array.from({ length: 1239 }, (_, at) =>
      makeCluster(`xx-kites-${at}`, {
        country: 'XX',
        listed: '2024',
        regions: ['XX-01'],
        sectors: [{ id: 'kites', word: 'Kites' }],
      }),
    );
    const windy = varySample(({ clusters }) => ({ clusters: [...clusters, ...kites] }));
    expect(viewSector(windy, 'kites', 'en').page.description).toBe(
      'Kites: 1,240 clusters and potential clusters by stage and region.',
    );
  });

  test('that no entry names has neither figures nor a list', () => {
    const idle = varySample(({ clusters }) => ({
      clusters: clusters.filter(({ id }) => id !== 'xx-kites'),
    }));
    const view = viewSector(idle, 'kites', 'en');
    expect([view.figures, view.listHref, view.lead]).toEqual([
      [],
      undefined,
      'Our sources name no cluster in this sector.',
    ]);
    expect(view.page.description).toContain('0 clusters');
  });
});

describe('the list of sectors', () => {
  test('counts the sectors and groups of the portal', () => {
    const { page, groups, ungrouped } = viewSectorIndex(crowded, 'tr');
    expect(page).toEqual({
      locale: 'tr',
      kind: 'sectors',
      title: 'Sektörler',
      description:
        '3 sektörün her birindeki küme sayısı; grafiklerde bunların bazıları bir grupta toplanır.',
      path: '/sectors/',
      crumbs: [{ label: 'Ana sayfa', href: '/tr/' }, { label: 'Sektörler' }],
    });
    expect(groups).toEqual([
      {
        id: 'group-household',
        label: 'Ev eşyası',
        sectors: [
          {
            id: 'teaware',
            label: 'Çay takımları',
            href: '/tr/sectors/teaware/',
            count: '17',
            share: 1,
          },
        ],
      },
    ]);
    expect(ungrouped).toEqual([
      {
        id: 'bottled-clouds',
        label: 'Şişelenmiş bulut',
        href: '/tr/sectors/bottled-clouds/',
        count: '1',
        share: 0.06,
      },
      { id: 'kites', label: 'Uçurtmalar', href: '/tr/sectors/kites/', count: '3', share: 0.18 },
    ]);
  });

  test('parts the entries of the country by the ferry area, and sets printed shares beside ours', () => {
    const [sectors, shares] = viewSectorIndex(crowded, 'tr').figures;
    expect(sectors).toMatchObject({
      heading: 'Ana sektöre göre',
      title: 'En çok kümesi olan sektör: Ev eşyası (14 küme)',
      subtitle: 'Örnekistan: sektör grubuna göre kümeler',
    });
    expect(sectors?.note).toMatch(/ Feribot bölgesi uydurmadır;/);
    expect(sectors?.bars.rows.map(({ id, values }) => [id, ...values])).toEqual([
      ['household', '2', '12', '14'],
      ['kites', '0', '3', '3'],
      ['bottled-clouds', '0', '1', '1'],
    ]);
    expect(sectors?.bars.rows[0]?.pieces).toEqual([
      { start: 0, length: 14.29, kind: 'inside' },
      { start: 14.29, length: 85.71, kind: 'outside' },
    ]);
    expect(shares).toMatchObject({
      id: 'shares',
      heading: 'Belgedeki ve sayımdaki paylar',
      title: 'Yayımlanan paylar ve ana sektöre göre sayılan paylar',
      note: undefined,
    });
    expect(shares?.subtitle).toMatch(/çubuklar sayım sonucunu gösterir$/);
    expect(shares?.bars.leaders).toEqual([
      { label: 'Ev eşyası üreten kümelerin payı', value: 77.8, count: '%77,8' },
    ]);
    expect(shares?.bars.rows[0]?.pieces).toEqual([{ start: 0, length: 100, kind: 'quantity' }]);
    expect(sectors?.correctHref).toBe('/tr/correct/?page=sectors/&field=sectors');
  });

  test('has no shares where the report prints none, and no sectors where nothing is counted', () => {
    const silent = varySample(({ editions, clusters }) => ({
      editions: changeEntry(editions, '2024', { figures: [] }),
      clusters: clusters.filter(() => false),
    }));
    expect(viewSectorIndex(silent, 'en').figures).toEqual([]);
  });

  test('says why a printed share differs, where the edition tells', () => {
    const why = { az: 'a', tr: 'b', ka: 'c', en: 'Lids were counted twice.' };
    const told = varySample(({ editions }) => ({
      editions: editions.map((edition) => ({
        ...edition,
        data: {
          ...edition.data,
          figures: edition.data.figures.map((figure) => ({ ...figure, difference: why })),
        },
      })),
    }));
    expect(viewSectorIndex(told, 'en').figures[1]?.note).toBe('Lids were counted twice.');
  });
});
