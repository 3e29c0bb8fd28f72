import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { textIn } from '../../src/i18n/text-in.ts';
import { browserPath } from '../launch-browser.ts';
import { checkKept } from '../check/check-kept.ts';
import { refuseEdition } from '../edition/refuse-edition.ts';
import { readPortalFolder } from '../portal-folder.ts';
import { refuse } from '../refuse.ts';
import { usualPortal } from '../workplace.ts';
import { readSiteName } from './read-site-name.ts';
import { findSitePage } from './site-pages.ts';

/** Options and folders of a command that makes files of a built report. */
interface Asked {
  readonly options: {
    readonly edition?: string | undefined;
    readonly portal?: string | undefined;
    readonly site?: string | undefined;
  };
  readonly locale: Locale;
  /** Folder of the site, and as messages name it. */
  readonly site: string;
  readonly shownSite: string;
}

/** Command that builds the site. */
export const buildCommand = 'npm run build';

/** Stop if the site has not been built. */
export function requireSite({ site, shownSite, locale }: Omit<Asked, 'options'>): void {
  if (existsSync(join(site, 'index.html'))) return;
  refuse(phrase('command.fault.noSite', { site: shownSite, command: buildCommand }), locale);
}

/** Stop if there is no browser. */
export function requireBrowser(locale: Locale): void {
  if (existsSync(browserPath)) return;
  const values = { path: browserPath, install: 'apt install chromium', variable: 'CHROMIUM' };
  refuse(phrase('command.pdf.noBrowser', values), locale);
}

/** Requested or current edition; the site must be the portal's. */
export function readEdition({ options, locale, site, shownSite }: Asked): string {
  const { edition } = options;
  if (edition !== undefined && !/^[\w-]+$/.test(edition)) {
    refuse(phrase('command.fault.year', { option: '--edition', found: `"${edition}"` }), locale);
  }
  // With a site and an edition, no portal is needed.
  if (edition !== undefined && options.portal === undefined) return edition;
  const { portal } = checkKept(readPortalFolder(options.portal, locale));
  const own = portal.site[0]?.data;
  const current = edition ?? own?.edition;
  if (current === undefined) {
    const found = phrase('check.word.nothing');
    refuse(phrase('command.fault.year', { option: '--edition', found }), locale);
  }
  const refused = refuseEdition(portal, current);
  if (refused) refuse(refused, locale);
  const language = own?.languages[0] ?? 'en';
  const home = findSitePage(site, `/${language}/`);
  const found = home ? readSiteName(readFileSync(home.file, 'utf8')) : '';
  const expected = own ? textIn(own.name, language) : '';
  if (found !== expected) {
    const values = { site: shownSite, expected, found };
    refuse(
      phrase('command.pdf.otherPortal', { ...values, option: '--site', command: buildCommand }),
      locale,
    );
  }
  return current;
}

/** Error if the portal's edition has no report. */
export function refuseUnreported({ options }: Asked, edition: string): Phrase | undefined {
  const folder = resolve(options.portal ?? usualPortal().directory);
  // `--site` alone may point to another portal's site.
  const isNamedAlone = options.site !== undefined && options.portal === undefined;
  if (isNamedAlone || !existsSync(join(folder, 'site.yaml'))) return undefined;
  const entry = checkKept(folder).portal.editions.find(({ id }) => id === edition);
  if (!entry || entry.data.report) return undefined;
  const command = `npm run add -- report ${edition}`;
  return phrase('command.pdf.unreported', { file: entry.file, edition, command });
}
