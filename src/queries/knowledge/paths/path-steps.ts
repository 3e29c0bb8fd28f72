import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Path } from '../../../schemas/path.ts';
import { splitRef } from '../../../schemas/ref.ts';
import { prosePage } from '../prose/prose-page.ts';
import { proseOf } from '../../links/prose-owners.ts';
import { type NamedLink, viewRef } from '../../links/refs.ts';
import type { Portal } from '../../../portal/portal.ts';

/** A step of a learning path. */
export interface StepView {
  readonly link: NamedLink;
  /** What is read there: "Concept". */
  readonly kind: string;
  readonly why: string;
  /** Whole minutes that its text takes; undefined for a page without one. */
  readonly minutes: number | undefined;
}

/** A learning path in a language. */
export interface PathView {
  readonly steps: readonly StepView[];
  /** Whole minutes for all steps; a page without a text counts as one. */
  readonly minutes: number;
}

function viewStep(portal: Portal, { to, why }: Path['steps'][number], locale: Locale): StepView {
  const prose = proseOf(to);
  const page = prose === undefined ? undefined : prosePage(portal, prose, locale);
  return {
    link: viewRef(portal, to, locale),
    kind: useTranslate(locale)(`paths.kind.${splitRef(to).kind}`),
    why: why[locale],
    minutes: page?.minutes,
  };
}

/** The steps of a learning path, and how long they take to read in a language. */
export function viewPath(portal: Portal, path: Path, locale: Locale): PathView {
  const steps = path.steps.map((step) => viewStep(portal, step, locale));
  return { steps, minutes: steps.reduce((sum, { minutes }) => sum + (minutes ?? 1), 0) };
}

/** "7 steps, 25 minutes to read" */
export function pathLength({ steps, minutes }: PathView, locale: Locale): string {
  const t = useTranslate(locale);
  return `${t('paths.steps', { n: steps.length })} · ${t('prose.minutes', { n: minutes })}`;
}
