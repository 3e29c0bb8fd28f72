import { countKinds, walkStrategy } from '../../../domain/strategy/walk-strategy.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Strategy, StrategyNode } from '../../../schemas/strategy.ts';
import { type CitationView, viewCitation } from '../../links/citations.ts';
import { regionName } from '../../links/names.ts';
import { organisationHref } from '../organisations/organisation-lists.ts';
import type { NamedLink } from '../../links/refs.ts';
import { remember } from '../../../portal/remember.ts';
import type { Portal } from '../../../portal/portal.ts';

/** What is reported of an action, in words. */
export interface ProgressView {
  readonly text: string;
  readonly note: string | undefined;
  readonly sources: readonly CitationView[];
}

/** A part of a strategy as it is shown. */
export interface StrategyView {
  readonly id: string;
  readonly kind: StrategyNode['kind'];
  readonly code: string | undefined;
  /** The code as printed, where it differs. */
  readonly printed: string | undefined;
  readonly label: string;
  /** Its own page; parts within a page have none. */
  readonly href: string | undefined;
  readonly bodies: readonly NamedLink[];
  /** How the bodies are known, or that they are lost. */
  readonly certainty: string | undefined;
  /** When it was to happen; undefined where no source dates it. */
  readonly period: string | undefined;
  /** What is reported of it; undefined where nothing is. */
  readonly progress: ProgressView | undefined;
  readonly sources: readonly CitationView[];
  readonly children: readonly StrategyView[];
}

/** The addresses of the bodies of a part, and how they are known. */
function viewBodies(
  portal: Portal,
  id: string,
  strategy: Strategy,
  node: StrategyNode,
  locale: Locale,
) {
  return node.bodies.flatMap((body): NamedLink[] => {
    const entry = strategy.bodies.find((other) => other.id === body);
    const label = entry?.short ?? entry?.label[locale];
    const to =
      organisationHref(portal, entry?.organisation, locale) ??
      `${href(locale, `/strategies/${id}/`)}#body-${body}`;
    return label ? [{ label, href: to }] : [];
  });
}

function viewNode(
  portal: Portal,
  id: string,
  strategy: Strategy,
  node: StrategyNode,
  locale: Locale,
): Omit<StrategyView, 'href' | 'children'> {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { period, progress } = node;
  return {
    id: node.id,
    kind: node.kind,
    code: node.code,
    printed: node.codePrinted,
    label: node.label[locale],
    bodies: viewBodies(portal, id, strategy, node, locale),
    certainty: node.bodiesCertainty && t(`strategy.certainty.${node.bodiesCertainty}`),
    period: period && format.period(period.from, period.to),
    progress: progress && {
      text: t(`strategy.progress.${progress.state}`, { on: format.moment(progress.on) }),
      note: progress.text?.[locale],
      sources: progress.sources.map((source) => viewCitation(portal, source, locale)),
    },
    sources: node.sources.map((source) => viewCitation(portal, source, locale)),
  };
}

/** The parts of a strategy in a language. */
export function viewNodes(
  portal: Portal,
  id: string,
  strategy: Strategy,
  nodes: readonly StrategyNode[],
  locale: Locale,
): StrategyView[] {
  return nodes.map((node) => ({
    ...viewNode(portal, id, strategy, node, locale),
    href: strategy.nodes.some((top) => top.id === node.id)
      ? href(locale, `/strategies/${id}/${node.id}/`)
      : undefined,
    children: viewNodes(portal, id, strategy, node.children, locale),
  }));
}

/** An action as a row of the table: with the parts above it and the ids of its bodies. */
export interface ActionRow extends Omit<StrategyView, 'href' | 'children'> {
  readonly href: string;
  readonly above: readonly string[];
  readonly bodyIds: readonly string[];
  readonly bodiesCertainty: StrategyNode['bodiesCertainty'];
  readonly years: readonly [number, number] | undefined;
}

/** All actions of a strategy, in its order; made once, since every page of a body asks for them. */
export const actionRows = remember((portal, id: string, locale: Locale): readonly ActionRow[] => {
  const strategy = portal.strategyById.get(id)?.data;
  if (!strategy) throw new Error(`No strategy "${id}"`);
  return [...walkStrategy(strategy.nodes)]
    .filter(({ node }) => node.kind === 'action')
    .map(({ node, above }) => ({
      ...viewNode(portal, id, strategy, node, locale),
      href: `${href(locale, `/strategies/${id}/${above[0]?.id ?? node.id}/`)}#${node.id}`,
      above: above.map((part) => [part.code, part.label[locale]].filter(Boolean).join(' ')),
      bodyIds: node.bodies,
      bodiesCertainty: node.bodiesCertainty,
      years: node.period && [
        Number(node.period.from.slice(0, 4)),
        Number(node.period.to.slice(0, 4)),
      ],
    }));
});

/** The region or country that a strategy is for. */
export function strategyPlace(
  portal: Portal,
  { region, country }: Strategy,
  locale: Locale,
): string | undefined {
  return region
    ? regionName(portal, region, locale)
    : portal.countryById.get(country)?.name[locale];
}

/** "3 priorities, 7 goals, 26 actions" as one line for each kind. */
export function strategyCounts(strategy: Strategy, locale: Locale): string[] {
  const t = useTranslate(locale);
  return [...countKinds(strategy.nodes)].map(([kind, n]) => t(`strategy.count.${kind}`, { n }));
}
