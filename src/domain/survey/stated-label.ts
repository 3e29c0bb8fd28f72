import type { Localized } from '../../i18n/locales.ts';

/** A label of the form; `specify` marks one that asks for more, such as “Other (please specify)”. */
interface AskingLabel {
  readonly label: Localized<string>;
  readonly specify?: true | undefined;
}

const instruction = /\s*\([^()]*\)$/u;

/** A label where it states an answer: what the form asks in brackets at its end is left out. */
export function statedLabel({ label, specify }: AskingLabel): Localized<string> {
  if (!specify) return label;
  const { az, tr, ka, en } = label;
  const cut = (text: string) => text.replace(instruction, '');
  return { az: cut(az), tr: cut(tr), ka: cut(ka), en: cut(en) };
}
