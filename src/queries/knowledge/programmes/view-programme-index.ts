import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Programme } from '../../../schemas/programme.ts';
import { viewListTop } from '../page/list-view.ts';
import type { PageView } from '../page/page-view.ts';
import { findProgrammes, type ProgrammeFacet } from './find-programmes.ts';

/** A programme in the list of all. */
export interface ProgrammeLine {
  readonly label: string;
  readonly href: string;
  /** Its years, where the title does not say them. */
  readonly period: string | undefined;
  readonly summary: string;
  /** Who may use it and what for, as the finder asks. */
  readonly users: readonly string[];
  readonly uses: readonly string[];
}

/** All programmes, and the same by who asks and what for. */
export interface ProgrammeIndexView extends PageView {
  readonly programmes: readonly ProgrammeLine[];
  readonly facets: readonly ProgrammeFacet[];
}

/** The years of a programme, unless its title holds them. */
function periodBeside({ title, period }: Programme, locale: Locale): string | undefined {
  const years = period?.[locale];
  return years && !title[locale].includes(years) ? years : undefined;
}

/** The page that lists the programmes. */
export function viewProgrammeIndex(portal: Portal, locale: Locale): ProgrammeIndexView {
  const t = useTranslate(locale);
  return {
    ...viewListTop(locale, 'programmes', t('programmes.lead', { n: portal.programmes.length })),
    notices: portal.programmes.every(({ data }) => data.current)
      ? []
      : [{ text: t('programme.past') }],
    programmes: portal.programmes.map(({ id, data }) => ({
      label: data.title[locale],
      href: href(locale, `/programmes/${id}/`),
      period: periodBeside(data, locale),
      summary: data.summary[locale],
      users: data.for,
      uses: data.useFor,
    })),
    facets: findProgrammes(portal, locale),
  };
}
