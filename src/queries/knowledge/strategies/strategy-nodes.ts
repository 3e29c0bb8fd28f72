import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import {
  reasonKinds,
  type Reasons,
  type Strategy,
  type StrategyNode,
} from '../../../schemas/strategy.ts';
import { type CitationView, viewCitations } from '../../links/citations.ts';
import { type NamedLink, namedLinks } from '../../links/refs.ts';
import type { Portal } from '../../../portal/portal.ts';
import { organisationHref } from '../organisations/organisation-names.ts';

/** Reported progress of an action, in words. */
export interface ProgressView {
  readonly text: string;
  readonly note: string | undefined;
  readonly sources: readonly CitationView[];
}

/** Explanations of a part in a document. */
export interface ReasonsView {
  readonly told: readonly { readonly label: string; readonly text: string }[];
  /** Good practices that did the same. */
  readonly practices: readonly NamedLink[];
  readonly sources: readonly CitationView[];
}

export interface StrategyPart {
  readonly id: string;
  readonly kind: StrategyNode['kind'];
  readonly code: string | undefined;
  /** Printed code, if different. */
  readonly printed: string | undefined;
  readonly label: string;
  /** Its page; parts within a page have none. */
  readonly href: string | undefined;
  readonly bodies: readonly NamedLink[];
  /** Basis of the assignment of bodies, unless printed beside the part, or that they are lost. */
  readonly certainty: string | undefined;
  /** Planned period, if dated by a source. */
  readonly period: string | undefined;
  readonly progress: ProgressView | undefined;
  /** Its meaning and reasons, if a text explains them. */
  readonly reasons: ReasonsView | undefined;
  readonly sources: readonly CitationView[];
  readonly children: readonly StrategyPart[];
}

/** Links to the bodies of a part, and the basis of the assignment. */
function viewBodies(
  portal: Portal,
  id: string,
  strategy: Strategy,
  node: StrategyNode,
  locale: Locale,
) {
  return node.bodies.flatMap((body) =>
    strategy.bodies
      .filter((entry) => entry.id === body)
      .map(({ short, label, organisation }): NamedLink => ({
        label: short ?? label[locale],
        href:
          organisationHref(portal, organisation, locale) ??
          `${href(locale, `/strategies/${id}/`)}#body-${body}`,
      })),
  );
}

/** Meaning of a part, reasons for it, similar practices elsewhere, and results. */
function viewReasons(portal: Portal, reasons: Reasons, locale: Locale): ReasonsView {
  const t = useTranslate(locale);
  return {
    told: reasonKinds.flatMap((kind) => {
      const text = reasons[kind]?.[locale];
      return text === undefined ? [] : [{ label: t(`strategy.reason.${kind}`), text }];
    }),
    practices: namedLinks(portal, 'practices', reasons.practices, locale),
    sources: viewCitations(portal, reasons.sources, locale),
  };
}

/** A single part, without its page and its children. */
export function viewNode(
  portal: Portal,
  id: string,
  strategy: Strategy,
  node: StrategyNode,
  locale: Locale,
): Omit<StrategyPart, 'href' | 'children'> {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { period, progress, reasons } = node;
  return {
    id: node.id,
    kind: node.kind,
    code: node.code,
    printed: node.codePrinted,
    label: node.label[locale],
    bodies: viewBodies(portal, id, strategy, node, locale),
    certainty:
      node.bodiesCertainty === undefined || node.bodiesCertainty === 'by-row'
        ? undefined
        : t(`strategy.certainty.${node.bodiesCertainty}`),
    period: period && format.period(period.from, period.to),
    progress: progress && {
      text: t(`strategy.progress.${progress.state}`, { on: format.moment(progress.on) }),
      note: progress.text?.[locale],
      sources: viewCitations(portal, progress.sources, locale),
    },
    reasons: reasons && viewReasons(portal, reasons, locale),
    sources: viewCitations(portal, node.sources, locale),
  };
}

/** Parts of a strategy in a language. */
export function viewNodes(
  portal: Portal,
  id: string,
  strategy: Strategy,
  nodes: readonly StrategyNode[],
  locale: Locale,
): StrategyPart[] {
  return nodes.map((node) => ({
    ...viewNode(portal, id, strategy, node, locale),
    href: strategy.nodes.some((top) => top.id === node.id)
      ? href(locale, `/strategies/${id}/${node.id}/`)
      : undefined,
    children: viewNodes(portal, id, strategy, node.children, locale),
  }));
}
