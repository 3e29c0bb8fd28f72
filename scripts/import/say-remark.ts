import type { AuthorKey } from '../../src/i18n/phrase.ts';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { CellRemark } from '../../src/importers/remark.ts';

/** A remark in words, with its location. */
export interface SaidRemark {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly cell: string | undefined;
  readonly code: AuthorKey;
  readonly severity: CellRemark['severity'];
  readonly message: string;
  readonly allowed: readonly string[];
}

const controls = /[\p{Cc}\p{Bidi_Control}]/gu;

/** Put a remark into words. */
export function sayRemark(remark: CellRemark, locale: Locale): SaidRemark {
  const { file, sheet, cell, code, severity, allowed = [] } = remark;
  const message = authorTranslate(locale)(code, remark.values).replace(controls, '·');
  return { file, sheet, cell, code, severity, message, allowed };
}

/** A remark as a line of the terminal. */
export function formatRemark(
  { file, sheet, cell, severity, message, allowed }: SaidRemark,
  locale: Locale,
): string {
  const t = authorTranslate(locale);
  // Text files have no sheets.
  const place = [file, sheet, cell].filter(Boolean).join(' · ');
  const list = allowed.length > 0 ? ` ${t('import.allowed', { list: allowed.join('; ') })}` : '';
  return `${place}: ${t(`import.${severity}`)}: ${message}${list}`.replace(controls, '·');
}
