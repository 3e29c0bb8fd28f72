import type { AuthorKey } from '../../src/i18n/phrase.ts';
import type { EditField } from '../../src/editing/edit-field.ts';
import { describeEntry } from '../../src/editing/fields/describe-entry.ts';
import { authorMessages, authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { collections, isProse, type YamlName } from '../../src/loaders/collections.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { type AddKind, addKinds } from './add-kinds.ts';
import { furtherFields, writeFields } from './write-entry.ts';
import { writeTexts } from './write-texts.ts';

export interface AddTarget {
  readonly portal: Portal;
  readonly languages: readonly Locale[];
  readonly locale: Locale;
}

/** Id of a list's first entry, if an entry needs one. */
const firstId = 'first';

const idsOf = (portal: Portal, collection: string): readonly string[] | undefined => {
  if (!Object.hasOwn(collections, collection)) return undefined;
  const entries = portal[collection as YamlName] as readonly { readonly id: string }[];
  return entries.map(({ id }) => id);
};

/** Collection of the entry that a field names; a typed country counts as one, too. */
function namedBy(field: EditField): string | undefined {
  if (field.kind === 'entry') return field.to;
  return field.kind === 'line' && field.name === 'country' ? 'countries' : undefined;
}

/** Collections from which an entry must name something. */
function namedIn(fields: readonly EditField[]): string[] {
  return fields
    .filter(({ needed }) => needed)
    .flatMap((field) => {
      if (field.kind === 'group') return namedIn(field.fields);
      if (field.kind !== 'list') return namedBy(field) ?? [];
      if (field.least === undefined) return [];
      return field.item.kind === 'group' ? namedIn(field.item.fields) : (namedBy(field.item) ?? []);
    });
}

/** File of an entry, and of required entries that are missing. */
function writeYaml(
  collection: YamlName,
  id: string,
  target: AddTarget,
): readonly (readonly [file: string, text: string])[] {
  const { portal, languages, locale } = target;
  const t = authorTranslate(locale);
  const own = portal.site[0]?.data.fields ?? [];
  const fields = describeEntry(collection, { languages, fields: own });
  const lacking = namedIn(fields).filter((to) => idsOf(portal, to)?.length === 0);
  const isList = collections[collection].form === 'list';
  const lines = writeFields(fields, [], {
    id,
    about: (field, path) => {
      const key = [`${collection}.${path.join('.')}`, path.at(-1)]
        .map((name) => `command.add.field.${name}`)
        .find((one): one is AuthorKey => Object.hasOwn(authorMessages.en, one));
      return key === undefined ? (field.hint ?? field.label) : t(key);
    },
    idsFor: (field) => {
      const to = namedBy(field);
      if (to === undefined) return undefined;
      return lacking.includes(to) ? [firstId] : idsOf(portal, to);
    },
  });
  const more = t('command.add.more', { fields: furtherFields(fields).join(', ') });
  const body = isList ? lines.map((line, at) => `${at === 0 ? '- ' : '  '}${line}`) : lines;
  const others = lacking
    .filter((to): to is YamlName => Object.hasOwn(collections, to) && !isProse(to as YamlName))
    .flatMap((to) => writeYaml(to, firstId, target));
  return [[`${collection}/${id}.yaml`, `${[...body, '', `# ${more}`].join('\n')}\n`], ...others];
}

/** Files of a new entry, with required values left blank. */
export function addEntry(kind: AddKind, id: string, target: AddTarget): Map<string, string> {
  const { collection, hasText } = addKinds[kind];
  const texts = hasText ? writeTexts(`pages/${kind}-${id}`, target) : [];
  return new Map([...writeYaml(collection, id, target), ...texts]);
}
