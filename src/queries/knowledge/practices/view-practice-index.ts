import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useFormat } from '../../../i18n/format.ts';
import { unfilled, useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { stageWord } from '../../clusters/stage-words.ts';
import { sectorLabel } from '../../links/names.ts';
import { countryName } from '../country-name.ts';
import { listThumbnails } from '../../figures/list-thumbnails.ts';
import { viewListTop } from '../page/list-view.ts';
import type { PageView } from '../page/page-view.ts';
import type { Practice } from '../../../schemas/practice.ts';
import { browsePractices, type PracticeBrowsing, practiceAttributes } from './browse-practices.ts';
import { type BriefLine, practiceBrief } from './practice-opening.ts';
import { admissionCriteria, themeText } from './practice-words.ts';

export interface PracticeLine {
  readonly label: string;
  readonly href: string;
  readonly thumbnail: string | undefined;
  /** Country, sectors, stages and themes in one line. */
  readonly facts: string;
  /** Need, result and whether it would work elsewhere; what was done, if these are not written. */
  readonly brief: readonly BriefLine[];
  readonly summary: string;
  /** What it cost and who paid, in the words of its source; undefined if it does not say. */
  readonly money: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
}

/** All cases as one list, with its filters. */
export interface PracticeIndexView extends PageView, PracticeBrowsing {
  readonly practices: readonly PracticeLine[];
  readonly shown: string;
  /** Messages filled by the script, as JSON. */
  readonly texts: string;
  readonly criteria: readonly string[];
  readonly submitHref: string;
}

function lineFacts(portal: Portal, data: Practice, locale: Locale): string {
  return [
    countryName(portal, data.country, locale),
    data.sectors.map((sector) => sectorLabel(portal, sector, locale)).join('; '),
    data.stages.map((stage) => stageWord(portal, stage, locale)).join('; '),
    data.themes.map((theme) => themeText(portal, theme, locale)).join('; '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Page that lists the good practices. */
export function viewPracticeIndex(portal: Portal, locale: Locale): PracticeIndexView {
  const t = useTranslate(locale);
  const total = portal.practices.length;
  const lead = t('practices.lead', { n: total });
  const thumbnails = listThumbnails(portal, portal.practices, locale);
  const count = useFormat(locale).number(total);
  return {
    ...viewListTop(locale, 'practices', lead),
    shown: t('practices.shown', { shown: count, total: count }),
    texts: JSON.stringify({
      shown: unfilled(locale)('practices.shown'),
      selected: unfilled(locale)('filters.selected'),
      remove: t('filters.remove'),
      meets: unfilled(locale)('practices.meets'),
      lacks: unfilled(locale)('practices.lacks'),
      nearest: t('practices.nearest'),
      none: t('clusters.none'),
    }),
    practices: portal.practices.map(({ id, data }) => ({
      label: data.title[locale],
      href: href(locale, `/practices/${id}/`),
      thumbnail: thumbnails.get(id),
      facts: lineFacts(portal, data, locale),
      brief: practiceBrief(data, locale),
      summary: data.summary[locale],
      money: data.took?.money?.[locale],
      attributes: practiceAttributes(portal, data),
    })),
    ...browsePractices(portal, locale),
    criteria: admissionCriteria(portal, locale),
    submitHref: href(locale, '/practices/submit/'),
  };
}
