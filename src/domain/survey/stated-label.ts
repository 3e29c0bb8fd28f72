import { inEachLocale, type Localized } from '../../i18n/locales.ts';
import type { FormField } from './form-field.ts';

/** Label of the form; `specify` marks one that asks for more, such as “Other (please specify)”. */
interface AskingLabel {
  readonly label: Localized<string>;
  readonly specify?: true | undefined;
}

const instruction = /\s*\([^()]*\)$/u;

/** Label for stating an answer, without the form's request in brackets at its end. */
export function statedLabel({ label, specify }: AskingLabel): Localized<string> {
  if (!specify) return label;
  return inEachLocale((locale) => label[locale].replace(instruction, ''));
}

/** Labels of a field: outer ones and its own, and their form for stating an answer. */
export function labelled(
  outer: readonly Localized<string>[],
  own: AskingLabel,
): Pick<FormField, 'labels' | 'stated'> {
  const labels = [...outer, own.label];
  return own.specify ? { labels, stated: [...outer, statedLabel(own)] } : { labels };
}

/** Labels of a field for stating its answer. */
export function statedLabels({ labels, stated }: FormField): readonly Localized<string>[] {
  return stated ?? labels;
}
