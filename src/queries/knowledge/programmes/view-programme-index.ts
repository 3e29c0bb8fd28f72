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
import { type FollowLink, viewFollowLinks } from '../../feeds/follow-links.ts';
import { type CallStateView, viewCallState } from './call-words.ts';
import { periodText } from './period-text.ts';
import { viewListTop } from '../page/list-view.ts';
import type { PageView } from '../page/page-view.ts';
import { findProgrammes, type ProgrammeFacet } from './find-programmes.ts';

/** A programme in the list of all. */
export interface ProgrammeLine {
  readonly label: string;
  readonly href: string;
  /** Its years, where the title does not say them. */
  readonly period: string | undefined;
  readonly summary: string;
  /** Whether one can apply: each call, the one that decides first; none where there are no calls. */
  readonly calls: readonly CallStateView[];
  /** Whether one can apply, as the finder asks. */
  readonly state: CallState;
  /** With what time it is over, where no call tells whether one can apply. */
  readonly until: string | undefined;
  /** Who may use it and what for, as the finder asks. */
  readonly users: readonly string[];
  readonly uses: readonly string[];
}

/** All programmes, and the same by who asks and what for. */
export interface ProgrammeIndexView extends PageView {
  readonly programmes: readonly ProgrammeLine[];
  readonly facets: readonly ProgrammeFacet[];
  /** The states by which the finder asks, those alone that a programme can have; none where all have one. */
  readonly states: readonly { readonly id: CallState; readonly label: string }[];
  readonly follow: readonly FollowLink[];
}

/** The years of a programme, unless its title holds them. */
function periodBeside(programme: Programme, locale: Locale): string | undefined {
  const { title } = programme;
  const years = periodText(programme, locale);
  return years && !title[locale].includes(years) ? years : undefined;
}

/** Whether one can apply to a programme, and what each of its calls says. */
function viewCalls({ calls, until }: Programme, today: string, locale: Locale) {
  const sorted = calls.toSorted((a, b) => compareCalls(a, b, today));
  return {
    calls: sorted.map((call) => viewCallState(call, today, locale)),
    // To a programme that is over nobody can apply; one with calls is asked about by them.
    state:
      sorted[0] || !until || !isOver(until, today) ? callState(sorted[0] ?? {}, today) : 'closed',
  };
}

/** The states that a programme has from the day of the build on. */
function programmeStates({ calls, until }: Programme, today: string): CallState[] {
  if (calls.length > 0) return calls.flatMap((call) => statesAhead(call, today));
  if (!until) return ['unreported'];
  return isOver(until, today) ? ['closed'] : ['unreported', 'closed'];
}

/** Programmes to which one can apply first, by their deadlines; the rest as the portal has them. */
function byDeadline(portal: Portal, today: string): Portal['programmes'] {
  const decides = ({ data: { calls } }: Portal['programmes'][number]): CallDays =>
    calls[decidingCall(calls, today)] ?? {};
  return portal.programmes.toSorted((a, b) => compareCalls(decides(a), decides(b), today));
}

/**
 * The page that lists the programmes.
 * @param today day of the build, as of which it says what is open
 */
export function viewProgrammeIndex(
  portal: Portal,
  locale: Locale,
  today: string,
): ProgrammeIndexView {
  const t = useTranslate(locale);
  const programmes = byDeadline(portal, today).map(({ id, data }) => ({
    label: data.title[locale],
    href: href(locale, `/programmes/${id}/`),
    period: periodBeside(data, locale),
    summary: data.summary[locale],
    ...viewCalls(data, today, locale),
    until: data.calls.length === 0 ? data.until : undefined,
    users: data.for,
    uses: data.useFor,
  }));
  const possible = new Set(portal.programmes.flatMap(({ data }) => programmeStates(data, today)));
  return {
    ...viewListTop(locale, 'programmes', t('programmes.lead', { n: portal.programmes.length }), {
      feed: 'programmes',
    }),
    notices: portal.programmes.every(({ data }) => data.current)
      ? []
      : [{ text: t('programme.past') }],
    programmes,
    facets: findProgrammes(portal, locale),
    states:
      possible.size < 2
        ? []
        : callStates
            .filter((state) => possible.has(state))
            .map((state) => ({ id: state, label: t(`programmes.state.${state}`) })),
    follow: viewFollowLinks(portal, 'programmes', locale),
  };
}
