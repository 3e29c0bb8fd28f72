import { type Locale, localeInfo, mainLanguage } from '../../i18n/locales.ts';
import { type CollectionName, collections } from '../../loaders/collections.ts';
import type { Editing } from '../../schemas/editing.ts';
import { type EditField, entriesKey } from '../edit-field.ts';
import {
  backendServers,
  type EditorFormat,
  type EditorSettings,
  type EditorWords,
  type PreviewPaths,
} from '../editor-settings.ts';
import { describeFile } from '../fields/describe-entry.ts';
import { type EntryChoice, toWidget, type WidgetFacts } from '../fields/to-widget.ts';
import { type EditorCollection, listCollections, type PortalLayout } from './list-collections.ts';

export interface EditorPortal extends PortalLayout {
  readonly name: string;
  readonly editing: Editing;
  readonly isLiving: boolean;
  readonly base: string;
  readonly address: string;
  /** Address of the portal's mark. */
  readonly icon: string;
  previewOf(collection: EditorCollection | 'site'): PreviewPaths;
  wordsIn(language: Locale): EditorWords;
}

const slugRule = ['^[a-z0-9]+(-[a-z0-9]+)*$', 'Small letters, digits and single hyphens'] as const;

/** Field for the name of an entry in lists: title, label or name. */
function namePath(fields: readonly EditField[]): string | undefined {
  for (const name of ['title', 'label', 'name', 'short']) {
    const field = fields.find((one) => one.name === name);
    if (field?.kind === 'line') return name;
    if (field?.kind !== 'group') continue;
    const inner = field.fields.find((one) => one.name === 'original') ?? field.fields[0];
    if (inner) return `${name}.${inner.name}`;
  }
  return undefined;
}

function entryFields([first, ...others]: readonly EditField[]): readonly EditField[] {
  const isList = first?.name === entriesKey && first.kind === 'list' && others.length === 0;
  if (!isList || !first) return first ? [first, ...others] : [];
  return first.item.kind === 'group' ? first.item.fields : [];
}

/** Repository service; the test backend for a local folder. */
function backendOf({ backend, repository, branch, api }: Editing) {
  // Sveltia CMS's "test" backend reads and writes the folder that the page passes to it.
  if (backend === 'local') return { name: 'test-repo' };
  const own = api === undefined ? {} : { api_root: api, base_url: new URL(api).origin };
  // GitHub Enterprise serves GraphQL at /api/graphql; Sveltia CMS would use /graphql.
  const graph = /^(.*\/api)\/v3\/?$/.exec(api ?? '')?.[1];
  return {
    name: backend,
    repo: repository,
    auth_methods: ['token'],
    ...(branch === undefined ? {} : { branch }),
    ...own,
    ...(backend === 'github' && graph ? { graphql_api_root: `${graph}/graphql` } : {}),
  };
}

/** Whether a save waits as a pull request, which Sveltia CMS makes on two of the services. */
const proposes = ({ backend, direct }: Editing): boolean =>
  !direct && (backend === 'github' || backend === 'gitlab');

/** Page of an entry in a preview of the site, in the words of Sveltia CMS. */
function previewPath({ entry, list = '/' }: PreviewPaths, language: Locale): string {
  return `${language}${entry?.replace('{id}', '{{filename}}') ?? list}`;
}

/** The file server that the page may contact; undefined if it reads a folder. */
export function serverOf({ backend, api }: Editing): string | undefined {
  return backend === 'local' ? undefined : new URL(api ?? backendServers[backend]).origin;
}

function toCollection(
  one: EditorCollection,
  fields: readonly EditField[],
  facts: WidgetFacts,
  preview: string,
): Readonly<Record<string, unknown>> {
  const { name, label, of, form, folder, path, language, mayAdd } = one;
  const isList = form === 'list';
  const shown = isList ? undefined : namePath(fields);
  return {
    name,
    folder: facts.prefix + folder,
    format: name,
    // For a collection with a path but no media folder, Sveltia CMS puts pictures next to its entries.
    media_folder: `/${facts.prefix}media`,
    public_folder: '/media',
    label: language ? `${label}: ${localeInfo[language].name}` : label,
    description: collections[of].about,
    ...(path === undefined ? {} : { path }),
    preview_path: preview,
    create: mayAdd,
    duplicate: mayAdd && !isList,
    slug: {
      editable: ['create'],
      pattern: slugRule,
      hint: isList
        ? 'Name of the file: small letters, digits and single hyphens'
        : 'Its permanent id, the name of the file: small letters, digits and single hyphens',
    },
    ...(shown === undefined ? {} : { identifier_field: shown }),
    summary: shown === undefined ? '{{slug}}' : `{{${shown}}}`,
    sortable_fields: { fields: ['slug', ...(shown ? [shown] : [])], default: { field: 'slug' } },
    fields: fields.map((field) => toWidget(field, facts)),
  };
}

/** Source of a collection's choices: its files, if all are in one place. */
function choose(
  groups: readonly (readonly EditorCollection[])[],
  fieldsOf: (name: CollectionName) => readonly EditField[],
): WidgetFacts['choiceOf'] {
  const all = groups.flat();
  const choices = new Map<string, EntryChoice | undefined>();
  const find = (to: string): EntryChoice | undefined => {
    const having = all.filter(({ of }) => of === to);
    const [one] = having;
    if (!one || having.length !== 1) return undefined;
    const inner = entryFields(fieldsOf(one.of));
    const shown = namePath(inner);
    const id = one.form === 'list' ? `${entriesKey}.*.id` : '{{slug}}';
    const name = shown && (one.form === 'list' ? `${entriesKey}.*.${shown}` : shown);
    return {
      collection: one.name,
      value: id,
      shown: name ? [`{{${name}}} ({{${id.replace(/[{}]/g, '')}}})`] : [id],
    };
  };
  return (to) => {
    if (!choices.has(to)) choices.set(to, find(to));
    return choices.get(to);
  };
}

/** Settings of a portal's editor, derived from the schemas of its files. */
export function makeSettings(portal: EditorPortal): EditorSettings {
  const { languages, fields: own, editing, base, isLiving } = portal;
  const prefix = editing.folder === undefined ? '' : `${editing.folder}/`;
  const groups = listCollections(portal);
  const main = mainLanguage(languages);
  const made = new Map<CollectionName, EditField[]>();
  const fieldsOf = (name: CollectionName): EditField[] => {
    const fields = made.get(name) ?? describeFile(name, { languages, fields: own });
    made.set(name, fields);
    return fields;
  };
  const facts: WidgetFacts = { prefix, choiceOf: choose(groups, fieldsOf) };
  const formats = groups.flat().map((one): [string, EditorFormat] => [
    one.name,
    {
      form: one.form,
      fields: fieldsOf(one.of),
      preview: portal.previewOf(one),
      ...(one.language ? { language: one.language } : {}),
    },
  ]);
  const site: EditorFormat = {
    form: 'single',
    fields: fieldsOf('site'),
    preview: portal.previewOf('site'),
  };
  return {
    isLiving,
    backend: editing.backend,
    prefix,
    base,
    languages: languages.map((code) => ({ code, name: localeInfo[code].name })),
    words: Object.fromEntries(languages.map((code) => [code, portal.wordsIn(code)])),
    formats: Object.fromEntries([...formats, ['site', site]]),
    cms: {
      load_config_file: false,
      backend: backendOf(editing),
      media_folder: `${prefix}media`,
      public_folder: '/media',
      media_libraries: {
        default: { config: { slugify_filename: true } },
        stock_assets: { providers: [] },
      },
      app_title: portal.name,
      site_url: portal.address,
      publish_mode: proposes(editing) ? 'editorial_workflow' : 'simple',
      show_preview_links: proposes(editing),
      logout_redirect_url: `${base}admin/`,
      logo: { src: portal.icon },
      slug: { encoding: 'ascii', clean_accents: true },
      singletons: [
        {
          name: 'site',
          label: 'Site',
          file: `${prefix}site.yaml`,
          format: 'site',
          fields: site.fields.map((field) => toWidget(field, facts)),
        },
      ],
      collections: groups.flatMap((group, index) => [
        ...(index > 0 ? [{ name: `line-${index}`, divider: true }] : []),
        ...group.map((one) => {
          const preview = previewPath(portal.previewOf(one), one.language ?? main);
          return toCollection(one, fieldsOf(one.of), facts, preview);
        }),
      ]),
    },
  };
}
