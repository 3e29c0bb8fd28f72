import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { timelineMarks } from '../../search/dated-marks.ts';
import { viewListTop } from '../page/list-view.ts';
import type { PageView } from '../page/page-view.ts';
import { drawTimeline, type TimelineDrawing } from './draw-timeline.ts';
import { type MilestoneView, milestonesOf } from './milestones.ts';

export interface CountryTimeline {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly milestones: readonly MilestoneView[];
}

export interface TimelineView extends PageView {
  readonly drawing: TimelineDrawing | undefined;
  /** In the order of the countries, including those without dated events. */
  readonly countries: readonly CountryTimeline[];
}

/** Page of the timeline. */
export function viewTimeline(portal: Portal, locale: Locale): TimelineView {
  const lead = useTranslate(locale)('timeline.lead');
  const drafts = [...new Set(portal.milestones.flatMap((event) => event.drafts))];
  const top = viewListTop(locale, 'timeline', lead, { drafts, marks: timelineMarks(portal) });
  return {
    ...top,
    heading: { ...top.heading, leadInSearch: 'first' },
    notices: [],
    drawing: drawTimeline(portal, locale),
    countries: portal.countries.map(({ id, name }) => ({
      id,
      name: name[locale],
      href: href(locale, `/countries/${id}/`),
      milestones: milestonesOf(portal, id, locale),
    })),
  };
}
