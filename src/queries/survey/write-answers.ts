import type { FormItem } from '../../domain/survey/compile-form.ts';
import type { Answers, CellAnswer, FormField } from '../../domain/survey/form-field.ts';
import { statedLabel, statedLabels } from '../../domain/survey/stated-label.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { countryName } from '../knowledge/country-name.ts';
import { suffixOf } from './field-words.ts';

/** A line of an answer: its label, and the values that belong to it. */
export interface AnswerLine {
  readonly label: string | undefined;
  readonly values: readonly string[];
}

interface Piece {
  readonly label: string;
  readonly value: string;
}

const joinLabels = (labels: FormField['labels'], locale: Locale): string =>
  labels.map((label) => label[locale]).join(': ');

function writeCell(portal: Portal, { value }: FormField, cell: CellAnswer, locale: Locale): string {
  if (typeof cell === 'number') {
    const format = useFormat(locale);
    if (value.kind === 'percent') return format.percent(cell / 100, 1);
    return value.kind === 'year' ? String(cell) : format.number(cell);
  }
  if (value.kind === 'code') {
    const option = value.options.find(({ id }) => id === cell);
    return option ? statedLabel(option)[locale] : String(cell);
  }
  if (value.kind === 'country') return countryName(portal, String(cell), locale);
  if (value.kind === 'body') {
    return portal.organisationById.get(String(cell))?.name[locale] ?? String(cell);
  }
  return String(cell);
}

/** A choice with the fields next to it: `Other: a saucer office (40%)`. */
function withExtras(
  portal: Portal,
  base: string,
  fields: readonly FormField[],
  cells: Answers,
  locale: Locale,
): { before: string; after: string } {
  const told = (word: string) => {
    const field = fields.find(({ key }) => key === `${base}.${word}`);
    const cell = field && cells.get(field.key);
    return field && cell !== undefined ? writeCell(portal, field, cell, locale) : undefined;
  };
  const [text, share, currency] = ['text', 'share', 'currency'].map(told);
  return {
    before: text === undefined ? '' : `: ${text}`,
    after:
      (share === undefined ? '' : ` (${share})`) + (currency === undefined ? '' : ` ${currency}`),
  };
}

function pieceOf(
  portal: Portal,
  field: FormField,
  fields: readonly FormField[],
  cells: Answers,
  locale: Locale,
): Piece[] {
  const cell = cells.get(field.key);
  if (cell === undefined || suffixOf(field)) return [];
  const { kind } = field.value;
  const labels = statedLabels(field);
  const last = labels.at(-1)?.[locale] ?? '';
  const outer = joinLabels(labels.slice(0, -1), locale);
  const base = kind === 'code' ? `${field.key}.${String(cell)}` : field.key;
  const { before, after } = withExtras(portal, base, fields, cells, locale);
  if (kind === 'tick') return [{ label: outer, value: last + before + after }];
  if (kind === 'rank') return [{ label: outer, value: `${String(cell)}. ${last}${before}` }];
  const written = writeCell(portal, field, cell, locale) + before + after;
  return [{ label: joinLabels(labels, locale), value: written }];
}

/** A row of a list as one value: `Chamber of Teapots, leads`. */
function writeList(portal: Portal, item: FormItem, cells: Answers, locale: Locale): AnswerLine[] {
  const rows = Map.groupBy(item.fields, ({ key }) => key.split('.')[1] ?? '');
  const values = [...rows.values()].flatMap((fields) => {
    const told = fields.flatMap((field) => {
      const cell = cells.get(field.key);
      if (cell === undefined) return [];
      return cell === true
        ? [joinLabels(field.labels, locale)]
        : [writeCell(portal, field, cell, locale)];
    });
    return told.length > 0 ? [told.join(', ')] : [];
  });
  return values.length > 0 ? [{ label: undefined, values }] : [];
}

/** Formatted answer to a question, one line per statement. */
export function writeAnswer(
  portal: Portal,
  item: FormItem,
  cells: Answers,
  locale: Locale,
): AnswerLine[] {
  if ('question' in item && item.question.kind === 'list') {
    return writeList(portal, item, cells, locale);
  }
  const ranks = (field: FormField) => {
    const cell = cells.get(field.key);
    return field.value.kind === 'rank' && typeof cell === 'number' ? cell : 0;
  };
  const pieces = item.fields
    .filter(({ private: isPrivate }) => !isPrivate)
    .map((field) => ({
      rank: ranks(field),
      own: pieceOf(portal, field, item.fields, cells, locale),
    }))
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ own }) => own);
  return [...Map.groupBy(pieces, ({ label }) => label)].map(([label, group]) => ({
    label: label === '' ? undefined : label,
    values: group.map(({ value }) => value),
  }));
}
