import { describe, expect, inject, test } from 'vitest';
import { usePage, visit } from '../support/browser.ts';
import { type PrintedPdf, printSamplePage, printTestPage } from '../support/pdf.ts';

const textOf = ({ pages }: PrintedPdf) => pages.join(' ').normalize('NFC').replace(/\s+/g, ' ');

describe('an analysis as PDF', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });

  test('has what is published, in the letters of its language, and no empty forms', async () => {
    const pdf = await printTestPage('/ka/analyses/road-map/');
    const text = textOf(pdf);
    expect(pdf.read('pdfinfo')).toMatch(/^Title:\s+სამწლიანი/m);
    expect(pdf.read('pdfinfo')).toMatch(/^Tagged:\s+yes$/m);
    expect(text).toContain('საგზაო რუკა');
    // The heading of the form that only a screen shows.
    await visit(page(), '/ka/analyses/road-map/');
    const form = (await page().locator('.planner h2').textContent()) ?? '';
    expect(form).not.toBe('');
    expect(text).not.toContain(form);
  });

  test('is a shortlist of the reader’s own weights, where a link holds them', async () => {
    const published = textOf(await printSamplePage('/tr/analyses/selection/'));
    expect(published).not.toContain('Kısa listeniz');
    const numbers = '#weights=Buhar~0_Kulp~0_Fincan%20taba%C4%9F%C4%B1~0_Yank%C4%B1~1';
    const own = textOf(await printSamplePage('/tr/analyses/selection/', numbers));
    const list = own.slice(own.indexOf('Kısa listeniz'));
    // By the echo alone: whistles and the echo itself have 5 of 5 and share the first place.
    expect(list).toMatch(
      /Yankı, Yankı ve Yankı Kümesi\s+1 100.*Düdüklü Çaydanlıklar Sektörü\s+1 100/,
    );
    expect(own).not.toContain('Şekil');
  });

  test('is the road map of the reader alone, with its budget', async () => {
    await visit(page(), `${inject('sampleAddress')}/az/analyses/tea-road-map/`);
    await page().locator('[data-planner][data-ready]').waitFor();
    await page().locator('[name="name"]').fill('Fincan Klasteri');
    const readHash = () => page().evaluate(() => location.hash);
    await expect.poll(readHash).toMatch(/^#plan=z/);
    const named = await readHash();
    await page().locator('[name="cost 1"]').fill('12500');
    await expect.poll(readHash).not.toBe(named);
    const numbers = await readHash();
    const pdf = await printSamplePage('/az/analyses/tea-road-map/', numbers);
    expect(textOf(pdf)).toContain('Fincan Klasteri');
    expect(textOf(pdf)).toContain('12.500');
    expect(pdf.pages.length).toBeLessThanOrEqual(2);
  });
});
