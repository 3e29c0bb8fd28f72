import { countKinds, walkStrategy } from '../domain/strategy/walk-strategy.ts';
import { href } from '../i18n/href.ts';
import type { Locale } from '../i18n/locales.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { Strategy, StrategyNode } from '../schemas/strategy.ts';
import { type CitationView, viewCitation } from './citations.ts';
import type { NamedLink } from './knowledge.ts';

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
  readonly sources: readonly CitationView[];
  readonly children: readonly StrategyView[];
}

/** The parts of a strategy in a language. */
export function viewNodes(
  id: string,
  strategy: Strategy,
  nodes: readonly StrategyNode[],
  locale: Locale,
): StrategyView[] {
  const t = useTranslate(locale);
  const bodies = new Map(strategy.bodies.map((body) => [body.id, body]));
  const top = new Set(strategy.nodes.map((node) => node.id));
  return nodes.map((node) => ({
    id: node.id,
    kind: node.kind,
    code: node.code,
    printed: node.codePrinted,
    label: node.label[locale],
    href: top.has(node.id) ? href(locale, `/strategies/${id}/${node.id}/`) : undefined,
    bodies: node.bodies.flatMap((body) => {
      const entry = bodies.get(body);
      const label = entry?.short ?? entry?.label[locale];
      return label ? [{ label, href: `${href(locale, `/strategies/${id}/`)}#body-${body}` }] : [];
    }),
    certainty: node.bodiesCertainty && t(`strategy.certainty.${node.bodiesCertainty}`),
    sources: node.sources.map((source) => viewCitation(source, locale)),
    children: viewNodes(id, strategy, node.children, locale),
  }));
}

/** "3 priorities, 7 goals, 26 actions" as one line for each kind. */
export function strategyCounts(strategy: Strategy, locale: Locale): string[] {
  const t = useTranslate(locale);
  return [...countKinds(strategy.nodes)].map(([kind, n]) => t(`strategy.count.${kind}`, { n }));
}

/** Actions that a body takes part in. */
export function actionsOf(
  id: string,
  strategy: Strategy,
  body: string,
  locale: Locale,
): NamedLink[] {
  return [...walkStrategy(strategy.nodes)]
    .filter(({ node }) => node.bodies.includes(body))
    .map(({ node, above }) => ({
      label: node.code ?? node.label[locale],
      href: `${href(locale, `/strategies/${id}/${above[0]?.id ?? node.id}/`)}#${node.id}`,
    }));
}
