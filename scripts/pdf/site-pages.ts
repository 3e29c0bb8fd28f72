import { existsSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { readPageHead } from '../page-head.ts';
import { stillFont } from './still-fonts.ts';

export interface SitePage {
  readonly file: string;
  readonly url: URL;
  readonly base: string;
}

/**
 * Find a page of a site.
 * @param path within the site: `/en/reports/2012/all/`
 * @returns undefined if there is none
 */
export function findSitePage(site: string, path: string): SitePage | undefined {
  const file = join(site, path, 'index.html');
  if (!existsSync(file)) return undefined;
  const address = readPageHead(readFileSync(file, 'utf8')).canonical;
  if (address === '') throw new Error(`${file}: expected the address of the page, found none`);
  const url = new URL(address);
  return { file, url, base: url.pathname.slice(0, -path.length) };
}

const fonts = new Map<string, Promise<Uint8Array>>();

/** A variable font is cut to a single weight if the address asks for it. */
async function readAsset(file: string, weight: string | null): Promise<Buffer> {
  if (weight === null) return readFileSync(file);
  const key = `${file}?${weight}`;
  let font = fonts.get(key);
  if (!font) {
    font = stillFont(readFileSync(file), Number(weight));
    fonts.set(key, font);
  }
  return Buffer.from(await font);
}

/** Content types that a browser cannot detect. */
const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  svg: 'image/svg+xml',
  js: 'text/javascript',
};

async function answer(
  route: Route,
  site: string,
  { url, base }: SitePage,
  scripts: boolean,
): Promise<void> {
  const asked = new URL(route.request().url());
  const path = decodeURIComponent(asked.pathname).slice(base.length);
  const file = resolve(site, `.${path}${path.endsWith('/') ? 'index.html' : ''}`);
  const known = asked.origin === url.origin && file.startsWith(site + sep);
  if (!known || (file.endsWith('.js') && !scripts) || !existsSync(file)) return route.abort();
  const contentType = contentTypes[file.replace(/^.*\./, '')];
  await route.fulfill({
    body: await readAsset(file, asked.searchParams.get('weight')),
    ...(contentType ? { contentType } : {}),
  });
}

/**
 * Open a page at its future address, with files from the folder alone: links are right wherever the PDF is read,
 * and no server gets a request.
 * @param numbers reader's input, after the path: only then scripts run, and are awaited
 */
export async function openSitePage(
  page: Page,
  site: string,
  found: SitePage,
  numbers = '',
): Promise<void> {
  const scripts = numbers !== '';
  await page.route('**/*', (route) => answer(route, site, found, scripts));
  await page.goto(`${found.url.href}${numbers}`, { waitUntil: scripts ? 'networkidle' : 'load' });
}
