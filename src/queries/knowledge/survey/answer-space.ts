import { sortByText } from '../../../i18n/collate.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { StageId } from '../../../schemas/stage.ts';
import type { Question } from '../../../schemas/survey.ts';
import { namedLinks } from '../../links/refs.ts';
import type { Portal } from '../../../portal/portal.ts';

/** A checkbox, field or row, with the example printed in the form. */
export interface ChoiceView {
  readonly label: string;
  readonly href?: string;
  readonly example?: string | undefined;
}

/** A stage as an option, with its criteria to tick. */
export interface ChecklistView {
  readonly label: string;
  readonly criteria: readonly string[];
}

/** An empty table to fill in. Rows without a name are numbered. */
export interface GridView {
  readonly columns: readonly string[];
  readonly rows: readonly ChoiceView[];
}

export interface AnswerView {
  /** True for a single line to write on. */
  readonly line: boolean;
  readonly choices: readonly ChoiceView[];
  /** True if each choice is followed by a line to write on. */
  readonly remarks: boolean;
  readonly checklists: readonly ChecklistView[];
  readonly fields: readonly ChoiceView[];
  readonly grid: GridView | undefined;
}

type Answer = Question['options'][number];

const viewAnswer =
  (locale: Locale) =>
  ({ label, example }: Answer): ChoiceView => ({ label: label[locale], example });

/** Table of a question: its columns next to its options, its fields, or the max number of rows. */
function viewGrid(question: Question, locale: Locale): GridView | undefined {
  const { columns, options, fields, most: max = 1 } = question;
  if (columns.length === 0) return undefined;
  const named = [...options, ...fields].map(viewAnswer(locale));
  const numbered = Array.from({ length: max }, (_, index) => ({
    label: useFormat(locale).number(index + 1),
  }));
  return {
    columns: columns.map(({ label }) => label[locale]),
    rows: named.length > 0 ? named : numbered,
  };
}

/** A stage of the portal with its criteria, if the portal has it. */
function viewChecklist(portal: Portal, id: StageId, locale: Locale): ChecklistView[] {
  const stage = portal.stageById.get(id);
  if (!stage) return [];
  const criteria = stage.criteria.map(({ label }) => label[locale]);
  return [{ label: stage.label[locale], criteria }];
}

/** Checkboxes of a question: its options, or the sectors by their codes in the form. */
function viewChoices(
  portal: Portal,
  { options, optionsFrom }: Question,
  locale: Locale,
): ChoiceView[] {
  if (optionsFrom !== 'sectors') return options.map(viewAnswer(locale));
  return namedLinks(
    portal,
    'sectors',
    sortByText(locale, portal.sectors, ({ code }) => code).map(({ id }) => id),
    locale,
  );
}

/** Checkboxes, lines and tables of a question. Options and fields that are rows are in the table only. */
export function viewAnswerSpace(portal: Portal, question: Question, locale: Locale): AnswerView {
  const { kind, optionsFrom, fields } = question;
  const grid = viewGrid(question, locale);
  return {
    line: kind === 'text',
    choices: grid ? [] : viewChoices(portal, question, locale),
    remarks: kind === 'multi-with-text',
    checklists:
      optionsFrom === 'stages'
        ? portal.stageOrder.ids.flatMap((stage) => viewChecklist(portal, stage, locale))
        : [],
    fields: grid ? [] : fields.map(viewAnswer(locale)),
    grid,
  };
}
