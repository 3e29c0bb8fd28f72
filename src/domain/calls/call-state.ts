/** State of a call for applicants, in display order. `unreported` if its dates do not say. */
export const callStates = ['open', 'upcoming', 'closed', 'unreported'] as const;
export type CallState = (typeof callStates)[number];

/** First and last day for applications, ISO 8601. */
export interface CallDays {
  readonly opens?: string | undefined;
  readonly deadline?: string | undefined;
}

/**
 * State of a call on a day. It is open on its first and last day; without a deadline it is not known to be still
 * open.
 * @param today `2026-01-31`
 */
export function callState({ opens, deadline }: CallDays, today: string): CallState {
  if (deadline !== undefined && deadline < today) return 'closed';
  if (opens !== undefined && opens > today) return 'upcoming';
  return deadline === undefined ? 'unreported' : 'open';
}

/**
 * States of a call from a day until its end; a client script updates them to the reader's date.
 * @param today day of the build
 */
export function statesAhead(call: CallDays, today: string): CallState[] {
  const state = callState(call, today);
  if (state === 'unreported' || state === 'closed') return [state];
  const then: CallState[] = call.deadline === undefined ? ['unreported'] : ['open', 'closed'];
  return state === 'upcoming' ? ['upcoming', ...then] : then;
}

/** Compare relevant days: earliest first for open and upcoming calls, latest first for closed ones. */
function compareDays(state: CallState, a: CallDays, b: CallDays): number {
  const dayOf = (call: CallDays) => (state === 'upcoming' ? call.opens : call.deadline) ?? '';
  const earlier = Number(dayOf(a) > dayOf(b)) - Number(dayOf(a) < dayOf(b));
  return state === 'closed' ? -earlier : earlier;
}

/**
 * Order calls for applicants: open ones with the nearest deadline first, upcoming ones by first day, then closed
 * ones, latest first. Stable for equal ones.
 */
export function compareCalls(a: CallDays, b: CallDays, today: string): number {
  const [first, second] = [callState(a, today), callState(b, today)];
  return callStates.indexOf(first) - callStates.indexOf(second) || compareDays(first, a, b);
}

/**
 * Whether a time has passed on a day. A year or month passes with its last day.
 * @param moment `2013`, `2013-08` or `2013-08-31`
 */
export function isOver(moment: string, today: string): boolean {
  return today.slice(0, moment.length) > moment;
}

/**
 * Index of the call that decides whether a programme accepts applications.
 * @returns -1 for a programme without calls
 */
export function decidingCall(calls: readonly CallDays[], today: string): number {
  let best = -1;
  for (const [index, call] of calls.entries()) {
    const found = calls[best];
    if (!found || compareCalls(call, found, today) < 0) best = index;
  }
  return best;
}
