import { changeKinds } from '../../domain/change/change-kinds.ts';
import type { ComparedGroup, ComparedItem } from '../../domain/compare/compared.ts';
import { tallyStages } from '../../domain/inventory/tally.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { summarizeChange } from '../changes/change-counts.ts';
import { pairLink } from '../changes/pair-words.ts';
import { pastHeading, stageHeading } from '../clusters/stage-words.ts';
import { editionPairs, isStep } from '../editions/edition-pairs.ts';
import { rowsOfEdition } from '../editions/edition-rows.ts';
import { viewCitation } from '../links/citations.ts';
import { hasReportPages } from '../reports/archive/archive-pages.ts';
import { countAnswered } from '../survey/results/survey-coverage.ts';
import { sectorLabel } from '../links/names.ts';
import { pictureOf } from './compare-picture.ts';
import {
  cellsOf,
  countCell,
  frequentCell,
  linksCell,
  missingCell,
  pastCell,
  stageCells,
  wordsCell,
} from './cells.ts';
import { nameData } from '../editions/name-data.ts';

/** Rows for comparing editions. */
export function editionGroups(portal: Portal, locale: Locale): ComparedGroup[] {
  const t = useTranslate(locale);
  return [
    {
      id: 'edition',
      title: t('edition'),
      rows: [
        { id: 'asOf', label: t('compare.asOf') },
        { id: 'survey', label: t('compare.survey') },
        { id: 'sources', label: t('sources') },
      ],
    },
    {
      id: 'counts',
      title: t('clusters.all'),
      note: t('compare.editionNote'),
      rows: [
        { id: 'count', label: t('compare.entries') },
        { id: 'answered', label: t('results.coverage.answered') },
        {
          id: 'past',
          label: pastHeading(portal, locale),
        },
        { id: 'sectors', label: t('compare.sectors') },
      ],
    },
    {
      id: 'stages',
      title: t('stages'),
      shared: true,
      rows: portal.stageOrder.keys.map((key) => ({
        id: `stage.${key}`,
        label: stageHeading(portal, key, locale),
      })),
    },
    {
      id: 'changes',
      title: t('compare.changes'),
      shared: true,
      rows: [
        { id: 'against', label: t('changes.of') },
        ...changeKinds.map((kind) => ({ id: `change.${kind}`, label: t(`changes.kind.${kind}`) })),
      ],
    },
  ];
}

/** Cells of an edition. */
export function compareEdition(portal: Portal, id: string, locale: Locale): ComparedItem {
  const t = useTranslate(locale);
  const data = portal.editionById.get(id)?.data;
  if (!data) throw new Error(`expected an edition ${id}, found none`);
  const rows = rowsOfEdition(portal, id);
  const tally = tallyStages(rows, portal.stageOrder);
  const { answered } = countAnswered(portal, id);
  const step = editionPairs(portal).find((pair) => pair.to === id && isStep(portal, pair));
  const counts = step ? summarizeChange(portal, step, locale).counts : [];
  const { survey } = data;
  return {
    id,
    name: nameData(id, locale),
    ...(hasReportPages(portal, id) && { href: href(locale, `/reports/${id}/`) }),
    ...pictureOf(portal, rows, locale),
    sources: data.sources.map((source) => viewCitation(portal, source, locale).text),
    cells: cellsOf([
      ['asOf', wordsCell(data.asOf[locale])],
      ['survey', survey && wordsCell(useFormat(locale).period(survey.from, survey.to))],
      [
        'sources',
        linksCell(
          data.sources
            .map((source) => viewCitation(portal, source, locale))
            .map(({ text, href: to }) => ({ label: text, href: to })),
        ),
      ],
      ['count', countCell(rows.length, locale)],
      ['answered', answered > 0 ? countCell(answered, locale, rows.length) : undefined],
      ['past', rows.length > 0 ? pastCell(tally, locale) : undefined],
      [
        'sectors',
        frequentCell(
          rows,
          (row) => row.sectors,
          (sector) => ({
            label: sectorLabel(portal, sector, locale),
            href: href(locale, `/sectors/${sector}/`),
          }),
          locale,
        ),
      ],
      ...stageCells(portal, tally, locale),
      [
        'against',
        step
          ? linksCell([pairLink(step, locale)])
          : missingCell(t('compare.noEarlier'), 'not-applicable'),
      ],
      ...(step ? [] : changeKinds).map(
        (kind) =>
          [`change.${kind}`, missingCell(t('compare.noEarlier'), 'not-applicable')] as const,
      ),
      ...counts.map(({ kind, count }) => [`change.${kind}`, countCell(count, locale)] as const),
    ]),
  };
}
