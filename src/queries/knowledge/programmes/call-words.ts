import { callState, type CallState } from '../../../domain/calls/call-state.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Call } from '../../../schemas/call.ts';

/** What a call is called: by its name, else by its days. */
export function callLabel({ title, opens, deadline }: Call, locale: Locale): string {
  const format = useFormat(locale);
  if (title) return title[locale];
  if (opens) return format.period(opens, deadline);
  return deadline ? format.date(deadline) : useTranslate(locale)('call.one');
}

/** Whether one can apply, as of the day of the build, and in the words of any other day. */
export interface CallStateView {
  readonly state: CallState;
  readonly opens: string | undefined;
  readonly deadline: string | undefined;
  /** The sentence of each state that its dates allow; a script shows that of the reader's day. */
  readonly sentences: Readonly<Partial<Record<CallState, string>>>;
}

/**
 * The state of a call in words. They name its days, so that they stay true when the day of the build
 * is long past.
 * @param today day of the build
 */
export function viewCallState(call: Call, today: string, locale: Locale): CallStateView {
  const t = useTranslate(locale);
  const { opens, deadline } = call;
  const { date } = useFormat(locale);
  return {
    state: callState(call, today),
    opens,
    deadline,
    sentences: {
      ...(opens ? { upcoming: t('call.state.upcoming', { date: date(opens) }) } : {}),
      ...(deadline
        ? {
            open: t('call.state.open', { date: date(deadline) }),
            closed: t('call.state.closed', { date: date(deadline) }),
          }
        : { unreported: t('call.state.unreported') }),
    },
  };
}
