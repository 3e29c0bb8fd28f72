import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { listDates, portalCalendar } from './view-calendar.ts';

/** Calendar file of a language: its path and content. */
interface CalendarFile<Params> {
  readonly params: { readonly lang: Locale } & Params;
  readonly props: { readonly text: string };
}

/** Calendar with all dates, in each language; none if there are no dates. */
export function calendarRoutes(portal: Portal): CalendarFile<object>[] {
  return portal.site.languages.flatMap((lang) => {
    const dates = listDates(portal, lang);
    if (dates.length === 0) return [];
    return { params: { lang }, props: { text: portalCalendar(portal, dates, lang) } };
  });
}

/** Single dates of a folder, by the names in their paths. */
function listFiles(portal: Portal, folder: string) {
  return portal.site.languages.flatMap((lang) =>
    listDates(portal, lang)
      .filter(({ path }) => path.startsWith(`/${folder}/`))
      .map((date) => ({
        lang,
        names: date.path
          .replace(/\.ics$/, '')
          .split('/')
          .slice(2),
        text: portalCalendar(portal, [date], lang),
      })),
  );
}

/** One file per event. */
export function eventFileRoutes(portal: Portal): CalendarFile<{ readonly id: string }>[] {
  return listFiles(portal, 'events').map(({ lang, names: [id = ''], text }) => ({
    params: { lang, id },
    props: { text },
  }));
}

/** One file per call, for its last day. */
export function callFileRoutes(
  portal: Portal,
): CalendarFile<{ readonly id: string; readonly call: string }>[] {
  return listFiles(portal, 'programmes').map(({ lang, names: [id = '', call = ''], text }) => ({
    params: { lang, id, call },
    props: { text },
  }));
}
