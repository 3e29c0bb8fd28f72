import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { isOwnLocale } from '../../src/i18n/locales.ts';
import type { Proposal } from '../../src/review/proposals/model.ts';

/** Answer to the author of a proposal, in the language of the page; a person sends it. */
export function sayAnswer(
  kind: 'reject' | 'ask',
  { page, part, now, proposed }: Proposal,
  because = '…',
): string[] {
  const [, language = 'en'] = /\/([a-z]{2,3})\//.exec(page) ?? [];
  const t = authorTranslate(isOwnLocale(language) ? language : 'en');
  return [
    t('proposals.answer.thanks', { page }),
    ...(proposed === ''
      ? []
      : [[part, [now, proposed].filter(Boolean).join(' → ')].filter(Boolean).join(': ')]),
    t(`proposals.answer.${kind}`, { because }),
    '',
  ];
}
