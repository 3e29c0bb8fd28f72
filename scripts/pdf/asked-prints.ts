import { join } from 'node:path';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import type { AnalysisLink } from './analysis-link.ts';
import { findSitePage, type SitePage } from './site-pages.ts';

/** A page that is to be printed, and its PDF. */
export interface AskedPrint {
  readonly found: SitePage;
  readonly file: string;
  /** Numbers of a reader that stand in the address behind the path; empty for the page as it is. */
  readonly numbers: string;
}

/** Where the prints come from and go to. */
interface Folders {
  readonly site: string;
  readonly out: string;
  /** Languages in which the site may have a page. */
  readonly languages: readonly string[];
}

/** The report of an edition, or its catalogue, in each language that the site has. */
export function findReportPrints(
  { site, out, languages }: Folders,
  edition: string,
  kind: 'cluster-report' | 'catalogue',
): AskedPrint[] {
  const part = kind === 'catalogue' ? 'catalogue' : 'all';
  return languages.flatMap((one) => {
    const found = findSitePage(site, `/${one}/reports/${edition}/${part}/`);
    return found ? [{ found, file: join(out, `${kind}-${edition}-${one}.pdf`), numbers: '' }] : [];
  });
}

/**
 * An analysis in each language that the site has; with numbers of a reader, under a name of its own,
 * so that it is never taken for what is published.
 */
export function findAnalysisPrints(
  { site, out, languages }: Folders,
  { id, lang, numbers }: AnalysisLink,
): AskedPrint[] {
  const own = numbers === '' ? '' : '-own';
  return languages
    .filter((one) => lang === undefined || one === lang)
    .flatMap((one) => {
      const found = findSitePage(site, `/${one}/analyses/${id}/`);
      return found ? [{ found, file: join(out, `analysis-${id}${own}-${one}.pdf`), numbers }] : [];
    });
}

/** What is said where a site has no page for what is asked. */
export function refuseMissing(
  what: { readonly analysis: string } | { readonly edition: string; readonly kind: string },
  site: string,
  command: string,
): Phrase {
  if ('analysis' in what) return phrase('command.pdf.noAnalysis', { site, ...what, command });
  const missing = what.kind === 'catalogue' ? 'command.pdf.noCatalogue' : 'command.pdf.noReport';
  return phrase(missing, { site, edition: what.edition, command });
}
