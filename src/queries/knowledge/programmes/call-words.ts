import { callState, type CallState } from '../../../domain/calls/call-state.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Call } from '../../../schemas/call.ts';

/** Label of a call: its name, otherwise its dates. */
export function callLabel({ title, opens, deadline }: Call, locale: Locale): string {
  const format = useFormat(locale);
  if (title) return title[locale];
  if (opens) return format.period(opens, deadline);
  return deadline ? format.date(deadline) : useTranslate(locale)('call.one');
}

/** Whether applications are open, on the day of the build and in words for any other day. */
export interface CallStateView {
  readonly state: CallState;
  readonly opens: string | undefined;
  readonly deadline: string | undefined;
  /** The sentence of each state that its dates allow; a script shows that of the reader's day. */
  readonly sentences: Readonly<Partial<Record<CallState, string>>>;
}

/**
 * State of a call in words. They name its dates, so that they remain true long after the build.
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
