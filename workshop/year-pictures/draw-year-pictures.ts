import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { escapeHtml } from '../../src/i18n/escape-html.ts';
import { localeInfo, locales } from '../../src/i18n/locales.ts';
import { readArguments } from '../../scripts/arguments.ts';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { startStaticServer } from '../../scripts/static-server.ts';
import { drawGuide } from './draw-guide-pictures.ts';
import {
  cameBack,
  formOf,
  markedForm,
  mended,
  openPractice,
  writeForms,
} from './practice-forms.ts';
import { sheetPage } from './sheet-page.ts';

/** Output of a command; exit if it cannot be run. */
function runCommand(name: string, words: readonly string[], mayFail = false): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', `${name}.ts`), ...words],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (status !== 0 && !mayFail) throw new Error(`${name} ${words.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** A command with its output, as in a terminal. */
function terminalPage(command: string, said: string, language: string): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>
body{margin:0;background:#14212b;color:#e9e6dc;display:inline-block;width:860px}
pre{margin:0;padding:14px 18px;font:13px/1.5 "DejaVu Sans Mono","DejaVu Sans",monospace;white-space:pre-wrap;overflow-wrap:anywhere}
b{color:#8fd3c5;font-weight:400}
</style><pre><b>$ ${escapeHtml(command)}</b>\n${escapeHtml(said.trimEnd())}</pre></html>`;
}

const root = join(import.meta.dirname, '../..');
const options = readArguments({
  name: 'pictures',
  about:
    'Goes through a year at a copy of the fictional portal, as docs/year tells it, and draws a picture of each step; then those of docs/guide. Needs Chromium.',
  options: {
    out: { value: 'DIR', help: 'folder of the guides and their pictures (docs)' },
    site: { value: 'DIR', help: 'a site that was built of such a year; otherwise one is built' },
    guide: { help: 'draw those of docs/guide alone' },
  },
});
const out = options.out ?? join(root, 'docs');
const year = '2026';
const folder = mkdtempSync(join(tmpdir(), 'clusterbook-year-'));
const portal = join(folder, 'portal');
const site = options.site ?? join(folder, 'site');
const inPortal = ['--portal', portal];
cpSync(join(root, 'examples/sample-region'), portal, { recursive: true });

/** Replace words, which must be present, in a file of the portal. */
function replaceIn(path: string, from: string | RegExp, to: string): void {
  const file = join(portal, path);
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path}: expected ${from}, found none`);
  writeFileSync(file, changed);
}

const browser = await launchBrowser();

/** A small palette suffices, and gives small files. */
async function savePicture(guide: 'guide' | 'year', name: string, picture: Buffer): Promise<void> {
  const small = await sharp(picture).png({ palette: true, colours: 48, effort: 10 }).toBuffer();
  const pictures = join(out, guide, 'pictures');
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(pictures, `${name}.png`), small);
}

const save = (name: string, picture: Buffer) => savePicture('year', name, picture);

async function drawPage(name: string, html: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
  await page.setContent(html);
  await save(name, await page.locator('body').screenshot());
  await page.close();
}

/** Draw the first screen of a page, or from an element on. */
async function drawSite(name: string, url: string, height: number, from?: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 960, height } });
  await page.goto(url);
  if (from)
    await page
      .locator(from)
      .first()
      .evaluate((element) => element.scrollIntoView());
  await save(name, await page.screenshot());
  await page.close();
}

const shownCommand = (name: string, words: string): string =>
  `npm run ${name} -- ${words} --portal my-portal`;
const short = (said: string): string => said.replaceAll(`${folder}/`, '').replaceAll('portal/', '');

/** Steps 1 to 5: the commands, forms and lists of a year. */
async function runYear(): Promise<void> {
  // 1. Preparing the year.
  const made = runCommand('edition', ['new', year, ...inPortal]);
  await drawPage('new', terminalPage(shownCommand('edition', `new ${year}`), short(made), 'en'));

  const practice = openPractice(portal, year);

  // 2 to 4. Sending out forms, getting them back, and checking them.
  for (const locale of locales) {
    const { bcp47: tag } = localeInfo[locale];
    const [form] = formOf(practice, locale, 'xx-teapots').sheets;
    if (form) await drawPage(`form-${locale}`, sheetPage(form, tag, 0, 19));
    const back = join(folder, `back-${locale}`);
    mkdirSync(back);
    const files = writeForms(back, cameBack, (id) => formOf(practice, locale, id));
    const report = join(folder, `report-${locale}.html`);
    const words = ['returns', ...files, '--year', year];
    const look = ['--dry-run', '--lang', locale, '--report', report, '--marked', `${back}-marked`];
    const said = runCommand('import', [...words, ...look, ...inPortal], true);
    const lines = short(said).replaceAll(`-${locale}`, '').split('\n');
    const told = lines.filter((line) => !line.startsWith('  ')).join('\n');
    const typed = `returns back/* --year ${year} --dry-run --report report.html --marked back-marked`;
    await drawPage(`import-${locale}`, terminalPage(shownCommand('import', typed), told, tag));
    await drawSite(`report-${locale}`, pathToFileURL(report).href, 760);
    const faulty = markedForm(practice, locale, join(back, 'xx-buttons.xlsx'));
    const [marked] = faulty.sheets;
    if (marked) await drawPage(`marked-${locale}`, sheetPage(marked, tag, 42, 17));
  }

  // 5. Importing them, including corrected ones, and confirming the others.
  const back = join(folder, 'back');
  mkdirSync(back);
  const fill = (id: string) => formOf(practice, 'en', id);
  for (const forms of [cameBack, mended]) {
    const files = writeForms(back, forms, fill);
    const words = ['returns', ...files, '--year', year];
    runCommand('import', [...words, ...inPortal], true);
  }
  const state = runCommand('edition', ['status', year, ...inPortal]);
  await drawPage('status', terminalPage(shownCommand('edition', `status ${year}`), state, 'en'));
  runCommand('edition', ['confirm', year, '--all', ...inPortal]);
}

/** Step 6: freeze the previous year, publish the new one. */
function publish(): void {
  build();
  runCommand('edition', ['freeze', '2024', '--site', site, ...inPortal]);
  replaceIn('site.yaml', 'edition: "2024"', `edition: "${year}"`);
  const edition = `editions/${year}.yaml`;
  replaceIn(edition, /^status: draft/m, 'status: published');
  build();
}

/** Pages of the published year. */
async function drawPages(address: string): Promise<void> {
  for (const locale of locales) {
    const at = `${address}/${locale}`;
    await drawSite(`webform-${locale}`, `${at}/survey/form/`, 700);
    await drawSite(`results-${locale}`, `${at}/survey/results/${year}/`, 900);
    await drawSite(`cluster-${locale}`, `${at}/clusters/xx-teapots/`, 900);
    await drawSite(`changes-${locale}`, `${at}/changes/2024-${year}/`, 800);
  }
}

const build = () => runCommand('build', [...inPortal, '--out', site]);
if (!options.guide) await runYear();
if (options.site === undefined) (options.guide ? build : publish)();
const server = await startStaticServer(site);
const { address } = server;
if (!options.guide) await drawPages(address);
await drawGuide({
  browser,
  address,
  portal,
  save: (name, picture) => savePicture('guide', name, picture),
});
await server.close();
await browser.close();
rmSync(folder, { recursive: true });
