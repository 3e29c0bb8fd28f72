import type { ComparedCell, ComparedGroup } from '../../domain/compare/compared.ts';
import { isPublicItem } from '../../domain/survey/public-answers.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import { answeredEditions, readAnswers } from '../survey/answered-returns.ts';
import { viewClusterAnswers } from '../survey/cluster-answers.ts';
import { missingCell, wordsCell } from './cells.ts';
import { nameData } from '../editions/name-data.ts';

/** Scale of a score or a percentage (0 to 100 unless given); others begin at zero. */
function scaleOf({ unit, least: min, most: max }: Indicator) {
  if (unit === 'score' && min !== undefined && max !== undefined) return { least: min, most: max };
  return unit === 'percent' ? { least: min ?? 0, most: max ?? 100 } : undefined;
}

/** The portal's indicators as rows; none if none are answered, or no answers are published. */
export function indicatorRows(portal: Portal, locale: Locale): ComparedGroup[] {
  const t = useTranslate(locale);
  const isAnswered = portal.indicators.length > 0 && answeredEditions(portal).length > 0;
  // Confidential answers are not unreported.
  if (!isAnswered || !portal.site.publishAnswers) return [];
  return [
    {
      id: 'indicators',
      title: t('results.indicators'),
      note: t('compare.indicatorNote'),
      rows: [
        {
          id: 'answers.edition',
          label: t('edition'),
          warning: t('compare.answersDiffer'),
        },
        ...portal.indicators.map((indicator) => {
          const scale = scaleOf(indicator);
          const label = `${indicator.number}. ${indicator.label[locale]}`;
          return { id: `indicator.${indicator.id}`, label, ...(scale && { scale }) };
        }),
      ],
    },
  ];
}

/** Number reported by a cluster, and its currency; undefined if confidential. */
function numberOf(portal: Portal, edition: string, cluster: string, id: string) {
  const item = portal.form.items.find((one) => 'indicator' in one && one.indicator.id === id);
  const entry = portal.returnById.get(`${edition}/${cluster}`);
  if (!item || !entry || !isPublicItem(item, portal.site.publishAnswers)) return {};
  const { cells } = readAnswers(portal, entry);
  const [amount, currency] = item.fields.map(({ key }) => cells.get(key));
  if (typeof amount !== 'number') return {};
  return { value: amount, ...(typeof currency === 'string' && { unit: currency }) };
}

/** Latest indicator answers of a cluster, worded as on its page. */
export function indicatorCells(
  portal: Portal,
  cluster: string,
  locale: Locale,
): (readonly [string, ComparedCell])[] {
  const t = useTranslate(locale);
  const [latest] = viewClusterAnswers(portal, cluster, locale);
  if (!latest) return [];
  const { edition, parts } = latest;
  const questions = new Map(
    parts.flatMap((part) => part.questions.map((question) => [question.id, question])),
  );
  return [
    ['answers.edition', wordsCell(nameData(edition, locale))],
    ...portal.indicators.flatMap(({ id }): (readonly [string, ComparedCell])[] => {
      const question = questions.get(id);
      if (!question) return [];
      if (question.state !== 'answered') {
        const why = question.state === 'not-answered' ? undefined : 'told';
        return [[`indicator.${id}`, missingCell(t(`answers.state.${question.state}`), why)]];
      }
      const text = question.lines.flatMap(({ values }) => values).join('; ');
      return [
        [`indicator.${id}`, { lines: [{ text }], ...numberOf(portal, edition, cluster, id) }],
      ];
    }),
  ];
}
