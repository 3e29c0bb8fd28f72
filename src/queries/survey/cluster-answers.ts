import type { AnswerState } from '../../domain/survey/answer-state.ts';
import { type FormItem, itemId } from '../../domain/survey/compile-form.ts';
import { isPublicItem } from '../../domain/survey/public-answers.ts';
import { editionLabel } from '../../i18n/edition-label.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { partTitle } from '../../i18n/part-title.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { NamedLink } from '../links/refs.ts';
import { answeredEditions, readAnswers } from './answered-returns.ts';
import { itemTitle } from './field-words.ts';
import { resultsLink } from './results/results-link.ts';
import { type AnswerLine, writeAnswer } from './write-answers.ts';

export interface AnsweredQuestion {
  readonly id: string;
  readonly title: string;
  /** Its place in the form; undefined for an indicator. */
  readonly href: string | undefined;
  readonly state: Exclude<AnswerState, 'unknown'> | 'confidential';
  readonly lines: readonly AnswerLine[];
}

export interface YearAnswers {
  readonly edition: string;
  readonly title: string;
  /** Number answered among the questions with public answers. */
  readonly count: string;
  readonly parts: readonly {
    readonly title: string;
    readonly questions: readonly AnsweredQuestion[];
  }[];
  readonly results: NamedLink | undefined;
}

const partOf = (item: FormItem) => ('question' in item ? item.question.part : 'indicators');

function viewYear(
  portal: Portal,
  entry: Portal['returns'][number],
  edition: string,
  locale: Locale,
): YearAnswers {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { cells, states } = readAnswers(portal, entry);
  const questions = portal.form.items.flatMap((item): (AnsweredQuestion & { part: string })[] => {
    const id = itemId(item);
    const state = states.get(id) ?? 'unknown';
    // Values of portal-defined fields are listed above, along with those from other sources.
    if (state === 'unknown' || item.ownField) return [];
    const open = isPublicItem(item, portal.site.publishAnswers);
    return [
      {
        id,
        part: partOf(item),
        title: itemTitle(item)[locale],
        href: 'question' in item ? href(locale, `/survey/#${id}`) : undefined,
        // For a single checkbox, even whether it was answered would reveal something.
        state: state === 'not-asked' || open ? state : 'confidential',
        lines: state === 'answered' && open ? writeAnswer(portal, item, cells, locale) : [],
      },
    ];
  });
  const answered = questions.filter(({ state }) => state === 'answered').length;
  const asked = answered + questions.filter(({ state }) => state === 'not-answered').length;
  return {
    edition,
    title: t('answers.year', { year: editionLabel(locale, edition) }),
    count: t('answers.count', {
      n: asked,
      asked: format.number(asked),
      answered: format.number(answered),
    }),
    parts: [
      ...portal.form.parts.map((own) => ({ part: own.part, title: partTitle(own, locale) })),
      { part: 'indicators', title: t('results.indicators') },
    ].flatMap(({ part, title }) => {
      const own = questions.filter((question) => question.part === part);
      return own.length > 0 ? [{ title, questions: own }] : [];
    }),
    results: resultsLink(portal, edition, locale),
  };
}

/** Answers of a cluster by year, the latest first; empty if the portal keeps them confidential. */
export function viewClusterAnswers(portal: Portal, id: string, locale: Locale): YearAnswers[] {
  if (!portal.site.publishAnswers) return [];
  return answeredEditions(portal)
    .toReversed()
    .flatMap((edition) => {
      const entry = portal.returnById.get(`${edition}/${id}`);
      const known = entry?.data.answers ?? entry?.data.indicators;
      return entry && known ? [viewYear(portal, entry, edition, locale)] : [];
    });
}
