import type { Locale } from '../../i18n/locales.ts';

/** Version of the form's layout: an older program must not guess at a newer one. */
export const formVersion = 1;

/** What a form in CSV says of itself, in columns or lines that are no answers. */
export const formMarkNames = {
  version: '_form',
  edition: '_edition',
  language: '_language',
} as const;

/** What a form in CSV says of itself, by the names under which it does. */
export function formMarks(edition: string, language: Locale): [name: string, value: string][] {
  const { version, edition: named, language: written } = formMarkNames;
  return [
    [version, String(formVersion)],
    [named, edition],
    [written, language],
  ];
}
