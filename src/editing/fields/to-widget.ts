import type { EditField, EditFieldOf } from '../edit-field.ts';

/** Source of the choices of a field: an editor collection, or a list of words. */
export interface EntryChoice {
  readonly collection: string;
  /** The field with the id of an entry; the file name for files of one entry. */
  readonly value: string;
  readonly shown: readonly string[];
}

/** A field in Sveltia CMS's configuration. */
export type Widget = Readonly<Record<string, unknown>> & { readonly name: string };

export interface WidgetFacts {
  /** Folder of the portal in the repository, with a trailing slash; empty for the repository root. */
  readonly prefix: string;
  /** Choices of a collection; undefined if ids are typed. */
  choiceOf(collection: string): EntryChoice | undefined;
}

/** Escape characters read as markup: hints are plain text. */
const plainHint = (hint: string) =>
  hint.replaceAll('<', '&lt;').replaceAll('*', '\\*').replaceAll('_', '\\_');

/** Summary of a folded list item. */
function summaryOf(field: EditField): string | undefined {
  const fields = field.kind === 'group' ? field.fields : [];
  const names = new Set(fields.map(({ name }) => name));
  const chosen = ['title', 'label', 'name', 'id', 'source', 'url', 'file', 'text'].find((name) =>
    names.has(name),
  );
  const inner = fields.find(({ name }) => name === chosen);
  if (!inner) return undefined;
  const [language] = inner.kind === 'group' && inner.byLanguage ? inner.fields : [];
  const shown = language ? `{{${inner.name}.${language.name}}}` : `{{${inner.name}}}`;
  return names.has('id') && chosen !== 'id' ? `{{id}} – ${shown}` : shown;
}

function widgetOfLine({ long, most: max, form }: EditFieldOf<'line'>) {
  return {
    widget: long ? 'text' : 'string',
    use_emoji_autocomplete: false,
    ...(max === undefined ? {} : { maxlength: max }),
    ...(form ? { pattern: [form.pattern, form.told] } : {}),
  };
}

function widgetOfChoice({ words, names, needed }: EditFieldOf<'choice'>) {
  const options = names ? words.map((value) => ({ label: names[value] ?? value, value })) : words;
  // A required choice of few has buttons; an optional one is a list, where it can be cleared again.
  return { widget: 'select', options, dropdown_threshold: needed ? 6 : 0 };
}

function widgetOfEntry({ to }: EditFieldOf<'entry'>, facts: WidgetFacts) {
  const choice = facts.choiceOf(to);
  if (!choice) return { widget: 'string', use_emoji_autocomplete: false };
  const { collection, value: value_field, shown: display_fields } = choice;
  return { widget: 'relation', collection, value_field, display_fields, dropdown_threshold: 0 };
}

function widgetOfFile({ folder, endings }: EditFieldOf<'file'>, { prefix }: WidgetFacts) {
  return {
    widget: folder === 'media' && !endings.includes('pdf') ? 'image' : 'file',
    choose_url: false,
    accept: endings.map((ending) => `.${ending}`).join(','),
    media_folder: `/${prefix}${folder}`,
    public_folder: `/${folder}`,
  };
}

function widgetOfList(
  { item, least: min, most: max }: EditFieldOf<'list'>,
  facts: WidgetFacts,
): Readonly<Record<string, unknown>> {
  const limits = {
    ...(min === undefined ? {} : { min: min }),
    ...(max === undefined ? {} : { max: max }),
  };
  if (item.kind === 'choice' || (item.kind === 'entry' && facts.choiceOf(item.to))) {
    return { ...kindOf(item, facts), multiple: true, ...limits };
  }
  const summary = summaryOf(item);
  const look = { collapsed: 'auto', ...(summary ? { summary } : {}), ...limits };
  if (item.kind === 'forms') {
    return { widget: 'list', ...look, types: typesOf(item, facts), typeKey: item.key };
  }
  if (item.kind === 'group') {
    return { widget: 'list', ...look, fields: item.fields.map((one) => toWidget(one, facts)) };
  }
  return { widget: 'list', ...look, field: toWidget(item, facts) };
}

function typesOf({ forms }: EditFieldOf<'forms'>, facts: WidgetFacts) {
  return forms.map(({ name, label, fields }) => ({
    name,
    label,
    widget: 'object',
    fields: fields.map((field) => toWidget(field, facts)),
  }));
}

function kindOf(field: EditField, facts: WidgetFacts): Readonly<Record<string, unknown>> {
  switch (field.kind) {
    case 'line':
      return widgetOfLine(field);
    case 'number': {
      const { whole, least: min, most: max } = field;
      return {
        widget: 'number',
        value_type: whole ? 'int' : 'float',
        step: whole ? 1 : 0.01,
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
      };
    }
    case 'toggle':
      return { widget: 'boolean', required: false };
    case 'date':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'choice':
      return widgetOfChoice(field);
    case 'entry':
      return widgetOfEntry(field, facts);
    case 'file':
      return widgetOfFile(field, facts);
    case 'group':
      return {
        widget: 'object',
        collapsed: field.needed || field.byLanguage ? false : 'auto',
        fields: field.fields.map((one) => toWidget(one, facts)),
      };
    case 'forms':
      return { widget: 'object', types: typesOf(field, facts), typeKey: field.key };
    case 'list': {
      const required = field.needed && (field.least ?? 0) > 0;
      return { ...widgetOfList(field, facts), required };
    }
    case 'yaml':
    case 'prose':
      return { widget: 'text', use_emoji_autocomplete: false };
  }
}

const yamlHint = 'written as YAML, as in the files';

/** Sveltia CMS's configuration of a field. */
export function toWidget(field: EditField, facts: WidgetFacts): Widget {
  const { name, label, needed, usual, hint } = field;
  const told = field.kind === 'yaml' ? [hint, yamlHint].filter(Boolean).join('; ') : hint;
  const isPlain = usual !== undefined && typeof usual !== 'object';
  return {
    name,
    label,
    required: needed,
    ...(told ? { hint: plainHint(told) } : {}),
    ...(isPlain && field.kind !== 'yaml' ? { default: usual } : {}),
    ...kindOf(field, facts),
  };
}
