import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { ImportedReturn, ReturnTarget } from '../../src/importers/returns/import-returns.ts';
import { nameField, sayAnswer } from './answer-words.ts';
import { describeNew, type StagesOf } from './describe-new.ts';

interface Telling {
  readonly locale: Locale;
  /** List every answer of new returns too. */
  readonly details?: boolean;
}

/** Max changes of last year's answers listed: after a year nearly every number differs. */
const mostChanges = 8;

/**
 * Describe the effect on a return, then each changed answer. New returns, where every answer is a change, are
 * summarised unless details are requested.
 */
export function describeReturn(
  imported: ImportedReturn,
  target: ReturnTarget,
  stages: StagesOf,
  { locale, details = false }: Telling,
): string[] {
  const { cluster, isNew, plan } = imported;
  const { form, standing } = target;
  const t = authorTranslate(locale);
  const known = !isNew && standing(cluster);
  const kind = isNew
    ? 'newCluster'
    : !known
      ? 'new'
      : plan.confirms
        ? 'confirms'
        : plan.proposed.length > 0
          ? 'proposed'
          : plan.differences.length > 0
            ? 'changes'
            : 'same';
  const head = t(`import.return.${kind}`, {
    cluster,
    name: isNew?.name ?? '',
    n: plan.differences.length,
    left: plan.proposed.length,
  });
  if (!known && !details) return [head, ...describeNew(imported, target, stages, locale)];
  const isLate = plan.confirms || plan.proposed.length > 0;
  const isShort = isLate && !details && plan.differences.length > mostChanges;
  // Deleted answers must not be overlooked.
  const told = isShort
    ? plan.differences
        .toSorted((a, b) => Number(a.after !== undefined) - Number(b.after !== undefined))
        .slice(0, mostChanges)
    : plan.differences;
  const lines = told.flatMap(({ key, before, after }) => {
    const field = form.fieldByKey.get(key);
    if (!field) return [];
    const say = (answer: typeof before) =>
      answer === undefined ? t('import.nothing') : sayAnswer(field, answer, locale);
    const name = nameField(form, field, locale);
    // Questions already end with a punctuation mark.
    const colon = /[?!:]$/.test(name) ? '' : ':';
    return [`  ${name}${colon} ${say(before)} → ${say(after)}`];
  });
  const kept = plan.kept.length > 0 ? [`  ${t('import.kept', { n: plan.kept.length })}`] : [];
  const rest = plan.differences.length - told.length;
  const more = rest > 0 ? [`  ${t('import.return.more', { n: rest, option: '--details' })}`] : [];
  return [head, ...lines, ...more, ...kept];
}
