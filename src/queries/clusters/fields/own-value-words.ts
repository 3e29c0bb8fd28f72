import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { textIn } from '../../../i18n/text-in.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { OwnField, OwnFieldOf, OwnValue } from '../../../schemas/own-field.ts';
import type { ValueWords } from '../profile/value-words.ts';

/** Default limit of decimals, if the field sets none. */
const maxDecimals = 6;

const decimalsOf = (value: number): number =>
  Array.from({ length: maxDecimals }, (_, decimals) => decimals).find(
    (decimals) => Number(value.toFixed(decimals)) === value,
  ) ?? maxDecimals;

/** Formatted number with its unit: `111.78 ha`. */
export function writeOwnNumber(
  { unit, decimals }: OwnFieldOf<'number'>,
  value: number,
  locale: Locale,
): string {
  const text = useFormat(locale).number(value, decimals ?? decimalsOf(value));
  return unit === undefined ? text : `${text} ${textIn(unit, locale)}`;
}

/** Label with the unit of a numeric field: `Area (ha)`. */
export function fieldHeading(field: OwnField, locale: Locale): string {
  const label = field.label[locale];
  const unit = field.kind === 'number' ? field.unit : undefined;
  return unit === undefined ? label : `${label} (${textIn(unit, locale)})`;
}

/** Label of an option, or of yes or no. */
export function optionWord(field: OwnField, id: string, locale: Locale): string {
  if (field.kind === 'yes-no') {
    return useTranslate(locale)(id === 'yes' ? 'field.yes' : 'field.no');
  }
  const options = field.kind === 'choice' ? field.options : [];
  return options.find((option) => option.id === id)?.label[locale] ?? id;
}

/** Labels of options in the field's order, whatever the order of the value. */
function writeOptions(field: OwnFieldOf<'choice'>, ids: readonly unknown[], locale: Locale) {
  const words = field.options
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label[locale]);
  return words.join(words.some((word) => word.includes(',')) ? '; ' : ', ');
}

/** Decimal degrees as accepted by maps and navigation, identical in all languages: `-33.0376, -68.5419`. */
export const writePlace = (lat: number, lon: number) => `${lat}, ${lon}`;

/** Formats a value of a portal-defined field. */
export function writeOwnValue(
  field: OwnField,
  { value, language }: OwnValue,
  locale: Locale,
): ValueWords {
  if (field.kind === 'number' && typeof value === 'number') {
    return { text: writeOwnNumber(field, value, locale), isNumber: true };
  }
  if (field.kind === 'choice') return { text: writeOptions(field, [value].flat(), locale) };
  if (field.kind === 'yes-no') {
    return { text: optionWord(field, value === true ? 'yes' : 'no', locale) };
  }
  if (typeof value === 'object' && 'lat' in value) {
    return { text: writePlace(value.lat, value.lon) };
  }
  if (typeof value === 'object' && 'en' in value) return { text: value[locale] };
  const text = String(value);
  if (field.kind === 'date') return { text: useFormat(locale).moment(text) };
  if (field.kind === 'link') return { text, href: text };
  return { text, ...(language && language !== locale ? { lang: language } : {}) };
}
