/** Can one apply? `unreported` where the dates of a call do not tell. Those who want to apply ask in this order. */
export const callStates = ['open', 'upcoming', 'closed', 'unreported'] as const;
export type CallState = (typeof callStates)[number];

/** The days of a call in ISO 8601: the first and the last on which one can apply. */
export interface CallDays {
  readonly opens?: string | undefined;
  readonly deadline?: string | undefined;
}

/**
 * The state of a call on a day. It is open on its first day and on its last one; without a deadline,
 * nobody says that it is still open.
 * @param today `2026-01-31`
 */
export function callState({ opens, deadline }: CallDays, today: string): CallState {
  if (deadline !== undefined && deadline < today) return 'closed';
  if (opens !== undefined && opens > today) return 'upcoming';
  return deadline === undefined ? 'unreported' : 'open';
}

/**
 * The states that a call has from a day on, until it is over: who opens a page later is told another one.
 * @param today day of the build
 */
export function statesAhead(call: CallDays, today: string): CallState[] {
  const state = callState(call, today);
  if (state === 'unreported' || state === 'closed') return [state];
  const then: CallState[] = call.deadline === undefined ? ['unreported'] : ['open', 'closed'];
  return state === 'upcoming' ? ['upcoming', ...then] : then;
}

/** The day that matters of a call: what comes first among open and coming ones, and last among closed ones. */
function compareDays(state: CallState, a: CallDays, b: CallDays): number {
  const dayOf = (call: CallDays) => (state === 'upcoming' ? call.opens : call.deadline) ?? '';
  const earlier = Number(dayOf(a) > dayOf(b)) - Number(dayOf(a) < dayOf(b));
  return state === 'closed' ? -earlier : earlier;
}

/**
 * Orders calls as those who want to apply ask for them: open ones with the nearest deadline first,
 * coming ones by their first day, then those that are over, the latest first. Equal ones keep their order.
 */
export function compareCalls(a: CallDays, b: CallDays, today: string): number {
  const [first, second] = [callState(a, today), callState(b, today)];
  return callStates.indexOf(first) - callStates.indexOf(second) || compareDays(first, a, b);
}

/**
 * Is a time over on a day? A year or a month is over with its last day.
 * @param moment `2013`, `2013-08` or `2013-08-31`
 */
export function isOver(moment: string, today: string): boolean {
  return today.slice(0, moment.length) > moment;
}

/**
 * The position of the call that tells whether one can apply to a programme.
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
