import { sortByText } from '../../../i18n/collate.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Practice } from '../../../schemas/practice.ts';
import { stageWord } from '../../clusters/stage-words.ts';
import { sectorLabel } from '../../links/names.ts';
import { type NamedLink, viewRef } from '../../links/refs.ts';
import { countryName } from '../country-name.ts';

/** By what practices are browsed, in the order of the page. */
export const practiceFacets = ['theme', 'country', 'sector', 'stage'] as const;

/** A practice under a value of a facet, with a short note why. */
export interface BrowsedPractice extends NamedLink {
  readonly note?: string | undefined;
}

/** Practices that share something, under its name. */
export interface PracticeGroup {
  readonly id: string;
  readonly label: string;
  readonly links: readonly BrowsedPractice[];
}

/** A facet with its values; those without a practice stand there too. */
export interface PracticeFacet {
  readonly id: (typeof practiceFacets)[number];
  readonly label: string;
  /** Remark needed to read it correctly. */
  readonly note: string | undefined;
  readonly groups: readonly PracticeGroup[];
}

/** The values of each facet with their practices: countries and sectors by name, the others in their own order. */
function groupPractices(
  portal: Portal,
  locale: Locale,
): Readonly<Record<PracticeFacet['id'], readonly PracticeGroup[]>> {
  const t = useTranslate(locale);
  const group = (
    id: string,
    label: string,
    fits: (practice: Practice) => boolean,
    note?: (practice: Practice) => string | undefined,
  ): PracticeGroup => ({
    id,
    label,
    links: portal.practices
      .filter(({ data }) => fits(data))
      .map((practice) => ({
        ...viewRef(portal, `practices/${practice.id}`, locale),
        note: note?.(practice.data),
      })),
  });
  const byLabel = (groups: readonly PracticeGroup[]) =>
    sortByText(locale, groups, ({ label }) => label);
  const countries = [...new Set(portal.practices.map(({ data }) => data.country))];
  const sectors = [...new Set(portal.practices.flatMap(({ data }) => data.sectors))];
  return {
    theme: portal.practiceThemes.map(({ id: area, label }) =>
      group(
        area,
        label[locale],
        ({ themes }) => themes.some((theme) => theme.area === area),
        ({ themes }) => {
          const basis = themes.find((theme) => theme.area === area)?.basis;
          return basis && t(`practices.basis.${basis}`);
        },
      ),
    ),
    country: byLabel(
      countries.map((code) =>
        group(code, countryName(portal, code, locale), ({ country }) => country === code),
      ),
    ),
    sector: byLabel(
      sectors.map((sector) =>
        group(sector, sectorLabel(portal, sector, locale), (practice) =>
          practice.sectors.includes(sector),
        ),
      ),
    ),
    stage: portal.stageWay.ids.map((stage) =>
      group(stage, stageWord(portal, stage, locale), ({ stages }) => stages.includes(stage)),
    ),
  };
}

/** All practices by theme, country, sector and stage. */
export function browsePractices(portal: Portal, locale: Locale): PracticeFacet[] {
  const t = useTranslate(locale);
  const groups = groupPractices(portal, locale);
  return practiceFacets.map((id) => ({
    id,
    label: t(`practices.by.${id}`),
    // A theme may be the editors' reading, and each case says which it is.
    note: id === 'theme' ? t('practices.basisNote') : undefined,
    groups: groups[id],
  }));
}
