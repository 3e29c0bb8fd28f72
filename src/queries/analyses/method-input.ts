import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { AnalysisMethod, AnalysisOf } from '../../schemas/analysis.ts';
import type { FactInput } from '../knowledge/page/facts.ts';
import { namedLinks } from '../links/refs.ts';

export type InputsOfMethod<M extends AnalysisMethod> = (
  portal: Portal,
  data: AnalysisOf<M>,
  locale: Locale,
) => FactInput[];

/** Figure whose printed numbers replace an input table; empty if the analysis uses none. */
export function figureInput(
  portal: Portal,
  { table, figure }: { readonly table?: string | undefined; readonly figure?: string | undefined },
  locale: Locale,
): FactInput[] {
  if (table !== undefined || figure === undefined) return [];
  const label = useTranslate(locale)('analysis.in.figure');
  return [{ label, links: namedLinks(portal, 'figures', [figure], locale) }];
}
