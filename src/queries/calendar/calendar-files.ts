import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { listDates, portalCalendar } from './view-calendar.ts';

/** A calendar file of a language: where it stands, and what is in it. */
interface CalendarFile<Params> {
  readonly params: { readonly lang: Locale } & Params;
  readonly props: { readonly text: string };
}

/** The calendar with all dates, in each language; nowhere where there are none. */
export function calendarRoutes(portal: Portal): CalendarFile<object>[] {
  return portal.site.languages.flatMap((lang) => {
    const dates = listDates(portal, lang);
    if (dates.length === 0) return [];
    return { params: { lang }, props: { text: portalCalendar(portal, dates, lang) } };
  });
}

/** Each date of a folder alone, by the names in its path. */
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

/** A file for each event. */
export function eventFileRoutes(portal: Portal): CalendarFile<{ readonly id: string }>[] {
  return listFiles(portal, 'events').map(({ lang, names: [id = ''], text }) => ({
    params: { lang, id },
    props: { text },
  }));
}

/** A file for the last day of each call. */
export function callFileRoutes(
  portal: Portal,
): CalendarFile<{ readonly id: string; readonly call: string }>[] {
  return listFiles(portal, 'programmes').map(({ lang, names: [id = '', call = ''], text }) => ({
    params: { lang, id, call },
    props: { text },
  }));
}
