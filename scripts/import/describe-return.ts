import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { ImportedReturn, ReturnTarget } from '../../src/importers/returns/import-returns.ts';
import { nameField, sayAnswer } from './answer-words.ts';

/** What becomes of a return: told first, then every answer that changes. */
export function describeReturn(
  { cluster, isNew, plan }: ImportedReturn,
  { form, standing }: ReturnTarget,
  locale: Locale,
): string[] {
  const t = authorTranslate(locale);
  const known = !isNew && standing(cluster);
  const kind = isNew
    ? 'newCluster'
    : !known
      ? 'new'
      : plan.confirms
        ? 'confirms'
        : plan.differences.length > 0
          ? 'changes'
          : 'same';
  const head = t(`import.return.${kind}`, {
    cluster,
    name: isNew?.name ?? '',
    n: plan.differences.length,
  });
  const lines = plan.differences.flatMap(({ key, before, after }) => {
    const field = form.fieldByKey.get(key);
    if (!field) return [];
    const say = (answer: typeof before) =>
      answer === undefined ? t('import.nothing') : sayAnswer(field, answer, locale);
    const name = nameField(form, field, locale);
    // A question ends with its own sign.
    const colon = /[?!:]$/.test(name) ? '' : ':';
    return [`  ${name}${colon} ${say(before)} → ${say(after)}`];
  });
  const kept = plan.kept.length > 0 ? [`  ${t('import.kept', { n: plan.kept.length })}`] : [];
  return [head, ...lines, ...kept];
}
