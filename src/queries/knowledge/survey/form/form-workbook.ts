import { cellName } from '../../../../exports/workbook/cell-names.ts';
import type { Workbook } from '../../../../exports/workbook/model.ts';
import { writeWorkbook } from '../../../../exports/workbook/write-workbook.ts';
import { cardWorkbook } from '../../../../handouts/template/card-workbook.ts';
import { fieldLists } from '../../../../handouts/template/field-lists.ts';
import { nameOption } from '../../../../handouts/template/name-option.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { identityKeysOf } from '../../../../importers/form/identity.ts';
import {
  listOptions,
  listSectors,
  type OptionList,
} from '../../../../importers/values/option-list.ts';
import { listRegions } from '../../../../importers/values/region-list.ts';
import type { Portal } from '../../../../portal/portal.ts';
import { remember } from '../../../../portal/remember.ts';
import { askedEdition, askedRegions } from './asked-of.ts';
import type { AnswerCells } from './form-data.ts';

/** Form of the current survey, as written by the command `template`. */
export interface FormWorkbook {
  /** File name, the same in every language and year so that links stay valid. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly cells: AnswerCells;
}

/** Zero-based column of the answers: the first that can be filled in. */
const answerColumn = 2;

/**
 * Cells to fill in, by the keys hidden in the first column of their rows. Personal data have a line there, but
 * none on the page.
 */
function findCells({ sheets }: Workbook, { form }: Portal): Record<string, string> {
  const rows = (sheets[0]?.rows ?? []).map((row) => ('cells' in row ? row.cells : row));
  return Object.fromEntries(
    rows.flatMap(([key], row) =>
      typeof key === 'string' && !form.fieldByKey.get(key)?.private
        ? [[key, cellName(row, answerColumn)]]
        : [],
    ),
  );
}

function nameAnswers(portal: Portal, locale: Locale): AnswerCells['names'] {
  const lists = fieldLists(listOptions([]), locale);
  const regions = listRegions(portal.regions);
  const named = portal.form.fields.flatMap(({ key, value }) =>
    value.kind === 'code'
      ? [[key, value.options.map(({ id }) => [id, lists.name(value, id)])] as const]
      : [],
  );
  const sectors = listSectors(portal.sectors);
  const asksSector = identityKeysOf(portal.form).includes('sector');
  const nameAll = (entries: readonly { readonly id: string }[], list: OptionList) =>
    entries.map(({ id }) => [id, nameOption(id, list, locale)]);
  return Object.fromEntries(
    [
      ...named,
      ['region', nameAll(askedRegions(portal), regions)] as const,
      ...(asksSector ? [['sector', nameAll(portal.sectors, sectors)] as const] : []),
    ].map(([key, names]) => [key, Object.fromEntries(names)]),
  );
}

/** Empty workbook of the form in a language, and the cells of its answers. */
export const formWorkbook = remember(
  'formWorkbook',
  (portal: Portal, locale: Locale): FormWorkbook => {
    const edition = askedEdition(portal)?.id ?? portal.editionId;
    const regions = listRegions(portal.regions);
    const sectors = listSectors(portal.sectors);
    // It is empty, so no organisation has to be named.
    const request = {
      form: portal.form,
      edition,
      locale,
      bodies: listOptions([]),
      regions,
      sectors,
    };
    const workbook = cardWorkbook(request, undefined);
    return {
      file: 'form.xlsx',
      bytes: writeWorkbook(workbook),
      cells: { at: findCells(workbook, portal), names: nameAnswers(portal, locale) },
    };
  },
);
