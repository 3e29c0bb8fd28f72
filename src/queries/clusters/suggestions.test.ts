import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { joinShipped, joinWholeSample } from '../../testing/joined-portals.ts';
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
      tr: 'aynı alan: şarap',
      ka: 'ერთი საქმიანობა: ღვინო',
      en: 'same field: wine',
    };
    for (const [locale, reason] of Object.entries(reasons)) {
      const { partners } = suggestionsOf(
        shipped,
        'ge-kakheti-wine',
        locale as keyof typeof reasons,
      );
      expect(partners.map((one) => [one.href, one.reason])).toEqual([
        [`/${locale}/clusters/tr-tekirdag-trakya-sarap/`, reason],
      ]);
    }
    const back = suggestionsOf(shipped, 'tr-tekirdag-trakya-sarap', 'en').partners;
    expect(back.map(({ href }) => href)).toEqual([
      '/en/clusters/ge-kakheti-wine/',
      '/en/clusters/ge-kvemo-kartli-wine/',
      '/en/clusters/ge-racha-lechkhumi-kvemo-svaneti-wine/',
    ]);
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
