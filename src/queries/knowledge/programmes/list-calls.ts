import { compareCalls } from '../../../domain/calls/call-state.ts';
import { useFormat } from '../../../i18n/format.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Programme } from '../../../schemas/programme.ts';
import { callFilePath } from '../../calendar/view-calendar.ts';
import { type CitationView, viewCitations } from '../../links/citations.ts';
import { viewFacts, type Fact } from '../page/facts.ts';
import { callLabel, type CallStateView, viewCallState } from './call-words.ts';

export interface CallView {
  readonly anchor: string;
  readonly label: string;
  readonly state: CallStateView;
  /** Its dates, address and outcome. */
  readonly facts: readonly Fact[];
  readonly sources: readonly CitationView[];
  /** Calendar file of its last day; undefined if not reported. */
  readonly calendarHref: string | undefined;
}

/**
 * Calls of a programme, the most relevant to applicants first.
 * @param today day of the build
 */
export function listCalls(
  portal: Portal,
  id: string,
  { calls }: Programme,
  today: string,
  locale: Locale,
): CallView[] {
  const t = useTranslate(locale);
  const { date } = useFormat(locale);
  return calls
    .toSorted((a, b) => compareCalls(a, b, today))
    .map((call) => {
      const { opens, deadline, url, result } = call;
      return {
        anchor: `call-${call.id}`,
        label: callLabel(call, locale),
        state: viewCallState(call, today, locale),
        facts: viewFacts(
          [
            { label: t('call.opens'), text: opens && date(opens) },
            { label: t('call.deadline'), text: deadline && date(deadline) },
            ...(url
              ? [
                  {
                    label: t('organisation.website'),
                    links: [{ label: new URL(url).host, href: url }],
                  },
                ]
              : []),
            ...(result ? [{ label: t('call.result'), text: result[locale] }] : []),
          ],
          locale,
        ),
        sources: viewCitations(portal, call.sources, locale),
        calendarHref: deadline && href(locale, callFilePath(id, call.id)),
      };
    });
}
