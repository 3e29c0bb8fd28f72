import { editionYears } from '../../../i18n/edition-label.ts';
import { useFormat } from '../../../i18n/format.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { NamedLink } from '../../links/refs.ts';
import { numbersOfPortal } from '../public-source.ts';

/**
 * How many of the public indicators of a cluster rose and fell between the first and the last edition in
 * which it reported any; undefined where there is one such edition only.
 */
export function courseLine(portal: Portal, id: string, locale: Locale): NamedLink | undefined {
  const analysis = portal.analyses.find(({ data }) => data.method === 'indicators');
  const numbers = [...numbersOfPortal(portal)].filter(([, byIndicator]) =>
    [...byIndicator.values()].some((own) => own.has(id)),
  );
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!analysis || !first || !last || first === last) return undefined;
  const signs = [...last[1]].flatMap(([indicator, own]) => {
    const [before, after] = [first[1].get(indicator)?.get(id), own.get(id)];
    // Amounts of different currencies have no difference.
    if (!before || !after || before.currency !== after.currency) return [];
    return [Math.sign(after.value - before.value)];
  });
  if (signs.length === 0) return undefined;
  const format = useFormat(locale);
  const count = (sign: number) => format.number(signs.filter((one) => one === sign).length);
  const label = useTranslate(locale)('analysis.course', {
    both: editionYears(locale, first[0], last[0]),
    up: count(1),
    down: count(-1),
    same: count(0),
  });
  return { label, href: `${href(locale, `/analyses/${analysis.id}/`)}#table-course` };
}
