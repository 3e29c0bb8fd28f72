import { expect, test } from 'vitest';
import { usePage, visit } from '../../support/browser.ts';

const page = usePage({ viewport: { width: 1366, height: 768 } });

/** Answers that most readers look at. */
const seen = 3;

/**
 * What people asked who used the site, in their language, and a page that answers it: a manager of a wine cluster in
 * Kakheti, an official in Ankara, an editor in Baku.
 */
const questions = [
  ['ka', 'ღვინის ექსპორტი', '/practices/*/'],
  ['ka', 'ექსპორტი', '/practices/*/'],
  ['ka', 'კახეთის ღვინო', '/clusters/ge-kakheti-wine/'],
  ['ka', 'kakhetis gvino', '/clusters/ge-kakheti-wine/'],
  ['ka', 'დიაგრამა 7', '/figures/map-35/'],
  ['ka', 'იზმირისა და ანკარის შედარება', '/compare/?regions=TR-35,TR-06'],
  ['ka', 'რამდენი კლასტერია იდეის ეტაპს მიღმა', '/clusters/?stage=initial,developing,mature'],
  ['ka', 'თავი 3', '/reports/2012/landscape/'],
  ['tr', 'Şekil 7', '/figures/map-35/'],
  ['tr', 'sekil 7', '/figures/map-35/'],
  ['tr', 'şarap ihracatı', '/practices/*/'],
  ['tr', 'izmir ankara karşılaştırma', '/compare/?regions=TR-35,TR-06'],
  ['tr', 'Ankara', '/regions/TR-06/'],
  ['tr', 'fikir aşamasını aşan kaç küme var', '/clusters/?stage=initial,developing,mature'],
  ['tr', 'bölüm 3', '/reports/2012/landscape/'],
  ['tr', 'kaynak gösterme', '/reports/2012/annex-citing/'],
  ['tr', 'verileri indir', '/data/'],
  ['tr', 'haritayı yerleştir', '/map/'],
  ['en', 'figure 7', '/figures/map-35/'],
  ['en', 'wine export', '/practices/*/'],
  ['en', 'İzmir against Ankara', '/compare/?regions=TR-35,TR-06'],
  ['en', 'how many beyond the idea stage', '/clusters/?stage=initial,developing,mature'],
  ['en', 'how to cite', '/reports/2012/annex-citing/'],
  ['en', 'data to Excel', '/data/'],
  ['en', 'chapter 3', '/reports/2012/landscape/'],
  ['en', 'embed a map', '/map/'],
  ['az', 'Şəkil 7', '/figures/map-35/'],
  ['az', 'nə çatışmır', '/status/'],
  ['az', 'qaralama tərcümələr', '/status/'],
  ['az', 'sorğu anketi', '/survey/form/'],
  ['az', 'fəsil 3', '/reports/2012/landscape/'],
  ['az', 'İzmir Ankara müqayisə', '/compare/?regions=TR-35,TR-06'],
  ['az', 'ideya mərhələsini keçən neçə klaster var', '/clusters/?stage=initial,developing,mature'],
] as const;

/** Does an address answer, where `*` stands for any entry? */
const answers = (address: string, wanted: string) =>
  wanted.includes('*')
    ? new RegExp(`^${wanted.replace('*', '[^/]+')}$`).test(address)
    : address === wanted;

test.each(questions)('%s: “%s” leads to %s', async (locale, question, wanted) => {
  await visit(page(), `/${locale}/`);
  await page().locator('main input[type=search]').click();
  await page().keyboard.type(question);
  await page().keyboard.press('Enter');
  await page().waitForURL(`**/${locale}/search/?q=*`);
  await page().waitForFunction((asked) => document.title.startsWith(asked), question.slice(0, 20));
  const addresses = async (links: string) =>
    page()
      .locator(links)
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  // What answers by itself stands before all pages.
  const found = [
    ...(await addresses('[data-answer] a')),
    ...(await addresses('.hits > li h3 a')).slice(0, seen),
  ].map((address) => decodeURIComponent(address).replace(`/${locale}/`, '/'));
  expect(
    found.some((address) => answers(address, wanted)),
    found.join('\n'),
  ).toBe(true);
});
