import { fitText } from '../../exports/workbook/limits.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { ChangedPart } from '../../loaders/texts/original-change.ts';
import type { Portal } from '../../portal/portal.ts';
import type { OpenText } from './open-texts.ts';

/** What changed in the original of a stale text, in short. */
export interface DeskChange {
  /** Language of the original, if it is another than that of the page. */
  readonly lang: string | undefined;
  /** Changed sentences, with the words removed and added. */
  readonly passages: readonly (readonly ChangedPart[])[];
}

/** Most passages shown, and the longest run of words in them: reviewers get them all. */
const mostPassages = 5;
const longestPart = 400;

/** State of a text in words; drafts need none. */
export function sayStale(portal: Portal, text: OpenText, locale: Locale): string | undefined {
  if (text.state !== 'stale') return undefined;
  const t = useTranslate(locale);
  const change = changeOf(portal, text);
  return change?.passages.length === 0
    ? `${t('status.stale')} (${t('desk.changeSame')})`
    : t('status.stale');
}

const changeOf = ({ changeByText }: Portal, { folder, id, language }: OpenText) =>
  changeByText?.get(`${folder}/${id}/${language}`);

/** The difference under a stale text; undefined if no words changed, or the former wording is not known. */
export function viewChange(portal: Portal, text: OpenText, locale: Locale): DeskChange | undefined {
  const change = text.state === 'stale' ? changeOf(portal, text) : undefined;
  if (!change || change.passages.length === 0) return undefined;
  return {
    lang: change.from === locale ? undefined : change.from,
    passages: [
      ...change.passages
        .slice(0, mostPassages)
        .map(({ parts }) =>
          parts.map((part) => ({ ...part, text: fitText(part.text, longestPart) })),
        ),
      ...(change.passages.length > mostPassages ? [[{ kind: 'kept' as const, text: '…' }]] : []),
    ],
  };
}

/** Said once for a list with stale texts whose difference is not known. */
export function sayUnknown(
  portal: Portal,
  texts: readonly OpenText[],
  locale: Locale,
): string | undefined {
  if (portal.changeByText === undefined) return undefined;
  return texts.some((text) => text.state === 'stale' && !changeOf(portal, text))
    ? useTranslate(locale)('desk.changeUnknown')
    : undefined;
}
