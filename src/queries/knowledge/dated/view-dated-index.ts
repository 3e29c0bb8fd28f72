import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { viewListTop } from '../page/list-view.ts';
import type { PageView } from '../page/page-view.ts';
import { type DatedKind, datedEntries } from './dated-entries.ts';

export interface DatedLine {
  readonly label: string;
  readonly href: string;
  /** Its dates and place. */
  readonly when: string;
  readonly summary: string;
}

export interface DatedIndexView extends PageView {
  readonly years: readonly { readonly year: string; readonly entries: readonly DatedLine[] }[];
}

/** Page that lists the news or the events. */
export function viewDatedIndex(portal: Portal, kind: DatedKind, locale: Locale): DatedIndexView {
  const lead = useTranslate(locale)(`dated.lead.${kind}`, { n: portal[kind].length });
  const years = datedEntries(portal, kind, locale).map(({ year, items }) => ({
    year,
    entries: items.map(({ link, when, place, summary }) => ({
      label: link.label,
      href: link.href,
      when: place === undefined ? when : `${when} · ${place}`,
      summary,
    })),
  }));
  return {
    ...viewListTop(locale, kind, lead, kind === 'news' ? { kind: 'news-list' } : {}),
    years,
  };
}
