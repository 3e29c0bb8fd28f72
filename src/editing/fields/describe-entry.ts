import { z } from 'astro/zod';
import { type CollectionName, collections, isProse, schemaOf } from '../../loaders/collections.ts';
import { mainLanguage } from '../../i18n/locales.ts';
import { ownFieldsForm } from '../../schemas/own-field.ts';
import { bodyKey, type EditField, entriesKey } from '../edit-field.ts';
import { isSame } from '../values/plain-values.ts';
import { describeField, describeFields, type FormFacts } from './describe-fields.ts';
import { spellName } from './spell-name.ts';

/** Merge fields of the same name from several forms of an entry. */
function joinFields(fields: readonly EditField[], isEverywhere: boolean, of: string): EditField {
  const [first] = fields as readonly [EditField, ...EditField[]];
  const needed = isEverywhere && fields.every((field) => field.needed);
  const hint = isEverywhere ? first.hint : `${first.hint ?? ''} (${of})`.trim();
  const told = { name: first.name, label: first.label, needed, ...(hint ? { hint } : {}) };
  const usual = fields.every((field) => isSame(field.usual, first.usual)) ? first.usual : undefined;
  const rest = usual === undefined ? {} : { usual };
  if (fields.every((field) => isSame({ ...field, hint, needed }, { ...first, hint, needed }))) {
    return { ...first, ...told };
  }
  const words = fields.flatMap((field) => (field.kind === 'choice' ? field.words : []));
  return fields.every(({ kind }) => kind === 'choice')
    ? { ...told, ...rest, kind: 'choice', words: [...new Set(words)] }
    : { ...told, kind: 'yaml' };
}

/** Fields of an entry with several forms, such as a figure: the union of all. */
function describeUnion(schema: z.ZodDiscriminatedUnion, facts: FormFacts): EditField[] {
  const which = describeField('which', schema, facts);
  if (which?.kind !== 'forms') return [];
  const { key, forms } = which;
  const names = new Set(forms.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const joined = [...names].map((name) => {
    const having = forms.flatMap((form) => {
      const field = form.fields.find((one) => one.name === name);
      return field ? [{ form: form.name, field }] : [];
    });
    const of = `${key}: ${having.map(({ form }) => form).join(', ')}`;
    return joinFields(
      having.map(({ field }) => field),
      having.length === forms.length,
      of,
    );
  });
  const words = forms.map(({ name }) => name);
  return [{ name: key, label: spellName(key), needed: true, kind: 'choice', words }, ...joined];
}

/**
 * Form fields of the portal-defined fields, replacing the one that contains them; empty if the portal defines
 * none.
 */
function describeOwn(field: EditField, { fields = [], languages }: FormFacts): EditField[] {
  if (fields.length === 0) return [];
  const schema = ownFieldsForm(fields, mainLanguage(languages));
  const { label, hint } = field;
  const own = describeFields(schema, { languages });
  const group = { name: field.name, label, needed: false, ...(hint ? { hint } : {}) };
  return [{ ...group, kind: 'group', fields: own, byLanguage: false }];
}

/** Form fields of one entry of a collection. */
export function describeEntry(name: CollectionName, facts: FormFacts): EditField[] {
  const schema: z.ZodType = schemaOf(name);
  const fields =
    schema instanceof z.ZodDiscriminatedUnion
      ? describeUnion(schema, facts)
      : schema instanceof z.ZodObject
        ? describeFields(schema, facts)
        : [];
  if (name === 'clusters') {
    return fields.flatMap((field) => (field.name === 'fields' ? describeOwn(field, facts) : field));
  }
  if (!isProse(name)) return fields;
  const hint = 'the text in Markdown, with the tags that the guide for authors names';
  return [...fields, { name: bodyKey, label: 'Text', hint, needed: true, kind: 'prose' }];
}

/** Form fields of a file of a collection: those of its entry, or a list of entries. */
export function describeFile(name: CollectionName, facts: FormFacts): EditField[] {
  const fields = describeEntry(name, facts);
  const { form, about } = collections[name];
  if (form !== 'list') return fields;
  const entry = { name: 'entry', label: 'Entry', needed: true } as const;
  return [
    {
      name: entriesKey,
      label: 'Entries',
      hint: about,
      needed: true,
      kind: 'list',
      item: { ...entry, kind: 'group', fields, byLanguage: false },
    },
  ];
}
