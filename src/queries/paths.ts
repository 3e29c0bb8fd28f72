import type { Locale } from '../i18n/locales.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { Path } from '../schemas/path.ts';
import { splitRef } from '../schemas/ref.ts';
import { prosePage } from './pages.ts';
import { proseOf } from './prose-owners.ts';
import { type NamedLink, viewRef } from './refs.ts';

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

async function viewStep({ to, why }: Path['steps'][number], locale: Locale): Promise<StepView> {
  const prose = proseOf(to);
  const page = prose === undefined ? undefined : await prosePage(prose, locale);
  return {
    link: viewRef(to, locale),
    kind: useTranslate(locale)(`paths.kind.${splitRef(to).kind}`),
    why: why[locale],
    minutes: page?.minutes,
  };
}

/** The steps of a learning path, and how long they take to read in a language. */
export async function viewPath(path: Path, locale: Locale): Promise<PathView> {
  const steps = await Promise.all(path.steps.map((step) => viewStep(step, locale)));
  return { steps, minutes: steps.reduce((sum, { minutes }) => sum + (minutes ?? 1), 0) };
}

/** "7 steps, 25 minutes to read" */
export function pathLength({ steps, minutes }: PathView, locale: Locale): string {
  const t = useTranslate(locale);
  return `${t('paths.steps', { n: steps.length })} · ${t('prose.minutes', { n: minutes })}`;
}
