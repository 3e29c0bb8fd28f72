import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { type CitationView, viewCitations } from '../../links/citations.ts';
import { type OwnTable, type OwnTableView, viewOwnTable } from '../view-own-table.ts';

/** An item of the sum, as listed on the page. */
export interface ValueItemView {
  readonly label: string;
  readonly side: string;
  readonly unit: string;
  readonly per: string;
  readonly sources: readonly CitationView[];
}

/** Calculator of a cluster's value: its items, and the tables that readers fill in. */
export interface OwnValueView {
  readonly items: readonly ValueItemView[];
  readonly terms: OwnTableView;
  /** Benefits, costs in money and costs in hours; results follow the last one. */
  readonly tables: readonly OwnTableView[];
  /** Headings of the years, and of their sum. */
  readonly years: readonly string[];
  /** Names of the items whose amount is per member. */
  readonly perMember: readonly string[];
  readonly words: Readonly<
    Record<
      | 'total'
      | 'paidBack'
      | 'notPaidBack'
      | 'paidBackOpen'
      | 'oneSide'
      | 'noRate'
      | 'unknown'
      | 'members',
      string
    >
  >;
}

/** Years asked for if the portal has no example. */
const askedYears = 3;

/** Tables by name, with the items in each. */
const parts = [
  { name: 'gain', side: 'benefit', unit: undefined },
  { name: 'pay', side: 'cost', unit: 'money' },
  { name: 'time', side: 'cost', unit: 'hours' },
] as const;

type Data = AnalysisOf<'value'>;

function rowsOf(
  data: Data,
  part: (typeof parts)[number],
  locale: Locale,
): Pick<OwnTable, 'names' | 'rows'> {
  const { example } = data;
  const items = data.items.filter(
    ({ side, unit }) => side === part.side && (!part.unit || unit === part.unit),
  );
  return {
    names: Object.fromEntries(items.map(({ id, label }) => [id, label[locale]])),
    rows: items.map(({ id, label, per }) => {
      const told = example?.amounts.find(({ item }) => item === id);
      const members = per === 'member' ? example?.members : undefined;
      const amounts = example?.years.map((_, year) => told?.values[year] ?? undefined) ?? [];
      return [label[locale], members, told?.unsurePercent, ...amounts];
    }),
  };
}

/** Calculator with the portal's items, prefilled with its example if any. */
export function viewOwnValue(portal: Portal, data: Data, locale: Locale): OwnValueView {
  const t = useTranslate(locale);
  const { example } = data;
  const years =
    example?.years.map(String) ??
    Array.from({ length: askedYears }, (_, index) => t('value.year', { n: index + 1 }));
  return {
    items: data.items.map(({ label, side, unit, per, sources }) => ({
      label: label[locale],
      side: t(`figure.word.${side}`),
      unit: t(`value.unit.${unit}`),
      per: t(`value.per.${per}`),
      sources: viewCitations(portal, sources, locale),
    })),
    terms: viewOwnTable(locale, {
      name: 'terms',
      caption: t('value.terms'),
      fixed: true,
      columns: [
        { label: t('value.members'), kind: 'number' },
        { label: t('value.rate'), kind: 'number' },
        { label: t('value.currency'), kind: 'text' },
      ],
      rows: [[example?.members, example?.hourRate, example?.currency]],
    }),
    tables: parts.map((part) =>
      viewOwnTable(locale, {
        name: part.name,
        caption: t(`value.table.${part.name}`),
        columns: [
          { label: t('figure.word.item'), kind: 'text' },
          { label: t('value.times'), kind: 'number' },
          { label: t('value.unsure'), kind: 'number' },
          ...years.map((label) => ({ label, kind: 'number' as const })),
        ],
        ...rowsOf(data, part, locale),
      }),
    ),
    years,
    perMember: data.items.flatMap(({ per, label }) => (per === 'member' ? label[locale] : [])),
    words: {
      total: t('figure.word.allYears'),
      paidBack: t('value.paidBack', { year: '{year}' }),
      notPaidBack: t('value.notPaidBack'),
      paidBackOpen: t('value.paidBackOpen'),
      oneSide: t('value.oneSide'),
      noRate: t('value.noRate'),
      unknown: t('value.unknown', { items: '{items}' }),
      members: t('value.needsMembers'),
    },
  };
}
