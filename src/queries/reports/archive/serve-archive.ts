import { escapeHtml } from '../../../i18n/escape-html.ts';
import { rootHref } from '../../../i18n/href.ts';
import { isLocale, type Locale, nearestLanguage } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { LazyFiles } from '../../../loaders/archive/unzip-files.ts';
import type { Portal } from '../../../portal/portal.ts';
import { viewArchivedData } from '../../frame/structured-data/view-archived-data.ts';
import { viewHead } from '../../frame/view-head.ts';
import { errataOfChapter, viewErrata } from '../errata.ts';
import { archiveHref } from './archive-pages.ts';
import { earlierName, earlierVersions } from './earlier-versions.ts';
import { foldPage } from './fold-page.ts';
import { movePage } from './move-address.ts';
import { quietPage } from './quiet-page.ts';

/** A page of the report in an archive. */
export interface ArchivedPage {
  readonly locale: Locale;
  /** Path in the folder of the language: `method/index.html`. */
  readonly file: string;
}

/** Pages of the report in an archive. */
export function listArchivedPages(files: LazyFiles): ArchivedPage[] {
  return files.names().flatMap((name) => {
    const [, locale = '', file] = /^([a-z]{2,3})\/(.*index\.html)$/.exec(name) ?? [];
    return file !== undefined && isLocale(locale) ? [{ locale, file }] : [];
  });
}

/** Location of an archive file in a site: pages and their assets have a separate folder. */
export function placeInSite(edition: string, file: string): string {
  if (file.startsWith('data/')) return `data/${edition}/${file.slice('data/'.length)}`;
  if (file.startsWith('pdf/')) return `reports/${file.slice('pdf/'.length)}`;
  return `archive/${edition}/${file}`;
}

/** Corrections of a chapter since it was frozen. */
function writeErrata(portal: Portal, edition: string, chapter: string, locale: Locale): string {
  const errata = viewErrata(portal, errataOfChapter(portal, edition, chapter), locale);
  if (errata.length === 0) return '';
  const title = escapeHtml(useTranslate(locale)('report.errata.title'));
  const items = errata.map(
    ({ date, about }) =>
      `<li><span class="day">${escapeHtml(date)}</span> ${escapeHtml(about)}</li>`,
  );
  return `<details class="notice doubt" data-pagefind-ignore><summary>${title} <span class="num">${errata.length}</span></summary><ul class="errata">${items.join('')}</ul></details>`;
}

/** Link from an archived page to today's information. */
function writeTodayLink({ site }: Portal, edition: string, locale: Locale): string {
  const words = escapeHtml(useTranslate(locale)('archive.today'));
  return ` · <a href="${escapeHtml(archiveHref(nearestLanguage(site.languages, locale), edition))}">${words}</a>`;
}

/**
 * Head elements that depend on the address of a page: canonical and alternate links, Open Graph properties.
 */
function writePlace(portal: Portal, path: string, locale: Locale): string {
  const head = viewHead(portal, locale, { path, title: '' });
  const { picture } = head;
  const link = (relation: string, to: string) => `<link ${relation} href="${escapeHtml(to)}">`;
  const meta = (name: string, content: string | number) =>
    `<meta property="og:${name}" content="${escapeHtml(String(content))}">`;
  return [
    link('rel="canonical"', head.canonical),
    ...head.alternates.map(({ language, href: to }) =>
      link(`rel="alternate" hreflang="${language}"`, to),
    ),
    link('rel="alternate" hreflang="x-default"', head.anyLanguage),
    meta('url', head.canonical),
    ...(picture
      ? [
          meta('image', picture.href),
          meta('image:width', picture.width),
          meta('image:height', picture.height),
          meta('image:alt', picture.alt),
        ]
      : []),
  ].join('');
}

/** Structured data of a page, which frozen pages may lack. */
function writeData(portal: Portal, edition: string, folder: string, locale: Locale): string {
  const data = viewArchivedData(portal, edition, folder.replace(/\/$/, ''), locale);
  return data === undefined ? '' : `<script type="application/ld+json">${data}</script>`;
}

const note = /(<p [^>]*\bdata-archive-note\b[^>]*>.*?)(<\/p>)/s;

/** A frozen header up to the place of the search box, which is dropped on freezing. */
const beforeBox = /<header class="mast">.*?(?=<nav class="(?:lang|own)"|<\/header>)/s;

/**
 * Frozen page at its address on the site, with adjusted links and current notices.
 * @returns the page before and after the search box of its header
 */
export function serveArchivedPage(
  portal: Portal,
  files: LazyFiles,
  edition: string,
  { locale, file }: ArchivedPage,
): readonly [string, string] {
  const bytes = files.get(`${locale}/${file}`);
  if (!bytes) throw new Error(`expected the page ${locale}/${file} in the archive, found none`);
  const moved = movePage(new TextDecoder().decode(bytes), {
    from: `archive/${edition}/${locale}/${file}`,
    to: `${locale}/reports/${edition}/${file}`,
  });
  const folder = file.replace(/index\.html$/, '');
  const path = `/reports/${edition}/${folder}`;
  const errata = writeErrata(portal, edition, folder.replace(/\/$/, ''), locale);
  const html = foldPage(quietPage(moved, locale))
    .replace(
      '</head>',
      () =>
        `${writePlace(portal, path, locale)}${writeData(portal, edition, folder, locale)}</head>`,
    )
    // The description must match the current picture.
    .replace(/<meta name="twitter:image:alt"[^>]*>/, '')
    .replace(note, (_, start: string, end: string) =>
      [start, writeTodayLink(portal, edition, locale), end, errata].join(''),
    );
  const header = beforeBox.exec(html);
  const end = header ? header.index + header[0].length : html.length;
  return [html.slice(0, end), html.slice(end)];
}

/**
 * Hashes of all files of an archive and its earlier versions, in `sha256sum` format, by location in the site.
 */
export function writeHashes(portal: Portal, edition: string): string {
  const files = portal.archiveById.get(edition)?.data.files ?? {};
  const whole = earlierVersions(portal, edition).map(
    (one) => [one.zip.sha256, `archive/${edition}/${earlierName(edition, one)}`] as const,
  );
  const own = Object.entries(files).map(
    ([name, hash]) => [hash, placeInSite(edition, name)] as const,
  );
  return [...own, ...whole].map(([hash, place]) => `${hash}  ${place}\n`).join('');
}

/** Address of a file of an archive. */
export function archivedFileHref(edition: string, file: string): string {
  return rootHref(`/${placeInSite(edition, file)}`);
}
