import { authorTranslate } from '../../i18n/author-messages.ts';
import { localeInfo } from '../../i18n/locales.ts';
import type {
  Cell,
  CellStyle,
  DressedCell,
  Row,
  Validation,
  Workbook,
} from '../../exports/workbook/model.ts';
import { formVersion } from '../../domain/survey/form-version.ts';
import { marksSheet, writeMarks } from '../../importers/form/form-marks.ts';
import { answerValue, formatOf, ruleOf } from './answer-cell.ts';
import { type CardLine, cardLines } from './card-lines.ts';
import { fieldLists } from './field-lists.ts';
import { type FormRequest, type FormSubject, identityFields } from './form-request.ts';

/** Column of the answers, from 0, after the hidden keys and the labels. */
const answers = 2;

const styles: Readonly<Record<Exclude<CardLine['kind'], 'field'>, CellStyle>> = {
  part: 'heading',
  question: 'question',
  explanation: 'explanation',
  group: 'muted',
};

/** Text across the full width. */
function wideRow(text: string, style: CellStyle): Row {
  const fill: Cell[] = style === 'heading' ? [{ style }, { style }] : [];
  return [undefined, { value: text, style }, ...fill];
}

/** Lay out a form from the top: rows, validations and merges. */
class CardSheet {
  readonly rows: Row[] = [];
  readonly validations: Validation[] = [];
  readonly merges: { row: number; column: number; toColumn: number }[] = [];

  words(text: string, style: CellStyle): void {
    this.merges.push({ row: this.rows.length, column: 1, toColumn: answers + 1 });
    this.rows.push(wideRow(text, style));
  }

  field(
    key: string,
    label: string,
    answer: DressedCell,
    hint: string,
    check?: Omit<Validation, 'ranges'>,
  ): void {
    if (check) {
      this.validations.push({ ...check, ranges: [{ row: this.rows.length, column: answers }] });
    }
    this.rows.push([
      key,
      { value: label, style: 'plain', wrap: true },
      answer,
      { value: hint, style: 'explanation' },
    ]);
  }
}

/** Form of one cluster, one field per line, with known answers filled in. */
export function cardWorkbook(request: FormRequest, subject: FormSubject | undefined): Workbook {
  const { edition, locale, bodies } = request;
  const t = authorTranslate(locale);
  const lists = fieldLists(bodies, locale);
  const title = t('template.title', { edition });
  const sheet = new CardSheet();
  sheet.words(title, 'title');
  sheet.words(t('template.intro.fill'), 'explanation');
  sheet.words(t('template.intro.empty'), 'explanation');
  const older = subject?.olderFrom;
  if (older !== undefined) {
    sheet.words(t('template.intro.older', { older, edition }), 'explanation');
  }
  const head = (['question', 'answer', 'how'] as const).map((name): Cell => ({
    value: t(`form.column.${name}`),
    style: 'heading',
  }));
  sheet.rows.push([undefined, ...head]);
  const headRows = sheet.rows.length;

  for (const { key, label, hint, options, valueFor } of identityFields(request)) {
    const value = valueFor(subject);
    sheet.field(
      key,
      label,
      { style: 'input', format: 'text', ...(value !== undefined && { value }) },
      hint,
      options && { rule: { kind: 'list', values: options }, severity: 'warning' },
    );
  }
  for (const line of cardLines(request)) {
    if (line.kind !== 'field') {
      sheet.words(line.text, styles[line.kind]);
      continue;
    }
    const { field, label, hint } = line;
    const known = field.private ? undefined : subject?.cells.get(field.key);
    const filled = known !== undefined && older !== undefined ? 'suspicious' : 'input';
    sheet.field(
      field.key,
      label,
      {
        style: field.holds && known === undefined ? 'input-required' : filled,
        format: formatOf(field.value),
        ...(known !== undefined && { value: answerValue(field.value, known, lists) }),
      },
      hint,
      {
        rule: ruleOf(field.value, lists),
        severity: field.value.kind === 'tick' ? 'warning' : 'stop',
        error: { title: label, text: hint },
      },
    );
  }
  const marks = writeMarks({
    version: formVersion,
    layout: 'card',
    edition,
    ...(subject && { cluster: subject.cluster }),
    answers: answers + 1,
    language: locale,
  });
  return {
    title,
    language: localeInfo[locale].bcp47,
    sheets: [
      {
        name: t('template.sheet'),
        columns: [{ hidden: true }, { width: 52 }, { width: 44 }, { width: 40 }],
        rows: sheet.rows,
        merges: sheet.merges,
        validations: sheet.validations,
        frozen: { rows: headRows },
        protected: true,
        gridLines: false,
        print: { footer: title },
      },
      { name: marksSheet, hidden: 'very', rows: marks },
    ],
  };
}
