import { plainText } from '../../i18n/carried-text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { IntentWords } from '../manifest.ts';
import type { AskedKind } from '../kinds.ts';

/** Words of a comma-separated message. */
export function splitList(message: string): string[] {
  return message
    .split(',')
    .map((words) => words.trim())
    .filter(Boolean);
}

/** Query words that ask for a kind of page, or name a need. */
export function intentWordsOf(locale: Locale): IntentWords {
  const t = useTranslate(locale);
  const wordsOf = (kind: AskedKind) => splitList(plainText(t(`search.ask.${kind}`)));
  const kinds = {
    practice: wordsOf('practice'),
    cluster: wordsOf('cluster'),
    programme: wordsOf('programme'),
    organisation: wordsOf('organisation'),
  };
  return { kinds, needs: splitList(plainText(t('search.needs'))) };
}
