import type { Locale } from '../../../src/i18n/locales.ts';
import { typography } from './typography.ts';

/** Of any language, with typewriter substitutes. */
const quotationMarks = /["'`´‘‚‛“”„‟«»‹›ʼ]/g;

const around = (text: string, at: number) => text.slice(Math.max(0, at - 15), at + 15);

/** Quotation marks of another language, nested ones, or with a space inside; apostrophes other than ’. */
export function findQuotationFaults(locale: Locale, text: string): string[] {
  const [opening, closing] = typography[locale].quotes;
  const faults: string[] = [];
  let open = false;
  for (const { 0: mark, index } of text.matchAll(quotationMarks)) {
    if (mark !== opening && mark !== closing) {
      faults.push(`${mark} in “${around(text, index)}”`);
      continue;
    }
    if (open !== (mark === closing)) faults.push(`${mark} twice at “${around(text, index)}”`);
    open = mark === opening;
    const inner = open ? text[index + 1] : text[index - 1];
    if (inner === ' ') faults.push(`space inside quotes at “${around(text, index)}”`);
  }
  if (open) faults.push(`${opening} without ${closing}`);
  if (/(?<![\p{L}\d»”“)])’/u.test(text)) faults.push('’ without a word before it');
  return faults;
}
