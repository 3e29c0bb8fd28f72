import type { ComparedKind } from '../../domain/compare/compared.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { unfilled, useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { isCompared } from './published-choice.ts';

/** Link below a list with checkboxes that opens the comparison, with the messages of its script. */
export interface PickBarView {
  readonly kind: ComparedKind;
  readonly href: string;
  /** Label of a checkbox. */
  readonly label: string;
  /** Shown while one line is ticked. */
  readonly few: string;
  /** Shown for several; `{n}` is their number. */
  readonly ready: string;
}

/** Comparison offered by a list; undefined if the portal compares nothing of the kind. */
export function viewPickBar(
  portal: Portal,
  kind: ComparedKind,
  locale: Locale,
): PickBarView | undefined {
  if (!isCompared(portal, kind)) return undefined;
  const t = useTranslate(locale);
  return {
    kind,
    href: href(locale, '/compare/'),
    label: t('compare.link'),
    few: t('compare.pick.one'),
    ready: unfilled(locale)('compare.pick.many'),
  };
}
