import { symbolOf } from '../../../domain/stages/stage-order.ts';
import { stageKeyOf } from '../../../domain/inventory/tally.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { briefParts, type Practice } from '../../../schemas/practice.ts';
import { stageWord } from '../../clusters/stage-words.ts';
import { asOfRow } from '../../editions/edition-rows.ts';
import { viewCitation } from '../../links/citations.ts';
import { namedLinks, viewRef } from '../../links/refs.ts';
import { nearHref, viewLocator } from '../../regions/region-locator.ts';
import { countryName } from '../country-name.ts';
import { type FactInput, viewFacts } from '../page/facts.ts';
import type { OpeningCluster, OpeningLine, OpeningView } from '../page/opening.ts';
import { themeText } from './practice-words.ts';

function caseClusters(portal: Portal, ids: readonly string[], locale: Locale): OpeningCluster[] {
  return ids.flatMap((id) => {
    const row = portal.rowById.get(id);
    if (!row) return [];
    const stage = stageKeyOf(row);
    return {
      ...viewRef(portal, `clusters/${id}`, locale),
      look: symbolOf(stage, portal.stageOrder),
      stage: stageWord(portal, stage, locale),
      asOf: asOfRow(portal, row)?.[locale],
    };
  });
}

/** Region of the first cluster that did it and whose place is known. */
function caseLocator(
  portal: Portal,
  ids: readonly string[],
  locale: Locale,
): OpeningView['locator'] {
  const [home] = ids.flatMap((id) => portal.rowById.get(id)?.places.slice(0, 1) ?? []);
  const region = portal.regionById.get(home ?? '');
  const locator = region && viewLocator(portal, region, locale);
  return locator && { ...locator, to: nearHref(portal, region.id, locale) };
}

export interface BriefLine {
  readonly id: (typeof briefParts)[number];
  readonly label: string;
  readonly text: string;
}

/** Needs, results and transferability; empty if not written. */
export function practiceBrief({ brief }: Practice, locale: Locale): BriefLine[] {
  if (!brief) return [];
  const t = useTranslate(locale);
  return briefParts.map((id) => ({
    id,
    label: t(`practices.brief.${id}`),
    text: brief[id][locale],
  }));
}

/** Time, people and money that it took. */
function tookParts({ took }: Practice, locale: Locale): FactInput[] {
  const t = useTranslate(locale);
  return [
    { label: t('practices.time'), text: took?.time?.[locale] },
    { label: t('practices.people'), text: took?.people?.[locale] },
    { label: t('practices.money'), text: took?.money?.[locale] },
  ];
}

/** What it took, a sentence for each part that is reported; none if nothing is. */
function tookLines(data: Practice, locale: Locale): OpeningLine[] {
  const sentences = tookParts(data, locale).flatMap(({ label, text }) =>
    text === undefined ? [] : [`${label}: ${text}${/[.!?]$/.test(text) ? '' : '.'}`],
  );
  const label = useTranslate(locale)('practices.field.took');
  return sentences.length > 0 ? [{ label, text: sentences.join(' ') }] : [];
}

/** The short version of a case: need, result, what it took, would it work elsewhere, and whom to ask. */
function shortVersion(portal: Portal, data: Practice, locale: Locale): OpeningLine[] {
  const brief = practiceBrief(data, locale);
  const bodies = namedLinks(portal, 'organisations', data.organisations, locale);
  return [
    ...brief.filter(({ id }) => id !== 'transfer'),
    ...tookLines(data, locale),
    ...brief.filter(({ id }) => id === 'transfer'),
    ...(bodies.length > 0 ? [{ label: useTranslate(locale)('practices.ask'), links: bodies }] : []),
  ];
}

/** Its sentences, and the facts next to them. */
export function viewOpening(portal: Portal, data: Practice, locale: Locale): OpeningView {
  const t = useTranslate(locale);
  const items = caseClusters(portal, data.clusters, locale);
  // The others are at the foot of the page.
  const [main] = data.sources.slice(0, 1).map((source) => {
    const { text: label, href } = viewCitation(portal, source, locale);
    return { label, href };
  });
  return {
    title: t('practices.facts'),
    brief: shortVersion(portal, data, locale),
    clusters: items.length > 0 ? { label: t('nav.clusters'), items } : undefined,
    locator: caseLocator(portal, data.clusters, locale),
    facts: viewFacts(
      [
        ...(data.place ? [{ label: t('place'), text: data.place[locale] }] : []),
        { label: t('country'), text: countryName(portal, data.country, locale) },
        { label: t('practices.period'), text: data.period?.[locale] },
        {
          label: t('practices.stages'),
          text: data.stages.map((stage) => stageWord(portal, stage, locale)).join(' · '),
        },
        {
          label: t('practices.themes'),
          text: data.themes.map((theme) => themeText(portal, theme, locale)).join(' · '),
        },
        // A case for all sectors names none.
        ...(data.sectors.length > 0
          ? [
              {
                label: t('nav.sectors'),
                links: namedLinks(portal, 'sectors', data.sectors, locale),
              },
            ]
          : []),
        ...tookParts(data, locale).filter(({ text }) => text === undefined),
      ],
      locale,
    ),
    ...(main ? { source: { label: t('figure.source'), link: main } } : {}),
  };
}
