import type { EditField } from '../../src/editing/edit-field.ts';

/** What a new entry is written with. */
export interface EntryFacts {
  readonly id: string;
  /** What a field asks for, in the words of the author. */
  about(field: EditField, path: readonly string[]): string;
  /** Ids that a field may hold; undefined where it names nothing. */
  idsFor(field: EditField): readonly string[] | undefined;
}

/** More ids than these are not listed: nobody reads on. */
const mostIds = 8;

/** What one may write: the words of a choice, or the ids of entries. */
function choicesOf(field: EditField, { idsFor }: EntryFacts): string {
  if (field.kind === 'choice') return field.words.join(' | ');
  if (field.kind === 'toggle') return 'true | false';
  if (field.kind === 'date') return 'YYYY-MM-DD';
  const ids = idsFor(field.kind === 'list' ? field.item : field) ?? [];
  return ids.slice(0, mostIds).join(' | ') + (ids.length > mostIds ? ' | …' : '');
}

/** The only id that there is to choose is written at once. */
function onlyChoice(field: EditField, facts: EntryFacts): string {
  const [only, ...others] = facts.idsFor(field) ?? [];
  return only !== undefined && others.length === 0 ? ` ${only}` : '';
}

function remark(field: EditField, path: readonly string[], facts: EntryFacts): string[] {
  const choices = choicesOf(field, facts);
  return [`# ${facts.about(field, path)}${choices === '' ? '' : ` (${choices})`}`];
}

const indent = (lines: readonly string[], by: string) => lines.map((line) => by + line);

/** The lines below a field that holds others. */
function inside(field: EditField, path: readonly string[], facts: EntryFacts): string[] {
  if (field.kind === 'group') {
    return field.byLanguage
      ? field.fields.map(({ name }) => `  ${name}:`)
      : indent(writeFields(field.fields, path, facts), '  ');
  }
  if (field.kind !== 'list') return [];
  const { item } = field;
  if (item.kind !== 'group') return [`  -${onlyChoice(item, facts)}`];
  const lines = writeFields(item.fields, path, facts);
  // The remark of the first field stands above the sign of the item.
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, at) => `  ${at < first ? '' : at === first ? '- ' : '  '}${line}`);
}

/**
 * The fields without which an entry is none, each below a line that says what it asks for.
 * @param path names of the fields in which they stand
 */
export function writeFields(
  fields: readonly EditField[],
  path: readonly string[],
  facts: EntryFacts,
): string[] {
  return fields
    .filter(({ needed }) => needed)
    .flatMap((field) => {
      const own = [...path, field.name];
      if (field.name === 'id' && path.length === 0) return [`id: ${facts.id}`];
      const below = inside(field, own, facts);
      const value = below.length > 0 ? '' : onlyChoice(field, facts);
      return [...remark(field, own, facts), `${field.name}:${value}`, ...below];
    });
}

/** The names of what may be added to an entry. */
export function furtherFields(fields: readonly EditField[]): string[] {
  return fields.filter(({ needed }) => !needed).map(({ name }) => name);
}
