import type { AuthorKeyAfter } from '../../src/i18n/phrase.ts';
import { stringify } from 'yaml';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { editionLabel } from '../../src/i18n/edition-label.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { inPortal } from '../../src/starter/words.ts';

/** Id of the source of clusters' answers in an edition. */
export const surveySource = (edition: string): string => `survey-${edition}`;

/** Its id if the portal has an entry for it. */
export function findSurveySource(
  { sources }: Pick<Portal, 'sources'>,
  edition: string,
): string | undefined {
  return sources.find(({ id }) => id === surveySource(edition))?.id;
}

/**
 * File of the source of an edition's answers, worded for any survey; editors add the particulars.
 * @param language of the form
 */
export function prepareSource(
  edition: string,
  language: Locale,
  languages: readonly Locale[],
): string {
  const say = (part: AuthorKeyAfter<'survey.source'>) =>
    inPortal(languages, (locale) =>
      authorTranslate(locale)(`survey.source.${part}`, { year: editionLabel(locale, edition) }),
    );
  const source = {
    id: surveySource(edition),
    code: `S${edition}`,
    language,
    kind: 'survey',
    title: say('title'),
    short: say('short'),
    date: edition,
    about: say('about'),
    limits: say('limits'),
    rights: say('rights'),
  };
  return stringify([source], { lineWidth: 0 });
}
