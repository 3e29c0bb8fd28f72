import { isPrinted } from '../../domain/figures/printed-figures.ts';
import { tabulatePublished } from '../../domain/figures/query-lists.ts';
import { partOfMost } from '../../domain/standing/part-of-most.ts';
import { sortByText } from '../../i18n/collate.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { viewBarTable } from '../figures/bar-table.ts';
import {
  type Counted,
  type CountFigureView,
  frameFigure,
  viewSectorsFigure,
} from '../figures/count-figures.ts';
import { placeOf } from '../figures/country-figures.ts';
import { sortSectors } from './sort-sectors.ts';
import { type PickBarView, viewPickBar } from '../compare/pick-bar.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';

/** A sector in a list, with its number of clusters. */
export interface SectorLink {
  readonly label: string;
  readonly href: string;
  readonly count: string;
  /** Its number as a part of the largest; undefined without any. */
  readonly share?: number;
  readonly id: string;
}

export interface SectorIndexView {
  readonly page: PageMeta;
  /** Clusters by sector, and the shares printed in the report next to those counted here. */
  readonly figures: readonly CountFigureView[];
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly sectors: readonly SectorLink[];
  }[];
  readonly ungrouped: readonly SectorLink[];
  /** Compares ticked sectors; undefined if the portal compares none. */
  readonly bar: PickBarView | undefined;
}

/** Shares printed in the edition's report, if any. */
function viewShares(portal: Portal, counted: Counted, locale: Locale): CountFigureView | undefined {
  const t = useTranslate(locale);
  const printed = portal.edition.figures.filter(
    (figure) => figure.recount?.measure === 'share' && isPrinted(figure),
  );
  if (printed.length === 0) return undefined;
  const table = tabulatePublished(printed, portal.figureInputs, {
    head: 'sector',
    difference: true,
  });
  return {
    ...frameFigure(portal, counted, 'shares', t('sectors.sharesTitle'), locale),
    heading: t('sectors.shares'),
    subtitle: t('sectors.sharesSub'),
    note: printed[0]?.difference?.[locale],
    bars: viewBarTable(table, locale, { series: ['recounted'], leading: 'recounted' }),
  };
}

/** List of sectors. */
export function viewSectorIndex(portal: Portal, locale: Locale): SectorIndexView {
  const t = useTranslate(locale);
  const { country } = portal.edition;
  const counted: Counted = {
    rows: portal.rowsByCountry.get(country) ?? [],
    path: '/sectors/',
  };
  const place = placeOf(portal, country, locale);
  const shares = viewShares(portal, counted, locale);
  const numberOf = ({ id }: Pick<SectorLink, 'id'>) => portal.rowsBySector.get(id)?.length ?? 0;
  const byName = (sectors: Portal['sectors']) =>
    sortSectors(locale, sectors, ({ label, rest }) => ({
      name: label[locale],
      isRest: rest === true,
    }));
  const most = Math.max(...portal.sectors.map(numberOf));
  const link = ({ id, label }: Portal['sectors'][number]): SectorLink => {
    const count = numberOf({ id });
    return {
      label: label[locale],
      href: href(locale, `/sectors/${id}/`),
      count: useFormat(locale).number(count),
      ...(count > 0 && { share: partOfMost(count, most) }),
      id,
    };
  };
  return {
    page: listMeta(
      locale,
      'sectors',
      t('sectors.lead', { n: portal.sectors.length, groups: portal.sectorGroups.length }),
    ),
    figures: [
      ...(counted.rows.length > 0
        ? [viewSectorsFigure(portal, counted, { place, heading: t('sectors.bySector') }, locale)]
        : []),
      ...(shares ? [shares] : []),
    ],
    groups: sortByText(locale, portal.sectorGroups, ({ label }) => label[locale])
      .map(({ id, label }) => ({
        id: `group-${id}`,
        label: label[locale],
        sectors: byName(portal.sectors.filter(({ group }) => group === id)).map(link),
      }))
      .filter(({ sectors }) => sectors.length > 0),
    ungrouped: byName(portal.sectors.filter(({ group }) => !group)).map(link),
    bar: viewPickBar(portal, 'sectors', locale),
  };
}
