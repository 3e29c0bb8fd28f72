import { plainText } from '../../i18n/carried-text.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { IntentWords } from '../manifest.ts';
import { type AskedKind, type NumberedKind, type Task, tasks } from '../kinds.ts';
import type { AskWords } from '../query/ask.ts';

/** Words of a comma-separated message. */
export function splitList(message: string): string[] {
  return message
    .split(',')
    .map((words) => words.trim())
    .filter(Boolean);
}

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

/** Of codes, firms and comparisons, the same in all languages. */
const standards = ['nuts', 'iso', 'nace'];
const legalForms = ['ltd', 'llc', 'inc', 'plc', 'corp', 'gmbh', 'holding'];
const versus = ['versus', 'vs', 'v'];

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
      versus: [...versus, ...listOf(t('search.ask.versus'))],
      compared: {
        country: listOf(t('search.askOf.country')),
        region: listOf(t('search.askOf.region')),
        sector: listOf(t('search.askOf.sector')),
        stage: listOf(t('search.askOf.stage')),
      },
    },
    direct: {
      numbered: { figure: inAny('figure'), chapter: inAny('chapter'), annex: inAny('annex') },
      code: [...standards, ...listOf(t('search.ask.code'))],
      formats: {
        pdf: ['pdf'],
        xlsx: ['xlsx', 'xls', 'excel', ...listOf(t('search.ask.excel'))],
        csv: ['csv'],
        json: ['json'],
      },
      file: listOf(t('search.ask.file')),
      whole: listOf(t('search.ask.whole')),
      tasks: Object.fromEntries(
        tasks.map((task) => [task, listOf(t(`search.task.${task}`))]),
      ) as Record<Task, string[]>,
    },
    firm: [...legalForms, ...listOf(t('search.ask.firm'))],
  };
}
