import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Path } from '../../../schemas/path.ts';
import { splitRef } from '../../../schemas/ref.ts';
import { prosePage } from '../prose/prose-page.ts';
import { proseOf } from '../../links/prose-owners.ts';
import { type NamedLink, viewRef } from '../../links/refs.ts';
import type { Portal } from '../../../portal/portal.ts';

export interface StepView {
  readonly link: NamedLink;
  readonly why: string;
  /** Whole minutes to read its text; undefined if it has none. */
  readonly minutes: number | undefined;
  /** "Concept · 3 minutes to read" */
  readonly note: string;
}

export interface PathRoute {
  readonly steps: readonly StepView[];
  /** Whole minutes for all steps; a page without a text counts as one. */
  readonly minutes: number;
}

function viewStep(portal: Portal, { to, why }: Path['steps'][number], locale: Locale): StepView {
  const t = useTranslate(locale);
  const prose = proseOf(to);
  const minutes = prose === undefined ? undefined : prosePage(portal, prose, locale)?.minutes;
  const kind = t(`paths.kind.${splitRef(to).kind}`);
  return {
    link: viewRef(portal, to, locale),
    why: why[locale],
    minutes,
    note: minutes === undefined ? kind : `${kind} · ${t('prose.minutes', { n: minutes })}`,
  };
}

/** Steps of a learning path, with reading times in a language. */
export function viewSteps(portal: Portal, path: Path, locale: Locale): PathRoute {
  const steps = path.steps.map((step) => viewStep(portal, step, locale));
  return { steps, minutes: steps.reduce((sum, { minutes }) => sum + (minutes ?? 1), 0) };
}

/** "7 steps, 25 minutes to read" */
export function pathLength({ steps, minutes }: PathRoute, locale: Locale): string {
  const t = useTranslate(locale);
  return `${t('paths.steps', { n: steps.length })} · ${t('prose.minutes', { n: minutes })}`;
}
