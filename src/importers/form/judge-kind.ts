import type { FormItem } from '../../domain/survey/compile-form.ts';
import type { FieldValue, FormField } from '../../domain/survey/form-field.ts';
import type { JudgeCells } from '../words/word-target.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { countryOptions } from '../values/countries.ts';
import { currencyOptions } from '../values/currency-options.ts';
import { listOptions, type OptionList } from '../values/option-list.ts';
import { readChoice } from '../values/read-choice.ts';
import { readOfficeEmail } from '../values/read-email.ts';
import { readLink } from '../values/read-link.ts';
import { readYear } from '../values/read-moment.ts';
import { readCount, readNumber } from '../values/read-number.ts';
import { readPercent } from '../values/read-percent.ts';
import { readOfficePhone } from '../values/read-phone.ts';
import { readRank } from '../values/read-rank.ts';
import { holdsOption } from '../values/read-several.ts';
import { readTick } from '../values/read-tick.ts';
import type { Reading } from '../values/reading.ts';
import type { Cell } from '../workbook/model.ts';

/** Cells sampled per column: the first ones show its type. */
const looked = 40;

/** Share of filled cells that a reader parses to a value. */
function judgeBy(read: (cell: Cell) => Reading<unknown>): JudgeCells {
  return (cells) => {
    let taken = 0;
    let all = 0;
    for (const cell of cells.slice(0, looked)) {
      const { kind } = read(cell);
      if (kind === 'empty' || kind === 'unanswered') continue;
      all += 1;
      if (kind === 'value') taken += 1;
    }
    return all === 0 ? undefined : taken / all;
  };
}

function judgeIf(isIt: (cell: Cell) => boolean): JudgeCells {
  return (cells) => {
    const own = cells.slice(0, looked);
    return own.length === 0 ? undefined : own.filter(isIt).length / own.length;
  };
}

const isNumber = ({ kind, text }: Cell): boolean =>
  kind === 'number' || /^[\s\d.,%+~-]+$/.test(text.trim());
const isWords = (cell: Cell): boolean =>
  cell.kind === 'text' && !isNumber(cell) && /\p{L}{2}/u.test(cell.text);

const locale = 'en';

/** Judges independent of a portal. */
export const judgeKinds = {
  count: judgeBy((cell) => readCount(cell, { locale })),
  tick: judgeBy(readTick),
  words: judgeIf(isWords),
} as const;

/** Judge of how well cells parse as values of a field, from 0 to 1. */
export function judgeKind(value: FieldValue): JudgeCells {
  switch (value.kind) {
    case 'tick':
      return judgeKinds.tick;
    case 'count':
      return judgeKinds.count;
    case 'rank':
      return judgeBy((cell) => readRank(cell, value.most));
    case 'percent': {
      const { least, most } = value;
      const rules = {
        ...(least !== undefined && { least }),
        ...(most !== undefined && { most }),
      };
      return judgeBy((cell) => readPercent(cell, { ...rules, sum: 100 }));
    }
    case 'number':
      return judgeIf(
        (cell) => isNumber(cell) || readNumber(cell).kind === 'value' || /\d/.test(cell.text),
      );
    case 'year':
      return judgeBy((cell) => readYear(cell));
    case 'code': {
      const options = listOptions(value.options);
      return judgeBy((cell) => readChoice(cell, options, locale));
    }
    case 'country':
      return judgeBy((cell) => readChoice(cell, countryOptions(), locale));
    case 'currency':
      return judgeBy((cell) => readChoice(cell, currencyOptions(), locale));
    case 'link':
      return judgeBy(readLink);
    case 'email':
      return judgeBy(readOfficeEmail);
    case 'phone':
      return judgeBy(readOfficePhone);
    default:
      return judgeKinds.words;
  }
}

/** Judges by the portal's lists. */
export interface Kinds {
  readonly name: JudgeCells;
  readonly id: JudgeCells;
  readonly region: JudgeCells;
  /** Several options of a question in one cell. */
  choices(item: FormItem): JudgeCells;
  /** Numbers in one cell, each with its row label. */
  readonly counts: JudgeCells;
}

/** Build the judges from the regions and other lists of a portal. */
export function knownKinds(
  regions: OptionList | undefined,
  isCluster: (id: string) => boolean,
): Kinds {
  return {
    name: judgeKinds.words,
    id: judgeIf(({ text }) => isCluster(cleanLine(text).toLowerCase())),
    region: regions ? judgeBy((cell) => readChoice(cell, regions, locale)) : judgeKinds.words,
    counts: judgeIf(({ text }) => /\d/.test(text) && /\p{L}{3}/u.test(text)),
    choices: (item) => {
      const options = choiceOptions(item.fields);
      return judgeIf((cell) => holdsOption(cell, options, readChoice));
    },
  };
}

/** Options of a multiple-choice or ranked question, by label. */
export function choiceOptions(fields: readonly FormField[]): OptionList {
  return listOptions(
    fields.flatMap(({ key, labels, value }) => {
      const label = labels.at(-1);
      return label && (value.kind === 'tick' || value.kind === 'rank') ? [{ id: key, label }] : [];
    }),
  );
}
