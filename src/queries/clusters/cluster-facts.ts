import { useFormat } from '../../i18n/format.ts';
import type { Locale, Localized } from '../../i18n/locales.ts';
import type { MessagePart } from '../../i18n/translate-parts.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import { beginLine, type CitationView, viewCitations } from '../links/citations.ts';
import { markCited } from '../links/mark-cited.ts';
import type { Portal } from '../../portal/portal.ts';

export interface ClusterFactView {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  /** Value and note in parts, so that quotations carry the language of their source. */
  readonly quoted?: {
    readonly value: readonly MessagePart[];
    readonly note: readonly MessagePart[];
  };
  readonly citations: readonly CitationView[];
}

/** Facts about a cluster beyond its row and its profile, each with its source. */
export function clusterFacts(portal: Portal, data: ClusterData, locale: Locale): ClusterFactView[] {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const cite = (sources: ClusterData['sources']) =>
    beginLine(viewCitations(portal, sources, locale), locale);
  const analyses = data.analyses.map((analysis) => ({
    label: t('scorecard.label'),
    value: t('scorecard.value', {
      index: format.number(analysis.index),
      class: analysis.class[locale],
    }),
    note: t('scorecard.note'),
    citations: cite(analysis.sources),
  }));
  const facts = data.facts.map(({ label, value, unit, text, note, sources }) => {
    const number =
      value === undefined
        ? undefined
        : unit === 'percent'
          ? format.percent(value / 100, Number.isInteger(value) ? 0 : 1)
          : unit === 'year'
            ? String(value)
            : format.number(value);
    const mark = (words: Localized | undefined) =>
      words ? markCited(portal, words, sources, locale) : [];
    const lead = number === undefined ? [] : [{ text: text ? `${number}; ` : number }];
    return {
      label: label[locale],
      value: [number, text?.[locale]].filter((part) => part !== undefined).join('; '),
      ...(note ? { note: note[locale] } : {}),
      quoted: { value: [...lead, ...mark(text)], note: mark(note) },
      citations: cite(sources),
    };
  });
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
