import { isLocale, type Locale } from '../../i18n/locales.ts';
import { collectionNames, isCollection, isProse } from '../../loaders/collections.ts';
import type { Entry, PageEntry, Portal } from '../../loaders/portal.ts';
import type { ValuePath } from '../../loaders/parse-yaml.ts';
import { pageNameOf } from '../../schemas/page.ts';
import { refPaths } from '../../schemas/ref.ts';
import { pageOfEntry } from '../../schemas/text-page.ts';
import type { Proposal } from './model.ts';
import { readShownNumber } from './shown-number.ts';

/** Files of a page, and the places of the value that a proposal would replace. */
export interface ProposalPlace {
  readonly language: Locale | undefined;
  readonly entry: Entry<unknown> | undefined;
  readonly text: PageEntry | undefined;
  /** Paths of equal values within the entry. */
  readonly values: readonly ValuePath[];
  /** Whether the prose has the words once. */
  readonly inProse: boolean;
}

/** Fields that say nothing a reader could see, or by which entries refer to each other. */
const hidden: ReadonlySet<string> = new Set([
  'id',
  'source',
  'sources',
  'lines',
  'drafts',
  'reviewed',
]);

/** Whether a page shows the value in these words; numbers are written differently in each language. */
const isShownAs = (value: string | number, now: string): boolean =>
  String(value).trim() === now || (typeof value === 'number' && readShownNumber(now) === value);

function findValues(
  value: unknown,
  now: string,
  language: string | undefined,
  path: ValuePath = [],
): ValuePath[] {
  if (typeof value === 'string' || typeof value === 'number') {
    return isShownAs(value, now) ? [path] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    // Of a text in all languages, the one of the page.
    const isOther = isLocale(name) && name !== language;
    if (isOther || hidden.has(name)) return [];
    return findValues(part, now, language, [...path, Array.isArray(value) ? Number(name) : name]);
  });
}

/** Fields with the name of an entry, by what its page calls it. */
const naming: ReadonlySet<unknown> = new Set(['name', 'title', 'label']);

/**
 * The values of the field that is meant, if any is. An entry whose name is the same in two languages has it in two
 * places: the one of the page is meant.
 */
function narrow(
  found: readonly ValuePath[],
  field: string,
  language: string | undefined,
): readonly ValuePath[] {
  if (field === '') return found;
  if (field !== 'name') {
    const steps = field.split('.');
    return found.filter((path) => steps.every((step, at) => path[at] === step));
  }
  const names = found.filter(([first]) => naming.has(first));
  const own = names.filter((path) => path.at(-1) === language);
  return own.length > 0 ? own : names;
}

/** Collection and id in the path of a page, below its language. */
function readPath(path: string): { readonly kind: string; readonly id: string } | undefined {
  for (const [kind, form] of Object.entries(refPaths)) {
    const start = form.split('{id}')[0] ?? '';
    const id = path.startsWith(start) ? path.slice(start.length).split('/')[0] : '';
    if (id && !form.includes('#')) return { kind, id };
  }
  return undefined;
}

/** The entry that is a part of a page, such as a term of the glossary. */
const findPart = (portal: Portal, part: string): Entry<unknown> | undefined =>
  collectionNames
    .flatMap((kind): readonly (readonly [string, Entry<unknown>])[] =>
      isProse(kind) ? [] : portal[kind].map((entry) => [kind, entry] as const),
    )
    .find(([kind, { id }]) => pageOfEntry(kind, id) === part)?.[1];

/** Find what a proposal is about in the files of the portal. */
export function findPlace(portal: Portal, { page, now, field }: Proposal): ProposalPlace {
  // The base of the site may come before the language.
  const [, code, path = ''] = /\/([a-z]{2,3})(\/.*)$/.exec(page) ?? [];
  const language = code !== undefined && isLocale(code) ? code : undefined;
  const at = readPath(path);
  const own =
    at && isCollection(at.kind) && !isProse(at.kind)
      ? (portal[at.kind] as readonly Entry<unknown>[]).find(({ id }) => id === at.id)
      : undefined;
  const part = own || field === '' ? undefined : findPart(portal, `${path}#${field}`);
  const entry = own ?? part;
  const name = at ? pageNameOf(at.kind, at.id) : path.replaceAll('/', '');
  const text = portal.pages.find(({ id }) => id === `${name}/${language}`);
  const found = entry && now !== '' ? findValues(entry.data, now, language) : [];
  return {
    language,
    entry,
    text,
    values: narrow(found, part ? '' : field, language),
    inProse: text !== undefined && now !== '' && text.body.split(now).length === 2,
  };
}
