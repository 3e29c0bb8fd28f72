import type { Locale } from '../../i18n/locales.ts';
import { yesNoOptions } from '../../i18n/yes-no.ts';
import { ownKey } from '../../schemas/import-mapping.ts';
import type { OwnField, OwnValue } from '../../schemas/own-field.ts';
import { readLink } from '../values/read-link.ts';
import { readMoment } from '../values/read-moment.ts';
import { readNumber } from '../values/read-number.ts';
import type { NumberHint } from '../values/number-hint.ts';
import { listOptions, type OptionList } from '../values/option-list.ts';
import { readOption } from '../values/read-option.ts';
import { readIds } from '../values/read-several.ts';
import { readPoint } from '../values/read-point.ts';
import { readText } from '../values/read-text.ts';
import { readTick } from '../values/read-tick.ts';
import { accept, type Reading } from '../values/reading.ts';
import type { Typed } from '../values/typed.ts';

export type OwnReading = OwnValue['value'];

export interface ReadyField {
  readonly field: OwnField;
  readonly options: OptionList | undefined;
}

/** Index custom fields by column key. */
export function readyFields(fields: readonly OwnField[]): ReadonlyMap<string, ReadyField> {
  return new Map(
    fields.map((field) => {
      const answers = field.kind === 'choice' ? field.options : yesNoOptions();
      const isChosen = field.kind === 'choice' || field.kind === 'yes-no';
      const options = isChosen ? listOptions(answers) : undefined;
      return [ownKey(field.id), { field, options }];
    }),
  );
}

/** A tick, or a word of the mapping. */
function readYesNo(
  cell: Typed,
  options: OptionList | undefined,
  locale: Locale,
): Reading<OwnReading> {
  const word = cell.kind === 'text' && options ? readOption(cell, options, locale) : undefined;
  return word?.kind === 'value' ? accept(word.value === 'yes', ...word.remarks) : readTick(cell);
}

/** Parse a cell as a value of a field. */
export function readOwnValue(
  cell: Typed,
  { field, options }: ReadyField,
  { locale, hint }: { readonly locale: Locale; readonly hint: NumberHint },
): Reading<OwnReading> {
  switch (field.kind) {
    case 'number':
      return readNumber(cell, { locale, hint, least: field.least });
    case 'text':
      return readText(cell);
    case 'choice': {
      const list = options ?? listOptions(field.options);
      return field.several ? readIds(cell, list, locale) : readOption(cell, list, locale);
    }
    case 'yes-no':
      return readYesNo(cell, options, locale);
    case 'date':
      return readMoment(cell);
    case 'link':
      return readLink(cell);
    case 'point':
      return readPoint(cell);
  }
}
