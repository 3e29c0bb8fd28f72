import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { feedTitle } from '../feeds/view-feed.ts';
import { calendarScopes, listDates, writeDates } from './view-calendar.ts';

/** Calendar file of a language: its path and content. */
interface CalendarFile<Params> {
  readonly params: { readonly lang: Locale } & Params;
  readonly props: { readonly text: string };
}

/** All calendars, in each language. */
export function calendarRoutes(
  portal: Portal,
): CalendarFile<{ readonly scope: string | undefined }>[] {
  return portal.site.languages.flatMap((lang) => {
    const all = listDates(portal, lang);
    return [...calendarScopes(portal)].map((name) => {
      const scope = name === 'all' ? undefined : name;
      const dates = scope ? all.filter(({ subjects }) => subjects.includes(scope)) : all;
      const text = writeDates(feedTitle(portal, scope, lang), dates, lang);
      return { params: { lang, scope }, props: { text } };
    });
  });
}

/** Single dates of a folder, by the names in their paths. */
function listFiles(portal: Portal, folder: string) {
  return portal.site.languages.flatMap((lang) =>
    listDates(portal, lang).flatMap((date) => {
      if (!date.path?.startsWith(`/${folder}/`)) return [];
      const names = date.path
        .replace(/\.ics$/, '')
        .split('/')
        .slice(2);
      return { lang, names, text: writeDates(portal.site.title[lang], [date], lang) };
    }),
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
