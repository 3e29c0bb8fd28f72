import type { EditField } from '../../src/editing/edit-field.ts';

export interface EntryFacts {
  readonly id: string;
  about(field: EditField, path: readonly string[]): string;
  /** Allowed ids; undefined if the field names nothing. */
  idsFor(field: EditField): readonly string[] | undefined;
}

/** Longer lists of ids are omitted. */
const maxIds = 8;

function choicesOf(field: EditField, { idsFor }: EntryFacts): string {
  if (field.kind === 'choice') return field.words.join(' | ');
  if (field.kind === 'toggle') return 'true | false';
  if (field.kind === 'date') return 'YYYY-MM-DD';
  const ids = idsFor(field.kind === 'list' ? field.item : field) ?? [];
  return ids.slice(0, maxIds).join(' | ') + (ids.length > maxIds ? ' | …' : '');
}

/** If there is a single id to choose, it is filled in. */
function onlyChoice(field: EditField, facts: EntryFacts): string {
  const [only, ...others] = facts.idsFor(field) ?? [];
  return only !== undefined && others.length === 0 ? ` ${only}` : '';
}

function remark(field: EditField, path: readonly string[], facts: EntryFacts): string[] {
  const choices = choicesOf(field, facts);
  return [`# ${facts.about(field, path)}${choices === '' ? '' : ` (${choices})`}`];
}

const indent = (lines: readonly string[], by: string) => lines.map((line) => by + line);

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
  // The comment on the first field goes above the item's dash.
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, at) => `  ${at < first ? '' : at === first ? '- ' : '  '}${line}`);
}

/** Required fields of an entry, each below a comment that describes it. */
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

/** Names of optional fields. */
export function furtherFields(fields: readonly EditField[]): string[] {
  return fields.filter(({ needed }) => !needed).map(({ name }) => name);
}
