import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Shot } from './gallery-page.ts';

export interface Subject {
  readonly kind: string;
  readonly path: string;
  readonly language: string;
  readonly of: Shot['of'];
  readonly url: string;
}

export interface ShotSettings {
  readonly widths: readonly number[];
  readonly schemes: readonly Shot['scheme'][];
  readonly sheets: number;
}

/** Height of a picture. */
const tallest = 2600;
const quality = 60;

async function printSheets(page: Page, folder: string, name: string, sheets: number) {
  const pdf = join(folder, `${name}.pdf`);
  writeFileSync(
    pdf,
    await page.pdf({ preferCSSPageSize: true, format: 'A4', printBackground: false }),
  );
  const range = ['-f', '1', '-l', String(sheets)];
  const drawn = spawnSync('pdftoppm', ['-jpeg', '-r', '60', ...range, pdf, join(folder, name)]);
  rmSync(pdf);
  if (drawn.status !== 0) throw new Error(`pdftoppm: expected a PDF drawn, found ${drawn.stderr}`);
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && /-\d+\.jpg$/.test(file))
    .sort();
}

/** Photograph a page, loaded once, in all settings, without animation. */
async function takeShots(page: Page, subject: Subject, settings: ShotSettings, folder: string) {
  const { kind, path, language, of, url } = subject;
  const base = { kind, path, language, of };
  const name = [of, kind, language].join('-');
  const shots: Shot[] = [];
  await page.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  // Parts far below are rendered only when scrolled into view.
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  for (const scheme of settings.schemes) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const width of settings.widths) {
      await page.setViewportSize({ width, height: 900 });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const file = `${name}-${width}-${scheme}.jpg`;
      const clip = { x: 0, y: 0, width, height: Math.min(height, tallest) };
      await page.screenshot({
        path: join(folder, file),
        type: 'jpeg',
        quality,
        clip,
        fullPage: true,
      });
      shots.push({ ...base, width, scheme, file });
    }
  }
  if (settings.sheets > 0) {
    await page.emulateMedia({ media: null, colorScheme: 'light' });
    const sheets = await printSheets(page, folder, `${name}-paper`, settings.sheets);
    shots.push(...sheets.map((file): Shot => ({ ...base, width: 'paper', scheme: 'light', file })));
  }
  return shots;
}

/**
 * Photograph pages, several at a time.
 * @returns pictures in the order of the subjects
 */
export async function photograph(
  browser: Browser,
  subjects: readonly Subject[],
  settings: ShotSettings,
  folder: string,
  report: (done: number) => void,
): Promise<Shot[]> {
  mkdirSync(folder, { recursive: true });
  const taken: Shot[][] = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    const page = await browser.newPage();
    for (let at = next++; at < subjects.length; at = next++) {
      const subject = subjects[at];
      if (subject) taken[at] = await takeShots(page, subject, settings, folder);
      done += 1;
      report(done);
    }
    await page.close();
  };
  await Promise.all([work(), work()]);
  return taken.flat();
}
