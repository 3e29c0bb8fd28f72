import type { SurveyForm } from '../../domain/survey/compile-form.ts';
import type { Answers, CellAnswer, FieldValue, FormField } from '../../domain/survey/form-field.ts';
import { judgeCells } from '../../domain/survey/judge-cells.ts';
import type { Locale } from '../../i18n/locales.ts';
import { askFor } from '../mapping/ask-word.ts';
import type { CellRemark, Remark } from '../remark.ts';
import { countryOptions } from '../values/countries.ts';
import { currencyOptions } from '../values/currency-options.ts';
import { listOptions, type OptionList } from '../values/option-list.ts';
import { readCount, readNumber } from '../values/read-number.ts';
import { readLink } from '../values/read-link.ts';
import { readOfficeEmail } from '../values/read-email.ts';
import { readOfficePhone } from '../values/read-phone.ts';
import { readChoice } from '../values/read-choice.ts';
import { readOption } from '../values/read-option.ts';
import { readPercent } from '../values/read-percent.ts';
import { readRank } from '../values/read-rank.ts';
import { readText } from '../values/read-text.ts';
import { readTick } from '../values/read-tick.ts';
import { readMoment, readYear } from '../values/read-moment.ts';
import { readPoint } from '../values/read-point.ts';
import { mapReading, type Reading } from '../values/reading.ts';
import type { Typed } from '../values/typed.ts';
import { type FilledForm, remarkAt } from './filled-form.ts';
import { findAmounts, readAmount } from './read-amount.ts';
import { chooseByShares, chosenByShare } from './shares-alone.ts';

/** Answers of a form, and remarks on unreadable ones. */
export interface ReadAnswers {
  readonly cells: Answers;
  /** Fields explicitly left unanswered, including boxes ticked as no. */
  readonly open: ReadonlySet<string>;
  readonly remarks: readonly CellRemark[];
}

/** Parser of a form's cells, created once for all rows. */
export type ReadValues = (filled: FilledForm) => ReadAnswers;

type ReadValue = (cell: Typed) => Reading<CellAnswer>;

/** Parser for a kind of field. */
export function readerOf(
  value: FieldValue,
  bodies: OptionList,
  locale: Locale,
  latest: number | undefined,
): ReadValue {
  switch (value.kind) {
    case 'tick':
      // `no` leaves the box unanswered, like an empty one.
      return (cell) => {
        const reading = readTick(cell);
        if (reading.kind === 'value' && !reading.value)
          return { kind: 'unanswered', remarks: reading.remarks };
        return mapReading(reading, () => true as const);
      };
    case 'count':
      return (cell) => readCount(cell, { locale });
    case 'rank':
      return (cell) => readRank(cell, value.most);
    case 'percent':
    case 'number': {
      const { least, most } = value;
      const rules = {
        locale,
        ...(least !== undefined && { least }),
        ...(most !== undefined && { most }),
      };
      return (cell) =>
        value.kind === 'percent' ? readPercent(cell, rules) : readNumber(cell, rules);
    }
    case 'year':
      return (cell) => readYear(cell, latest);
    case 'code': {
      const options = listOptions(value.options);
      return (cell) => readChoice(cell, options, locale);
    }
    case 'country':
      return (cell) => readOption(cell, countryOptions(), locale);
    case 'currency':
      return (cell) => readOption(cell, currencyOptions(), locale);
    case 'moment':
      return readMoment;
    case 'point':
      return (cell) => mapReading(readPoint(cell), ({ lat, lon }) => `${lat}, ${lon}`);
    case 'link':
      return readLink;
    case 'email':
      return readOfficeEmail;
    case 'phone':
      return readOfficePhone;
    case 'body':
      // An organisation without an entry is given by its name.
      return (cell) => {
        const entry = readOption(cell, bodies, locale);
        return entry.kind === 'value' ? entry : readText(cell);
      };
    default:
      return (cell) => readText(cell);
  }
}

/** Fields of the same column with the same rank. */
function tiedWith(key: string, rank: CellAnswer, cells: Answers): string[] {
  const column = key.slice(0, key.lastIndexOf('.') + 1);
  return [...cells].flatMap(([one, cell]) =>
    one.startsWith(column) && cell === rank ? [one] : [],
  );
}

const privateData: Remark = { code: 'form.private', values: {}, severity: 'warning' };

/**
 * Create a parser for the cells of a form.
 * @param bodies known organisations
 * @param locale language of labels in messages
 * @param latest latest possible year of an answer, if known
 */
export function valueReader(
  form: SurveyForm,
  bodies: OptionList,
  locale: Locale,
  latest?: number,
): ReadValues {
  const readers = new Map(
    form.fields.map((field): [string, readonly [FormField, ReadValue]] => [
      field.key,
      [field, readerOf(field.value, bodies, locale, latest)],
    ]),
  );
  const amounts = findAmounts(form);
  return (filled) => {
    const cells = new Map<string, CellAnswer>();
    const open = new Set<string>();
    const remarks: CellRemark[] = [];
    const refused = new Set<string>();
    for (const [key, cell] of filled.cells) {
      const [field, read] = readers.get(key) ?? [];
      if (!field || !read) continue;
      if (field.private) {
        remarks.push(remarkAt(filled.place, cell, privateData));
        continue;
      }
      const amount = amounts.get(key);
      const reading = amount
        ? readAmount(cell, filled.cells.get(amount.currencyKey), amount, locale)
        : read(cell);
      const readings = reading.kind === 'refused' ? reading.readings : [];
      remarks.push(
        ...reading.remarks.map((remark) =>
          remarkAt(filled.place, cell, askFor(key, cell, remark, readings)),
        ),
      );
      if (reading.kind === 'value') {
        const { value } = reading;
        if (typeof value === 'object') {
          cells.set(key, value.amount);
          if (amount) cells.set(amount.currencyKey, value.currency);
        } else cells.set(key, value);
      }
      if (reading.kind === 'unanswered') open.add(key);
      if (reading.kind === 'refused') refused.add(field.item);
    }
    for (const cell of chooseByShares(filled, cells, open)) {
      remarks.push(remarkAt(filled.place, cell, chosenByShare));
    }
    for (const { key, code, found, expected } of judgeCells(form, cells)) {
      // Either of two equal ranks may be the wrong one.
      const keys = code === 'rank-repeated' ? tiedWith(key, found, cells) : [key];
      for (const one of keys) {
        const cell = filled.cells.get(one);
        const values = { found, expected };
        // A refused value is unknown, so consistency with it cannot be checked.
        if (cell && !refused.has(form.fieldByKey.get(key)?.item ?? '')) {
          remarks.push(
            remarkAt(filled.place, cell, { code: `form.${code}`, severity: 'error', values }),
          );
        }
      }
    }
    return { cells, open, remarks };
  };
}
