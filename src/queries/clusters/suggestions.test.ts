import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { joinShipped, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import type { NamedLink } from '../links/refs.ts';
import { viewCluster } from './view-cluster.ts';

/** Partners and practices on the page of a cluster. */
function suggestionsOf(portal: Portal, id: string, locale: (typeof locales)[number]) {
  const { leads, practices } = viewCluster(portal, id, locale);
  const partners = leads.flatMap(({ links }) => links.filter(({ href }) => /clusters/.test(href)));
  return { partners, practices } as const;
}

const pages = (portal: Portal) =>
  portal.clusters.map(({ id }) => ({ id, ...suggestionsOf(portal, id, 'en') }));

/** Pages with each suggestion. */
const uses = (lists: readonly (readonly NamedLink[])[]) =>
  [...Map.groupBy(lists.flat(), ({ href }) => href)].map(([, some]) => some.length);

const shipped = joinShipped();
const all = pages(shipped);

describe('what pages of clusters suggest', () => {
  test('differs: nothing is on more than a tenth of them', () => {
    for (const kind of ['partners', 'practices'] as const) {
      const counts = uses(all.map((page) => page[kind]));
      expect(counts.length).toBeGreaterThan(kind === 'partners' ? 250 : 4);
      expect(Math.max(...counts)).toBeLessThanOrEqual(shipped.clusters.length / 10);
    }
  });

  test('is on three pages at most in a small portal', () => {
    const small = pages(joinWholeSample());
    for (const kind of ['partners', 'practices'] as const) {
      expect(Math.max(...uses(small.map((page) => page[kind])))).toBeLessThanOrEqual(3);
    }
  });

  test('says why, in every language', () => {
    for (const locale of locales.filter((one) => shipped.site.languages.includes(one))) {
      for (const { id } of shipped.clusters.filter((_, at) => at % 9 === 0)) {
        const { partners, practices } = suggestionsOf(shipped, id, locale);
        for (const { reason } of [...partners, ...practices]) {
          expect(reason).toMatch(/^\p{L}+ .*\p{L}/u);
          expect(reason).not.toMatch(/[{}]|word /);
        }
      }
    }
  });

  test('wine meets wine, in all languages, and fertiliser does not', () => {
    const reasons = {
      az: 'eyni fəaliyyət: şərab',
      tr: 'aynı faaliyet: şarap',
      ka: 'საერთო საქმიანობა: ღვინო',
      en: 'same activity: wine',
    };
    for (const [locale, reason] of Object.entries(reasons)) {
      const { partners } = suggestionsOf(
        shipped,
        'ge-kakheti-wine',
        locale as keyof typeof reasons,
      );
      expect(partners.map((one) => [one.href, one.reason])).toEqual([
        [`/${locale}/clusters/tr-tekirdag-trakya-sarap/`, reason],
        [`/${locale}/clusters/ge-kvemo-kartli-wine/`, reason],
        [`/${locale}/clusters/ge-racha-lechkhumi-kvemo-svaneti-wine/`, reason],
      ]);
    }
    const back = suggestionsOf(shipped, 'tr-tekirdag-trakya-sarap', 'en').partners;
    expect(back.map(({ href }) => href)).toEqual([
      '/en/clusters/ge-kakheti-wine/',
      '/en/clusters/ge-kvemo-kartli-wine/',
      '/en/clusters/ge-racha-lechkhumi-kvemo-svaneti-wine/',
    ]);
  });

  const idsOf = (id: string) =>
    suggestionsOf(shipped, id, 'en').partners.map(({ href }) => href.split('/')[3] ?? '');

  test('leather meets leather, wherever it is, and not the footwear of its sector', () => {
    const leather = [
      'tr-bolu-gerede-deri',
      'tr-denizli-dericilik',
      'tr-isparta-yalvac-dericilik',
      'tr-istanbul-zeytinburnu-deri',
      'tr-nigde-deri-tabaklama-isleme',
      'tr-tekirdag-deri',
      'tr-usak-deri-sanayicileri',
    ];
    for (const id of leather) {
      const { partners } = suggestionsOf(shipped, id, 'en');
      expect(partners.map(({ reason }) => reason)).toEqual(Array(3).fill('same activity: leather'));
      for (const partner of idsOf(id)) expect(leather).toContain(partner);
    }
  });

  test('honey and beekeeping meet each other, though all are in one area', () => {
    const bees = [
      'tr-bayburt-aricilik',
      'tr-bingol-tunceli-aricilik',
      'tr-erzurum-aricilik',
      'tr-kars-ardahan-artvin-kafkas-arisi-yetistiriciligi-bal',
      'tr-ordu-bal',
      'tr-siirt-bal',
    ];
    for (const id of bees) {
      const { partners } = suggestionsOf(shipped, id, 'en');
      expect(partners.slice(0, 2).map(({ reason }) => reason)).toEqual(
        Array(2).fill('same activity: beekeeping'),
      );
      for (const partner of idsOf(id).slice(0, 2)) expect(bees).toContain(partner);
    }
    expect(suggestionsOf(shipped, 'tr-erzurum-aricilik', 'en').practices).toEqual([]);
  });

  test('machinery meets machinery, however it is spelt', () => {
    const { partners } = suggestionsOf(shipped, 'tr-istanbul-buyukcekmece-makina-techizat', 'en');
    expect(partners).toHaveLength(3);
    for (const { reason } of partners) expect(reason).toMatch(/^same activity: .*machinery/);
  });

  test('words of the search that name no activity are no reason', () => {
    for (const id of ['tr-odtu-teknokent-savunma', 'tr-sasad']) {
      const reasons = suggestionsOf(shipped, id, 'en').partners.map(({ reason }) => reason);
      expect(reasons.join()).not.toMatch(/cooperat/);
    }
  });

  test('a broad sector alone suggests nothing, but what a later stage can teach', () => {
    // No other entry is about silk or knitwear; of forty in textiles, few are at a later stage.
    for (const id of ['tr-hatay-ipekcilik', 'tr-gaziantep-triko-orgu']) {
      const { partners } = suggestionsOf(shipped, id, 'en');
      expect(partners.map(({ href, reason }) => [href, reason])).toEqual([
        ['/en/clusters/tr-ankara-giyim/', 'same sector: Textiles; at a later stage (Developing)'],
      ]);
    }
  });

  test('is nothing where nothing fits', () => {
    // Dried apricots: a hundred entries of the sector, and no other is about them.
    expect(suggestionsOf(shipped, 'tr-malatya-kuru-kayisi', 'en')).toEqual({
      partners: [],
      practices: [],
    });
    const { leads } = viewCluster(shipped, 'tr-malatya-kuru-kayisi', 'en');
    expect(leads).toEqual([]);
  });
});
