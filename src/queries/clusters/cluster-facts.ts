import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import { type CitationView, viewCitation } from '../links/citations.ts';
import type { Portal } from '../../portal/portal.ts';

/** A fact in words, with its source. */
export interface ClusterFactView {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly citations: readonly CitationView[];
}

/** What the sources say of a cluster beyond its row and its profile, each with its source. */
export function clusterFacts(portal: Portal, data: ClusterData, locale: Locale): ClusterFactView[] {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const cite = (sources: ClusterData['sources']) =>
    sources.map((source) => viewCitation(portal, source, locale));
  const analyses = data.analyses.map((analysis) => ({
    label: t('scorecard.label'),
    value: t('scorecard.value', {
      index: format.number(analysis.index),
      class: analysis.class[locale],
    }),
    note: t('scorecard.note'),
    citations: cite(analysis.sources),
  }));
  const facts = data.facts.map(({ label, value, unit, text, note, sources }) => ({
    label: label[locale],
    value: [
      value === undefined
        ? undefined
        : unit === 'percent'
          ? format.percent(value / 100, Number.isInteger(value) ? 0 : 1)
          : unit === 'year'
            ? String(value)
            : format.number(value),
      text?.[locale],
    ]
      .filter((part) => part !== undefined)
      .join('; '),
    ...(note ? { note: note[locale] } : {}),
    citations: cite(sources),
  }));
  const types = data.types.flatMap(({ typology, type, basis, reason, sources }) => {
    const sorting = portal.typologyById.get(typology);
    const label = sorting?.types.find(({ id }) => id === type)?.label;
    if (!sorting || !label) return [];
    return [
      {
        label: sorting.title[locale],
        value: label[locale],
        note: `${reason[locale]} ${t(basis === 'read' ? 'type.read' : 'type.reported')}`,
        citations: cite(sources),
      },
    ];
  });
  return [...analyses, ...types, ...facts];
}
