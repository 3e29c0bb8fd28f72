import { inEachLocale, type Localized } from '../../i18n/locales.ts';
import type { FormField } from './form-field.ts';

/** A label of the form; `specify` marks one that asks for more, such as “Other (please specify)”. */
interface AskingLabel {
  readonly label: Localized<string>;
  readonly specify?: true | undefined;
}

const instruction = /\s*\([^()]*\)$/u;

/** A label where it states an answer: what the form asks in brackets at its end is left out. */
export function statedLabel({ label, specify }: AskingLabel): Localized<string> {
  if (!specify) return label;
  return inEachLocale((locale) => label[locale].replace(instruction, ''));
}

/** What a field is called: words around it, and its own label, with how an answer in it is stated. */
export function labelled(
  outer: readonly Localized<string>[],
  own: AskingLabel,
): Pick<FormField, 'labels' | 'stated'> {
  const labels = [...outer, own.label];
  return own.specify ? { labels, stated: [...outer, statedLabel(own)] } : { labels };
}

/** The labels of a field where they state its answer. */
export function statedLabels({ labels, stated }: FormField): readonly Localized<string>[] {
  return stated ?? labels;
}
