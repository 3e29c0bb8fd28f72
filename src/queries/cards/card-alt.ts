import type { CardView } from '../../cards/card-view.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';

/** Max characters of a description on Twitter. */
const mostSigns = 420;

function takeSentences(sentences: readonly string[]): string {
  let text = '';
  for (const sentence of sentences) {
    const more = text === '' ? sentence : `${text} ${sentence}`;
    if (more.length > mostSigns) break;
    text = more;
  }
  return text;
}

const ended = (text: string) => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/**
 * Alternative text of a card: what it says and shows. The original name is left out, as an attribute has one
 * language.
 */
export function describeCard(portal: Portal, view: CardView, locale: Locale): string {
  const t = useTranslate(locale);
  const { kind, place, title, facts, counts, map, drawing, shows } = view;
  const list = counts.map(({ word, text }) => `${word} ${text}`);
  return takeSentences(
    [
      kind ? `${kind}: ${title}` : title,
      ...(portal.site.fictional ? [t('fictional')] : []),
      ...(place ? [place] : []),
      ...facts.map(({ label, value }) => `${label}: ${value}`),
      ...(list.length > 0 ? [`${t('clusters.by.stage')}: ${useFormat(locale).list(list)}`] : []),
      ...(map ? [t('card.alt.map')] : []),
      ...(drawing && shows ? [shows] : []),
    ].map(ended),
  );
}
