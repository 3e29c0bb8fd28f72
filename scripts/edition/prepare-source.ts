import { stringify } from 'yaml';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { editionLabel } from '../../src/i18n/edition-label.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';

/** The source of what clusters answer in an edition. */
export const surveySource = (edition: string): string => `survey-${edition}`;

/** The same, where the portal has an entry of it. */
export function findSurveySource(
  { sources }: Pick<Portal, 'sources'>,
  edition: string,
): string | undefined {
  return sources.find(({ id }) => id === surveySource(edition))?.id;
}

/**
 * The file of the source of an edition's answers, in words that hold for any survey: what is different
 * in this one, its people write into it.
 * @param language language of the form
 * @param languages those of the portal
 */
export function prepareSource(
  edition: string,
  language: Locale,
  languages: readonly Locale[],
): string {
  const say = (part: string) =>
    Object.fromEntries(
      languages.map((locale) => [
        locale,
        authorTranslate(locale)(`survey.source.${part}`, { year: editionLabel(locale, edition) }),
      ]),
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
