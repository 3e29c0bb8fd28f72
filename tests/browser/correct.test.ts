import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { readRound } from '../../scripts/review/read-round.ts';
import { writeRound } from '../../scripts/review/write-round.ts';
import { gatherItems } from '../../src/review/gather-items.ts';
import type { Proposal } from '../../src/review/proposals/model.ts';
import { findPlace } from '../../src/review/proposals/find-place.ts';
import { readProposals } from '../../src/review/proposals/read-proposals.ts';
import { targetOf, writeProposal } from '../../src/review/proposals/write-proposal.ts';
import { checkContent } from '../../src/validators/check-directory.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';

const page = usePage({ viewport: { width: 360, height: 740 }, acceptDownloads: true });
const at = (path: string) => `${inject('sampleAddress')}${path}`;
const { portal } = checkContent(samplePortal);

const open = (name: string) => page().locator(`.correct li > details[open] [name="${name}"]`);
const line = (label: string) =>
  page().locator('.correct-facts summary', { has: page().getByText(label, { exact: true }) });

/** Proposals in the file that the form makes. */
async function save(): Promise<readonly Proposal[]> {
  const waiting = page().waitForEvent('download');
  await page().locator('[data-save]').click();
  const parts = await (await waiting).createReadStream();
  return readProposals(Buffer.concat(await Array.fromAsync(parts)).toString('utf8')).proposals;
}

/** The file of an entry before and after a proposal is accepted. */
function accept(proposal: Proposal) {
  const place = findPlace(portal, proposal);
  const target = targetOf(portal, proposal, place, '2026-12-31');
  const before = readFileSync(join(samplePortal, place.entry?.file ?? ''), 'utf8');
  return { before, after: writeProposal(before, proposal, place, target), target };
}

describe('a fact of a cluster', () => {
  beforeEach(async () => {
    await visit(page(), at('/tr/clusters/xx-teapots/'));
    await page().locator('.fix > a[href$="=profile.members"]').click();
    await page().locator('.correct details[open]').waitFor();
  });

  test('is shown with its value and source, corrected, and comes back as a change of its file', async () => {
    expect(await page().locator('.correct li > details[open] [data-now]').textContent()).toBe('31');
    expect(
      await page().locator('.correct li > details[open] [data-origin]').textContent(),
    ).toContain('satır 41');
    expect(await page().locator('[data-ready]').isVisible()).toBe(false);
    await open('proposed').fill('1.034');
    await open('year').fill('2026');
    await page().locator('[name=source]').fill('sample-report');
    await page().locator('[name=office]').fill('Küme ofisi\npage: /en/clusters/xx-clouds/');
    expect(await findViolations(page())).toEqual([]);
    const [proposal, ...others] = await save();
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({
      page: expect.stringMatching(/\/tr\/clusters\/xx-teapots\/$/),
      field: 'profile.members',
      now: '31',
      proposed: '1.034',
      year: '2026',
    });
    const mail = (await page().locator('[data-mail]').getAttribute('href')) ?? '';
    const body = new URL(mail).searchParams.get('body') ?? '';
    expect(readProposals(body).proposals).toEqual([proposal]);
    const { before, after } = accept(proposal as Proposal);
    const added =
      "    - total: 1034\n      asOf: '2026'\n      sources:\n        - source: sample-report\n";
    expect(after.replace(`${added}\n`, '')).toBe(before);
    expect(after).toContain(`leads, the older one stands behind it.\n  members:\n${added}`);
  });

  test('is still there after a look at the page that it is about, and when the form is loaded again', async () => {
    await open('proposed').fill('32');
    await page().locator('[name=office]').fill('Küme ofisi');
    await page().waitForFunction(() => history.state?.typed?.includes('Küme ofisi'));
    const looked = page().waitForEvent('popup');
    await page().locator('[data-page]').click();
    await (await looked).waitForURL(/xx-teapots\/$/);
    await (await looked).close();
    expect(await open('proposed').first().inputValue()).toBe('32');
    await page().reload();
    await page().locator('[data-ready]').waitFor();
    expect(await page().locator('[name=office]').inputValue()).toBe('Küme ofisi');
    expect(await save()).toMatchObject([{ now: '31', proposed: '32', office: 'Küme ofisi' }]);
  });

  test('was wrong: the old value is replaced where it stands', async () => {
    await open('proposed').fill('32');
    const [proposal] = await save();
    const { before, after } = accept(proposal as Proposal);
    expect(after).toBe(before.replace('total: 31', 'total: 32'));
  });

  test('is still so, and so is the rest', async () => {
    await page().locator('.correct li > details[open] [data-same] button').click();
    expect(await open('proposed').inputValue()).toBe('31');
    expect(await open('year').inputValue()).toBe(String(new Date().getFullYear()));
    await page().locator('[name=confirmed]').check();
    await page().locator('[name=office]').fill('Küme ofisi');
    const [same, rest] = await save();
    expect(same).toMatchObject({ now: '31', proposed: '31' });
    expect(accept(rest as Proposal).after).toMatch(/\nconfirmed:\n {2}on: "?\d{4}-\d\d-\d\d/);
  });
});

test('an entry can say what its page lacks, and its name in the language of the page', async () => {
  await visit(page(), at('/az/correct/?page=clusters/xx-kites/'));
  await page().locator('[data-missing] > summary').click();
  await line('Veb-sayt').click();
  await open('proposed').fill('kites.example.org');
  // What is new needs a year: this one, unless the cluster types another.
  const year = String(new Date().getFullYear());
  expect(await open('year').inputValue()).toBe('');
  expect(await open('year').getAttribute('placeholder')).toBe(year);
  await page().locator('[name=source]').fill('sample-report');
  const [website] = await save();
  expect(website).toMatchObject({ field: 'profile.website', now: '', year });
  expect(accept(website as Proposal).after).toContain(
    'website:\n    - url: https://kites.example.org\n',
  );
});

test('stage, place and sectors are opened beside their names, with their time and source', async () => {
  await visit(page(), at('/tr/clusters/xx-teapots/'));
  for (const field of ['regions', 'sectors.id', 'stage']) {
    await page().locator(`.readout .fix[href$="=${field}"]`).click();
    await page().locator('.correct details[open]').waitFor();
    const opened = page().locator('.correct li > details[open]');
    expect(await opened.locator('[data-now]').textContent()).not.toBe('');
    expect(await opened.locator('[data-origin]').textContent()).toMatch(/2024.*satır|satır.*2024/);
    expect(await opened.locator('[data-since]').isVisible()).toBe(true);
    await page().goBack();
  }
  await page().goForward();
  await page().locator('.correct details[open]').waitFor();
  const stage = page().locator('select[name=proposed]').first();
  const stages = await stage.locator('option').allTextContents();
  expect(stages.length).toBeGreaterThan(3);
  await stage.selectOption(stages.at(-1) ?? '');
  const [proposal] = await save();
  expect(proposal).toMatchObject({ field: 'stage', proposed: stages.at(-1), year: '' });
  const place = findPlace(portal, proposal as Proposal);
  // A stage is what the survey found: an editor decides.
  expect(targetOf(portal, proposal as Proposal, place, '2026-12-31').kind).toBe('hand');
});

test.each(['glossary', 'bibliography', 'timeline', 'sectors'])(
  'parts of the %s have a pencil, which opens the form at the part',
  async (name) => {
    await visit(page(), at(`/ka/${name}/`));
    const fix = page().locator('main .fix').last();
    const field = (await fix.getAttribute('href'))?.split('&field=')[1] ?? '?';
    expect(await page().locator(`[id="${field}"] .fix`).count()).toBeGreaterThan(0);
    const label = (await fix.getAttribute('aria-label')) ?? '';
    await fix.evaluate((link) => (link as HTMLAnchorElement).click());
    const opened = page().locator('.correct li > details[open]');
    await opened.waitFor();
    const shown = (await opened.locator('[data-label]').textContent())?.trim();
    expect(shown).not.toBe('');
    if (name !== 'bibliography') expect(label).toContain(shown);
    // Title, lead, the part, and anything else; of a source its facts, too.
    const lines = await page().locator('.correct-facts > li').count();
    expect(lines).toEqual(name === 'bibliography' ? expect.any(Number) : 4);
    if (name === 'glossary' || name === 'timeline')
      expect(await opened.locator('[data-now]').textContent()).not.toBe('');
    else await opened.locator('[name=now]').fill('x');
    await opened.locator('[name=proposed]').fill('y');
    const [proposal] = await save();
    expect(proposal).toMatchObject({ field, proposed: 'y' });
    expect(findPlace(portal, proposal as Proposal).entry?.id).toBeTruthy();
  },
);

test('known values are a list, an impossible year and the name of a person are said at once', async () => {
  await visit(page(), at('/az/correct/?page=clusters/xx-clouds/&field=profile.legalForm'));
  await open('proposed').selectOption('Birlik');
  await open('year').fill('22026026');
  const said = page().locator('.correct li > details[open] [data-year]');
  expect(await said.isVisible()).toBe(true);
  expect(await page().locator('[data-ready]').isVisible()).toBe(false);
  // Nor does Enter save it.
  const saved: string[] = [];
  page().on('download', (file) => saved.push(file.suggestedFilename()));
  await open('year').press('Enter');
  await open('year').fill('2026');
  expect(await said.isVisible()).toBe(false);
  await page().locator('[name=source]').fill('sample-report');
  const office = page().locator('[data-office] [data-person]');
  await page().locator('[name=office]').fill('Elçin Məmmədov');
  expect(await office.isVisible()).toBe(true);
  await page().locator('[name=office]').fill('Klasterin katibliyi');
  expect(await office.isVisible()).toBe(false);
  const [form] = await save();
  expect(saved).toHaveLength(1);
  expect(accept(form as Proposal).after).toContain('code: guild');
});

test.each([
  ['/tr/organisations/teapot-guild/', ['0']],
  ['/az/regions/XX-16/', ['count', 'o0', 'g0']],
  ['/ka/sectors/teaware/', ['0']],
  ['/en/clusters/xx-teapots/', ['k1']],
  ['/en/concepts/spout-theory/', ['f0']],
  ['/tr/practices/borrowed-umbrellas/', ['b0', 'clusters', 'source', 'c0', 'f0']],
  [
    '/az/programmes/lid-loan/',
    ['call-first-lids-1', 'project-kettle-lids-0', 'project-kettle-lids-l0'],
  ],
  ['/en/strategies/dry-saucer-plan/', ['committee-ranking-0']],
])('facts of %s are opened beside their names, with what the page says', async (path, rows) => {
  for (const row of rows) {
    await visit(page(), at(path));
    const fix = page().locator(`.fix[href$="&row=${row}"]`);
    const label = (await fix.getAttribute('aria-label')) ?? '';
    await fix.click();
    const opened = page().locator('.correct li > details[open]').first();
    await opened.waitFor();
    const told = (await opened.locator('[data-label]').textContent()) ?? '?';
    expect(label).toContain(told.split(': ')[0]);
    expect([row, await opened.locator('[data-now]').textContent()]).not.toEqual([row, '']);
  }
});

test('a row of a table has its source', async () => {
  await visit(page(), at('/tr/practices/borrowed-umbrellas/'));
  const source = await page().locator('#figures td.src').first().textContent();
  await page().locator('.fix[href$="&row=c0"]').click();
  const origin = page().locator('.correct li > details[open] [data-origin]').first();
  await origin.waitFor();
  expect(await origin.textContent()).toContain((source ?? '?').trim());
});

test('numbers of a grid are typed row by row, as the form says', async () => {
  await visit(page(), at('/en/correct/?page=clusters/xx-clouds/&field=profile.firms'));
  const told = page().locator('.correct li > details[open] [data-rows]');
  expect(await told.textContent()).toContain('Cup-sized: All …, Of these, awake …;');
  await open('proposed').fill('Teaspoon-sized: All 12, Of these, awake 3\nCup-sized: All 4');
  await open('year').fill('2026');
  await page().locator('[name=source]').fill('sample-report');
  const [firms] = await save();
  expect(accept(firms as Proposal).after).toContain(
    'firms:\n    - counts:\n        small:\n          all: 12\n          awake: 3\n        medium:\n          all: 4\n',
  );
});

test('a cluster attaches its logo; an SVG is refused at once, with the kinds that are taken', async () => {
  await visit(page(), at('/tr/correct/?page=clusters/xx-clouds/'));
  const field = page().locator('[data-logo] input');
  await field.setInputFiles({
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg onload="alert(1)"/>'),
  });
  await page().waitForFunction(() => document.querySelector('[data-logo] input:invalid'));
  expect(await page().locator('[data-ready]').isVisible()).toBe(false);
  const picture = join(samplePortal, 'media/teapots/logo.png');
  await field.setInputFiles(picture);
  await page().locator('[data-preview]', { hasText: 'logo: logo.png' }).waitFor();
  await page().locator('[name=office]').fill('Küme ofisi');
  // A mail cannot hold it: the file is saved and attached.
  expect(await page().locator('[data-attach]').isVisible()).toBe(true);
  expect(await page().locator('[data-copy]').isVisible()).toBe(false);
  const [proposal] = await save();
  const { after, target } = accept(proposal as Proposal);
  expect(target).toMatchObject({ kind: 'logo', bytes: readFileSync(picture) });
  expect(after).toContain('logo:\n  file: logos/xx-clouds.png\n');
});

test('a text in Georgian that no link could hold is copied into the mail', async () => {
  await page().context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page(), at('/ka/correct/?page=concepts/spout-theory/'));
  await page().locator('.correct-facts summary').first().click();
  const proposed = 'ტყუპი ჩაიდნები ერთ მაგიდაზე დგას. '.repeat(8).trim();
  await open('proposed').fill(proposed);
  await page().locator('[data-long]').waitFor();
  expect(await page().locator('[data-mail]').getAttribute('href')).toMatch(/^mailto:.*\?subject=/);
  await page().locator('[data-copy]').click();
  await page().locator('[data-ready] output', { hasText: /./ }).waitFor();
  const copied = await page().evaluate(() => navigator.clipboard.readText());
  expect(readProposals(copied).proposals).toMatchObject([{ proposed }]);
});

test('of any other page, the words are copied', async () => {
  await visit(page(), at('/en/concepts/spout-theory/'));
  await page().locator('footer a[href*="/correct/"]').click();
  const label = page().locator('.correct-facts summary').first();
  await label.click();
  const now = (await page().locator('.correct li > details[open] [data-now]').textContent()) ?? '';
  await open('proposed').fill('Theory of spouts');
  const [proposal] = await save();
  expect(accept(proposal as Proposal).after).toContain('en: Theory of spouts');
  expect(now).not.toBe('');
});

test.each([
  '?page=//example.com/',
  '?page=https:%2F%2Fexample.com%2F',
  '?page=../../admin/',
  '?page=clusters/nothing/',
  '',
])('%s shows no page, and says how to come here', async (query) => {
  const asked: string[] = [];
  page().on('request', (request) => asked.push(new URL(request.url()).host));
  await visit(page(), at(`/en/correct/${query}`));
  await page().locator('[data-none]').waitFor();
  expect(await page().locator('[data-correct]').isVisible()).toBe(false);
  expect(new Set(asked)).toEqual(new Set([new URL(at('/')).host]));
});

test('markup in the address or in a field is text', async () => {
  const markup = '<img src=x onerror="document.title=1">';
  await visit(
    page(),
    at(`/en/correct/?page=clusters/xx-clouds/&field=${encodeURIComponent(markup)}`),
  );
  await page().locator('.correct-facts summary').first().waitFor();
  await line('Something else').click();
  await open('now').fill('</li>');
  await open('proposed').fill(markup);
  expect(await page().locator('[data-preview]').textContent()).toContain(markup);
  expect(await page().locator('main img').count()).toBe(0);
});

test('a page for reviewers keeps what they wrote in the file that they save', async () => {
  const items = gatherItems(portal, 'az').filter(({ collection }) => collection === 'concepts');
  const [sent] = items.filter(({ units }) => units.length > 1);
  const address = 'https://sample.example.org';
  const to = { file: 'round.html', language: 'az', words: 'az', address } as const;
  const folder = mkdtempSync(join(tmpdir(), 'review-page-'));
  const [out, back] = [join(folder, to.file), join(folder, 'back.html')];
  writeFileSync(out, (await writeRound(sent ? [sent] : [], to)).bytes);
  await page().goto(`file://${out}`);
  expect(await findViolations(page())).toEqual([]);
  await page().getByLabel('Təsdiq edən').fill('Dil şöbəsi');
  const [text, sign, note] = ['Mətn', 'Razıyam', 'Qeyd'].map((name) =>
    page().getByLabel(name).first(),
  );
  await text?.fill('Lülə <b> nəzəriyyəsi');
  await sign?.check();
  await note?.fill('</script><b>');
  const waiting = page().waitForEvent('download');
  await page().getByRole('button').click();
  await (await waiting).saveAs(back);
  const reading = readRound(back);
  const round = reading.refusal ? undefined : reading.round;
  expect(round).toMatchObject({ language: 'az', by: 'Dil şöbəsi' });
  const written = { text: 'Lülə <b> nəzəriyyəsi', signed: true, note: '</script><b>' };
  expect(round?.texts[0]).toMatchObject(written);
  expect(round?.texts[1]).toMatchObject({ signed: false, text: sent?.units[1]?.text });
  // Opened again, it goes on where it was left.
  await page().goto(`file://${back}`);
  expect(await sign?.isChecked()).toBe(true);
  rmSync(folder, { recursive: true });
});
