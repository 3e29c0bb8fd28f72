import type { Locale } from './locales.ts';
import { monthForms, writeMonth, writeYear, yearForms } from './write-year.ts';

export interface EditionTimes {
  readonly edition: number;
  /** Last month: `2011-12`; undefined without a survey. */
  readonly survey: string | undefined;
}

/** What a year may refer to. */
export const yearOwners = ['edition', 'survey'] as const;
export type YearOwner = (typeof yearOwners)[number];

const nameOf = (owner: YearOwner, form: string) =>
  form === 'plain' ? owner : `${owner}_${form.replaceAll('-', '_')}`;

/** Forms of an edition's or survey's time; an edition has no month. */
export function formsOf(owner: YearOwner): readonly string[] {
  return owner === 'survey' ? [...yearForms, ...monthForms] : yearForms;
}

/** Year placeholders: `edition`, `survey_of`, `survey_month_in`. */
export function yearNames(owner: YearOwner): string[] {
  return formsOf(owner).map((form) => nameOf(owner, form));
}

/** @returns undefined without a survey, or for an unknown form */
export function writeEditionYear(
  times: EditionTimes,
  owner: YearOwner,
  form: string,
  locale: Locale,
): string | undefined {
  const { edition, survey } = times;
  const month = monthForms.find((known) => known === form);
  if (month) {
    return owner === 'survey' && survey ? writeMonth(survey, month, locale) : undefined;
  }
  const year = owner === 'edition' ? edition : survey && Number(survey.slice(0, 4));
  const known = yearForms.find((one) => one === form);
  return year && known ? writeYear(year, known, locale) : undefined;
}

/** Placeholder values for words that get their years from an edition. */
export function yearWords(times: EditionTimes, locale: Locale): Record<string, string> {
  return Object.fromEntries(
    yearOwners.flatMap((owner) =>
      formsOf(owner).flatMap((form) => {
        const text = writeEditionYear(times, owner, form, locale);
        return text === undefined ? [] : [[nameOf(owner, form), text] as const];
      }),
    ),
  );
}
