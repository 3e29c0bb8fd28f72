import { useFormat } from '../../../i18n/format.ts';
import { href } from '../../../i18n/href.ts';
import { type Locale, locales } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { viewListTop } from '../page/list-view.ts';
import type { PageView } from '../page/page-view.ts';
import { type SourceView, viewSource } from './source-view.ts';
import { listWorks, type WorkView } from './works.ts';

export interface WorkGroup {
  readonly id: string;
  readonly label: string;
  readonly number: string;
  readonly works: readonly WorkView[];
}

export interface WorksView {
  readonly lead: string;
  readonly number: string;
  readonly groups: readonly WorkGroup[];
}

/** Source documents of the portal, and the works they cite. */
export interface BibliographyView extends PageView {
  readonly sources: readonly SourceView[];
  /** Undefined for a portal without works. */
  readonly works: WorksView | undefined;
}

function viewWorks(portal: Portal, locale: Locale): WorksView | undefined {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  if (portal.works.length === 0) return undefined;
  return {
    lead: t('works.lead', { n: portal.works.length }),
    number: format.number(portal.works.length),
    groups: listWorks(portal, locale).map(({ kind, works }) => ({
      id: `works-${kind}`,
      label: t(`works.kind.${kind}`),
      number: format.number(works.length),
      works,
    })),
  };
}

export function viewBibliography(portal: Portal, locale: Locale): BibliographyView {
  const t = useTranslate(locale);
  const hasLines = portal.sources.some(({ lines }) => lines !== undefined);
  const lead = [
    t('bibliography.lead', { n: portal.sources.length }),
    ...(hasLines ? [t('bibliography.leadLines')] : []),
  ].join(' ');
  const drafts = locales.filter((other) =>
    [...portal.sources, ...portal.works].some((entry) => entry.drafts.includes(other)),
  );
  return {
    ...viewListTop(locale, 'bibliography', lead, {
      drafts,
      crumbs: [
        { label: t('nav.about'), href: href(locale, '/about/') },
        { label: t('nav.bibliography') },
      ],
    }),
    sources: portal.sources.map((source) => viewSource(portal, source, locale)),
    works: viewWorks(portal, locale),
  };
}
