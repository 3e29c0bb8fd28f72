import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Programme } from '../../../schemas/programme.ts';
import {
  type CallDays,
  type CallState,
  callState,
  callStates,
  compareCalls,
  decidingCall,
  isOver,
  statesAhead,
} from '../../../domain/calls/call-state.ts';
import { type CallStateView, viewCallState } from './call-words.ts';
import { viewListTop } from '../page/list-view.ts';
import type { PageView } from '../page/page-view.ts';
import { type DrawnPeriod, type DrawnPeriods, drawPeriods } from './draw-periods.ts';
import { findProgrammes, type ProgrammeFacet } from './find-programmes.ts';
import { periodText } from './programme-texts.ts';

export interface ProgrammeLine {
  readonly label: string;
  readonly href: string;
  /** Its years, unless part of the title. */
  readonly period: string | undefined;
  readonly summary: string;
  /** Its years among those of all, if its first is known. */
  readonly drawn: DrawnPeriod | undefined;
  /** Whether applications are open, per call, with the deciding one first. */
  readonly calls: readonly CallStateView[];
  /** State of applications, as used by the finder. */
  readonly state: CallState;
  /** End of the programme, if no call determines the state. */
  readonly until: string | undefined;
  /** Users and uses, as used by the finder. */
  readonly users: readonly string[];
  readonly uses: readonly string[];
}

/** All programmes, and the same by user and by use. */
export interface ProgrammeIndexView extends PageView {
  readonly programmes: readonly ProgrammeLine[];
  /** Years at both ends of the line on which periods are drawn. */
  readonly line: Pick<DrawnPeriods, 'first' | 'last'> | undefined;
  readonly facets: readonly ProgrammeFacet[];
  /** States offered by the finder: those possible for any programme; empty if all share one. */
  readonly states: readonly { readonly id: CallState; readonly label: string }[];
}

/** Years of a programme, unless part of its title. */
function periodNextTo(programme: Programme, locale: Locale): string | undefined {
  const { title } = programme;
  const years = periodText(programme, locale);
  return years && !title[locale].includes(years) ? years : undefined;
}

/** State of a programme's applications, and of each of its calls. */
function viewCalls({ calls, until }: Programme, today: string, locale: Locale) {
  const sorted = calls.toSorted((a, b) => compareCalls(a, b, today));
  return {
    calls: sorted.map((call) => viewCallState(call, today, locale)),
    // A programme that is over is closed, unless calls determine its state.
    state:
      sorted[0] || !until || !isOver(until, today) ? callState(sorted[0] ?? {}, today) : 'closed',
  };
}

/** Possible states of a programme from the day of the build on. */
function programmeStates({ calls, until }: Programme, today: string): CallState[] {
  if (calls.length > 0) return calls.flatMap((call) => statesAhead(call, today));
  if (!until) return ['unreported'];
  return isOver(until, today) ? ['closed'] : ['unreported', 'closed'];
}

/** Open programmes first, by deadline; the others in the order of the portal. */
function byDeadline(portal: Portal, today: string): Portal['programmes'] {
  const decides = ({ data: { calls } }: Portal['programmes'][number]): CallDays =>
    calls[decidingCall(calls, today)] ?? {};
  return portal.programmes.toSorted((a, b) => compareCalls(decides(a), decides(b), today));
}

/**
 * Page that lists the programmes.
 * @param today day of the build, for the states of calls
 */
export function viewProgrammeIndex(
  portal: Portal,
  locale: Locale,
  today: string,
): ProgrammeIndexView {
  const t = useTranslate(locale);
  const periods = drawPeriods(portal.programmes);
  const programmes = byDeadline(portal, today).map(({ id, data }) => ({
    label: data.title[locale],
    href: href(locale, `/programmes/${id}/`),
    period: periodNextTo(data, locale),
    summary: data.summary[locale],
    drawn: periods?.byId.get(id),
    ...viewCalls(data, today, locale),
    until: data.calls.length === 0 ? data.until : undefined,
    users: data.for,
    uses: data.useFor,
  }));
  const possible = new Set(portal.programmes.flatMap(({ data }) => programmeStates(data, today)));
  return {
    ...viewListTop(locale, 'programmes', t('programmes.lead', { n: portal.programmes.length }), {}),
    notices: portal.programmes.every(({ data }) => data.current)
      ? []
      : [{ text: t('programme.past') }],
    programmes,
    line: periods,
    facets: findProgrammes(portal, locale),
    states:
      possible.size < 2
        ? []
        : callStates
            .filter((state) => possible.has(state))
            .map((state) => ({ id: state, label: t(`programmes.state.${state}`) })),
  };
}
