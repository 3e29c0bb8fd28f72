import { fitText } from '../../exports/workbook/limits.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { ChangedPart, PlacedPassages } from '../../loaders/texts/original-change.ts';
import type { Portal } from '../../portal/portal.ts';
import type { OpenText } from './open-texts.ts';

/** What changed in the original of a stale text, or in the text since it was signed, in short. */
export interface DeskChange {
  readonly title: string;
  /** Language of the words, if it is another than that of the page. */
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
  return change?.passages.length === 0 && change.own.length === 0
    ? `${t('status.stale')} (${t('desk.changeSame')})`
    : t('status.stale');
}

const changeOf = ({ changeByText }: Portal, { folder, id, language }: OpenText) =>
  changeByText?.get(`${folder}/${id}/${language}`);

function showPassages(passages: PlacedPassages): DeskChange['passages'] {
  const shown = passages
    .slice(0, mostPassages)
    .map(({ parts }) => parts.map((part) => ({ ...part, text: fitText(part.text, longestPart) })));
  const isCut = passages.length > mostPassages;
  return isCut ? [...shown, [{ kind: 'kept', text: '…' }]] : shown;
}

/**
 * The differences under a stale text: of its original, and of the text itself. None if no words changed, or the
 * former wording is not known.
 */
export function viewChanges(portal: Portal, text: OpenText, locale: Locale): DeskChange[] {
  const change = text.state === 'stale' ? changeOf(portal, text) : undefined;
  if (!change) return [];
  const t = useTranslate(locale);
  return [
    { title: t('desk.change'), lang: change.from, passages: showPassages(change.passages) },
    { title: t('desk.changeOwn'), lang: text.language, passages: showPassages(change.own) },
  ]
    .filter(({ passages }) => passages.length > 0)
    .map((one) => ({ ...one, lang: one.lang === locale ? undefined : one.lang }));
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
