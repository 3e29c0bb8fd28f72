import { rangeName } from './cell-names.ts';
import { dateNumber } from './dates.ts';
import { escapeAttribute, escapeText, withoutControls } from './escape-xml.ts';
import { fitText, messageLimits } from './limits.ts';
import { inlineList } from './list-sheet.ts';
import type { Message, SheetRange, Validation, ValidationRule } from './model.ts';

/** References of validations to cells of other sheets. */
export interface Lists {
  /** Cells of a list too long for a validation. */
  readonly lay: (values: readonly string[]) => string;
  /** Cells of a sheet identified by the name given in the model. */
  readonly find: (range: SheetRange) => string;
}

/** Validations of a sheet. */
export function writeValidations(
  validations: readonly Validation[] | undefined,
  lists: Lists,
): string {
  const written = (validations ?? [])
    .filter(({ ranges }) => ranges.length > 0)
    .map((validation) => writeValidation(validation, lists));
  return written.length === 0
    ? ''
    : `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`;
}

function writeValidation(
  { ranges, rule, severity = 'stop', error, prompt }: Validation,
  lists: Lists,
): string {
  const { type, operator, formulas } = conditions(rule, lists);
  return [
    `<dataValidation type="${type}"`,
    severity === 'stop' ? '' : ` errorStyle="${severity}"`,
    operator ? ` operator="${operator}"` : '',
    ' allowBlank="1" showInputMessage="1" showErrorMessage="1"',
    message('errorTitle', 'error', error),
    message('promptTitle', 'prompt', prompt),
    ` sqref="${ranges.map(rangeName).join(' ')}">`,
    ...formulas.map(
      (formula, index) => `<formula${index + 1}>${escapeText(formula)}</formula${index + 1}>`,
    ),
    '</dataValidation>',
  ].join('');
}

function message(title: string, text: string, said: Message | undefined): string {
  const part = (name: string, words: string | undefined, length: number) =>
    words ? ` ${name}="${escapeAttribute(fitText(withoutControls(words), length))}"` : '';
  return part(title, said?.title, messageLimits.title) + part(text, said?.text, messageLimits.text);
}

interface Conditions {
  readonly type: 'list' | 'whole' | 'decimal' | 'textLength' | 'date' | 'custom';
  readonly operator?: 'between' | 'greaterThanOrEqual' | 'lessThanOrEqual';
  readonly formulas: readonly string[];
}

function conditions(rule: ValidationRule, lists: Lists): Conditions {
  switch (rule.kind) {
    case 'list': {
      const inline = inlineList(rule.values);
      return { type: 'list', formulas: [inline ?? lists.lay(rule.values)] };
    }
    case 'range':
      return { type: 'list', formulas: [lists.find(rule.of)] };
    case 'formula':
      return { type: 'custom', formulas: [rule.formula] };
    case 'date':
      return {
        type: 'date',
        ...limits(
          rule.least === undefined ? undefined : dateNumber(rule.least),
          rule.most === undefined ? undefined : dateNumber(rule.most),
        ),
      };
    default:
      return {
        type: rule.kind === 'text-length' ? 'textLength' : rule.kind,
        ...limits(rule.least, rule.most),
      };
  }
}

function limits(
  min: number | undefined,
  max: number | undefined,
): Pick<Conditions, 'operator' | 'formulas'> {
  if (min !== undefined && max !== undefined) {
    return { operator: 'between', formulas: [String(min), String(max)] };
  }
  if (max !== undefined) return { operator: 'lessThanOrEqual', formulas: [String(max)] };
  // Without a limit only the kind is checked; a rule needs some number.
  return { operator: 'greaterThanOrEqual', formulas: [String(min ?? -1e15)] };
}
