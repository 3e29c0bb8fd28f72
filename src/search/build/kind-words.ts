import { plainText } from '../../i18n/carried-text.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { type NumberedKind, tasks } from '../direct-table.ts';
import type { IntentWords } from '../manifest.ts';
import type { AskedKind } from '../kinds.ts';
import { countFacets } from '../count-table.ts';
import type { AskWords } from '../query/ask.ts';

/** Words of a comma-separated message. */
export function splitList(message: string): string[] {
  return message
    .split(',')
    .map((words) => words.trim())
    .filter(Boolean);
}

/** A record of lists by name. */
const byName = <Name extends string>(
  names: readonly Name[],
  listFor: (name: Name) => readonly string[],
) =>
  Object.fromEntries(names.map((name) => [name, listFor(name)])) as Record<Name, readonly string[]>;

/** Words of a message. */
const listOf = (message: string) => splitList(plainText(message));

/** Query words that ask for a kind of page, or name a need. */
export function intentWordsOf(locale: Locale): IntentWords {
  const t = useTranslate(locale);
  const wordsOf = (kind: AskedKind) => listOf(t(`search.ask.${kind}`));
  const kinds = {
    practice: wordsOf('practice'),
    cluster: wordsOf('cluster'),
    programme: wordsOf('programme'),
    organisation: wordsOf('organisation'),
  };
  return { kinds, needs: listOf(t('search.needs')) };
}

/** Query words for numbers, comparisons, things, files and tasks. */
export function askWordsOf(locale: Locale): AskWords {
  const t = useTranslate(locale);
  // "Figure 7" is typed in any language.
  const inAny = (kind: NumberedKind) => [
    ...new Set(locales.flatMap((other) => listOf(useTranslate(other)(`search.ask.${kind}`)))),
  ];
  return {
    question: {
      count: listOf(t('search.ask.count')),
      besides: listOf(t('search.ask.besides')),
      most: listOf(t('search.ask.most')),
      past: listOf(t('search.ask.past')),
      versus: listOf(t('search.ask.versus')),
      compared: byName(countFacets, (facet) => listOf(t(`search.askOf.${facet}`))),
    },
    direct: {
      numbered: { figure: inAny('figure'), chapter: inAny('chapter'), annex: inAny('annex') },
      code: listOf(t('search.ask.code')),
      formats: {
        pdf: ['pdf'],
        xlsx: ['xlsx', ...listOf(t('search.ask.excel'))],
        csv: ['csv'],
        json: ['json'],
      },
      file: listOf(t('search.ask.file')),
      tasks: byName(tasks, (task) => listOf(t(`search.task.${task}`))),
    },
    firm: listOf(t('search.ask.firm')),
  };
}
