import { editionYears } from '../../../i18n/edition-label.ts';
import { useFormat } from '../../../i18n/format.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { NamedLink } from '../../links/refs.ts';
import { type ClusterCourse, countCourse, courseOf } from './cluster-course.ts';

/** Sentence about the number of indicators that rose, fell and stayed. */
export function sayCourse(course: ClusterCourse, locale: Locale): string {
  const format = useFormat(locale);
  const { up, down, same } = countCourse(course);
  return useTranslate(locale)('analysis.course', {
    both: editionYears(locale, course.editions[0], course.last),
    up: format.number(up),
    down: format.number(down),
    same: format.number(same),
  });
}

/**
 * Sentence about a cluster's public indicators that rose and fell between the first and last edition with any;
 * undefined if there is only one such edition.
 */
export function courseLine(portal: Portal, id: string, locale: Locale): NamedLink | undefined {
  const analysis = portal.analyses.find(({ data }) => data.method === 'indicators');
  const course = analysis && courseOf(portal, id);
  if (!course) return undefined;
  return {
    label: sayCourse(course, locale),
    href: `${href(locale, `/analyses/${analysis.id}/`)}#table-course`,
  };
}
