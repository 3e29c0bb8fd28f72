import type { Locale } from '../../i18n/locales.ts';

/** Version of the form's layout: an older program must not guess at a newer one. */
export const formVersion = 1;

/** Metadata of a CSV form, in columns or lines that are not answers. */
export const formMarkNames = {
  version: '_form',
  edition: '_edition',
  language: '_language',
} as const;

/** Metadata of a CSV form by name. */
export function formMarks(edition: string, language: Locale): [name: string, value: string][] {
  const { version, edition: named, language: written } = formMarkNames;
  return [
    [version, String(formVersion)],
    [named, edition],
    [written, language],
  ];
}
