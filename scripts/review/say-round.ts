import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { yesNoOptions } from '../../src/i18n/yes-no.ts';
import { printableLine, sayProblem } from '../../src/loaders/say-problem.ts';
import { hideMarks } from '../../src/review/marks.ts';
import {
  type ItemPlan,
  nameItem,
  type RoundFault,
  type RoundPlan,
} from '../../src/review/plan-round.ts';
import type { Written } from './take-back.ts';

/** Longest part of a text that is quoted. */
const longest = 160;

const shorten = (line: string) => (line.length > longest ? `${line.slice(0, longest)} …` : line);

const quote = (text: string) => shorten(printableLine(text));

/** Both versions of a text, from shortly before the place where they begin to differ. */
function quoteBoth(now: string, returned: string): string[] {
  const [from, to] = [printableLine(now), printableLine(returned)];
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  const start = same < longest / 2 ? 0 : from.lastIndexOf(' ', same - longest / 4) + 1;
  const lead = start > 0 ? '… ' : '';
  return [
    ...(from === '' ? [] : [`  − ${lead}${shorten(from.slice(start))}`]),
    ...(from === '' && to === '' ? [] : [`  + ${lead}${shorten(to.slice(start))}`]),
  ];
}

/** Corrections of an item, each with the text before and after. */
const listEdits = ({ item, edits }: ItemPlan): string[] =>
  item.units.flatMap(({ key, text, marks }) => {
    const edit = edits.get(key);
    return edit === undefined ? [] : [key, ...quoteBoth(text, hideMarks(edit, [...marks]))];
  });

/** What the check would find, without the place in a file that was not written. */
function sayReason({ problem }: RoundFault, locale: Locale): string {
  if (!problem) return '';
  const { message, hint } = sayProblem(problem, locale);
  return `${message}; ${hint}`;
}

/** What became of a returned file, line by line. */
export function sayRound(
  file: string,
  { faults, partly, already, notes }: RoundPlan,
  { plans, faults: refused }: Written,
  {
    locale,
    language,
    by,
    dry,
  }: { locale: Locale; language: Locale; by: string | undefined; dry: boolean },
): string[] {
  const t = authorTranslate(locale);
  const edits = plans.reduce((sum, plan) => sum + plan.edits.size, 0);
  // In a translators' file, a state signs.
  const yes = /xli?ff?$/i.test(file) ? 'final' : (yesNoOptions()[0]?.label[language] ?? '');
  const signed = plans.filter((plan) => plan.signed);
  return [
    t(dry ? 'command.review.wouldTake' : 'command.review.took', {
      file,
      edits,
      n: signed.length,
      by: by ?? '–',
    }),
    ...(already > 0 ? [t('command.review.already', { n: already })] : []),
    ...plans.flatMap(listEdits),
    ...[...faults, ...refused].flatMap((one) => [
      t(`command.review.fault.${one.fault}`, { key: one.key, reason: sayReason(one, locale), yes }),
      ...quoteBoth(one.now, one.returned),
    ]),
    ...partly.map(({ item, open }) =>
      open[0] === undefined
        ? t('command.review.refused', { file: nameItem(item) })
        : t('command.review.partly', {
            file: nameItem(item),
            n: item.units.length,
            open: open.length,
            key: open[0],
            yes,
          }),
    ),
    ...notes.map(({ key, note }) =>
      key === ''
        ? t('command.review.outside', { note: quote(note) })
        : t('command.review.noted', { key, note: quote(note) }),
    ),
  ];
}
