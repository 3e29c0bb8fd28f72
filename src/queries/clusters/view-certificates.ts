import { writeQrSvg } from '../../exports/qr/write-qr-svg.ts';
import { useFormat } from '../../i18n/format.ts';
import { absolute, href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { levelledCertificates, levelsOf } from '../analyses/checklist/view-holders.ts';
import { viewRef } from '../links/refs.ts';
import type { PlaceSheet } from '../standing/place-sheet.ts';
import type { ReadoutCell, StandingRow } from '../standing/standing-row.ts';
import { cardMarkup } from './card-markup.ts';
import { viewClusterSheet } from './view-cluster-sheet.ts';

/** Certificates of a cluster, each for one sheet of paper. */
export interface CertificatesView {
  /** The sheet of the cluster, whose frame they have. */
  readonly sheet: PlaceSheet;
  readonly title: string;
  readonly link: PlaceSheet['link'];
  readonly certificates: readonly {
    readonly name: string;
    readonly lead: string;
    readonly cells: readonly ReadoutCell[];
    /** What each level asks for, the lowest first. */
    readonly rows: readonly StandingRow[];
  }[];
  /** Markup that shows them on another page. */
  readonly badge: string;
}

/**
 * Certificates of a cluster to print, and a badge.
 * @throws Error for an unknown id
 */
export function viewCertificates(portal: Portal, id: string, locale: Locale): CertificatesView {
  const cluster = portal.clusterById.get(id);
  if (!cluster) throw new Error(`No cluster "${id}"`);
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const sheet = viewClusterSheet(portal, id, locale);
  const link = absolute(href(locale, `/clusters/${id}/certificate/`));
  return {
    sheet,
    title: `${sheet.name.text} · ${t('profile.certificates')}`,
    // The code leads to this page, against which the paper can be checked.
    link: { text: link, qr: `data:image/svg+xml,${encodeURIComponent(writeQrSvg(link))}` },
    certificates: levelledCertificates(cluster).map((one) => {
      const { checklist = '', name, by, until } = one;
      const data = portal.analysisById.get(checklist)?.data;
      const levels = levelsOf(portal, one);
      const labels = new Map(
        data?.method === 'checklist' ? data.items.map((item) => [item.id, item.label[locale]]) : [],
      );
      return {
        name,
        lead: t('certificate.by', { checklist: data?.title[locale] ?? checklist }),
        cells: [
          { term: t('certificate.level'), value: levels.at(-1)?.label[locale] },
          {
            term: t('certificate.issuer'),
            value: by && viewRef(portal, `organisations/${by}`, locale).label,
          },
          { term: t('certificate.lastDay'), value: until && format.moment(until) },
        ].flatMap(({ term, value }) => (value === undefined ? [] : [{ term, value }])),
        rows: levels.map(({ label, items }) => ({
          label: label[locale],
          text: items.map((item) => labels.get(item)).join('; '),
        })),
      };
    }),
    badge: cardMarkup(portal, id, locale),
  };
}
