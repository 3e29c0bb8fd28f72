import { join } from 'node:path';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import type { AnalysisLink } from './analysis-link.ts';
import { findSitePage, type SitePage } from './site-pages.ts';

export interface AskedPrint {
  readonly found: SitePage;
  readonly file: string;
  /** Reader's input after the path; empty for the published page. */
  readonly numbers: string;
}

interface Folders {
  readonly site: string;
  readonly out: string;
  readonly languages: readonly string[];
}

/** In each language of the site. */
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

/** In each language of the site. With a reader's input the file gets another name than the published one. */
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

/** Message that a site lacks the requested page. */
export function refuseMissing(
  what: { readonly analysis: string } | { readonly edition: string; readonly kind: string },
  site: string,
  command: string,
): Phrase {
  if ('analysis' in what) return phrase('command.pdf.noAnalysis', { site, ...what, command });
  const missing = what.kind === 'catalogue' ? 'command.pdf.noCatalogue' : 'command.pdf.noReport';
  return phrase(missing, { site, edition: what.edition, command });
}
