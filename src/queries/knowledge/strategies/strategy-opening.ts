import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Strategy } from '../../../schemas/strategy.ts';
import { viewCitation } from '../../links/citations.ts';
import { viewFacts } from '../page/facts.ts';
import type { OpeningLine, OpeningView } from '../page/opening.ts';
import type { ActionRow } from './action-rows.ts';
import type { ActingBody } from './strategy-bodies.ts';
import { strategyCounts, strategyPlace } from './strategy-words.ts';

/** Max bodies named; the others are counted. */
const named = 3;

/** Bodies with most actions, with their numbers. */
function sayBodies(bodies: readonly ActingBody[], locale: Locale): string | undefined {
  const acting = bodies
    .filter(({ actions }) => actions.length > 0)
    .toSorted((a, b) => b.actions.length - a.actions.length);
  if (acting.length === 0) return undefined;
  const format = useFormat(locale);
  const first = acting
    .slice(0, named)
    .map(({ label, actions }) => `${label} (${format.number(actions.length)})`);
  const n = acting.length - first.length;
  const more = useTranslate(locale)('list.moreBodies', { n, count: format.number(n) });
  return [...first, ...(n > 0 ? [more] : [])].join(' · ');
}

/** Contents, end, bodies and results of a strategy, next to its area. */
export function viewStrategyOpening(
  portal: Portal,
  data: Strategy,
  rows: readonly ActionRow[],
  bodies: readonly ActingBody[],
  locale: Locale,
): OpeningView {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const line = (label: string, text: string | undefined): OpeningLine => ({
    label,
    text: text ?? t('not-reported'),
    reported: text !== undefined,
  });
  const told = rows.filter(({ progress }) => progress !== undefined).length;
  const counts = strategyCounts(data, locale);
  const [main] = data.sources.slice(0, 1).map((source) => {
    const { text: label, href } = viewCitation(portal, source, locale);
    return { label, href };
  });
  return {
    title: t('practices.facts'),
    brief: [
      line(t('strategy.plans'), counts.length > 0 ? counts.join(' · ') : undefined),
      line(t('practices.period'), data.period?.[locale]),
      line(t('strategy.acts'), sayBodies(bodies, locale)),
      line(
        t('programme.came'),
        told > 0
          ? t('strategy.told', { told: format.number(told), all: format.number(rows.length) })
          : t('strategy.noneReported'),
      ),
    ],
    clusters: undefined,
    facts: viewFacts([{ label: t('place'), text: strategyPlace(portal, data, locale) }], locale),
    ...(main ? { source: { label: t('figure.source'), link: main } } : {}),
  };
}
