import type { Locale } from '../../i18n/locales.ts';
import { countryOptions } from './countries.ts';
import { currencyOptions } from './currency-options.ts';
import type { NumberHint } from './number-hint.ts';
import { listOptions, type Option, type OptionList } from './option-list.ts';
import { readOfficeEmail } from './read-email.ts';
import { readLink } from './read-link.ts';
import { readMoment, readYear } from './read-moment.ts';
import { readCount, readNumber } from './read-number.ts';
import { readOption } from './read-option.ts';
import { readPercent } from './read-percent.ts';
import { readOfficePhone } from './read-phone.ts';
import { readPoint } from './read-point.ts';
import { readRank } from './read-rank.ts';
import { readText } from './read-text.ts';
import { readTick } from './read-tick.ts';
import { mapReading, type Reading } from './reading.ts';
import type { Typed } from './typed.ts';

/** What is asked in a cell: the value of a field of the survey's form is one. */
export type AskedValue =
  | {
      readonly kind:
        | ('text' | 'body' | 'link' | 'email' | 'phone' | 'country' | 'currency')
        | ('tick' | 'count' | 'year' | 'moment' | 'point');
    }
  | { readonly kind: 'code'; readonly options: readonly Option[] }
  | { readonly kind: 'rank'; readonly most: number }
  | {
      readonly kind: 'number' | 'percent';
      readonly least?: number;
      readonly most?: number;
    };

/** What is known of a cell besides what stands in it. */
export interface ReadingContext {
  /** The language of the form. */
  readonly locale: Locale;
  /** How the other numbers of the column are written. */
  readonly hint?: NumberHint;
  /** What the shares of one answer make together. */
  readonly sum?: 100 | 1;
}

const lists = new WeakMap<readonly Option[], OptionList>();

/** The options of a field made ready, once for all its cells. */
function listOnce(options: readonly Option[]): OptionList {
  const list = lists.get(options) ?? listOptions(options);
  lists.set(options, list);
  return list;
}

/** Reads what a person typed as the value that a field asks for. */
export function readValue(
  typed: Typed,
  asked: AskedValue,
  { locale, hint, sum }: ReadingContext,
): Reading<string | number | boolean> {
  switch (asked.kind) {
    case 'text':
    case 'body':
      return readText(typed);
    case 'link':
      return readLink(typed);
    case 'email':
      return readOfficeEmail(typed);
    case 'phone':
      return readOfficePhone(typed);
    case 'country':
      return readOption(typed, countryOptions(), locale);
    case 'currency':
      return readOption(typed, currencyOptions(), locale);
    case 'tick':
      return readTick(typed);
    case 'count':
      return readCount(typed, { locale, hint });
    case 'percent':
      return readPercent(typed, {
        ...{ locale, hint, sum },
        ...(asked.least !== undefined && { least: asked.least }),
        ...(asked.most !== undefined && { most: asked.most }),
      });
    case 'year':
      return readYear(typed);
    case 'moment':
      return readMoment(typed);
    case 'point':
      return mapReading(readPoint(typed), ({ lat, lon }) => `${lat}, ${lon}`);
    case 'code':
      return readOption(typed, listOnce(asked.options), locale);
    case 'rank':
      return readRank(typed, asked.most);
    case 'number':
      return readNumber(typed, { locale, hint, least: asked.least, most: asked.most });
  }
}
