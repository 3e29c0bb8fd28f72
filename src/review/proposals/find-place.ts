import { isLocale, type Locale } from '../../i18n/locales.ts';
import { isCollection, isProse } from '../../loaders/collections.ts';
import type { Entry, PageEntry, Portal } from '../../loaders/portal.ts';
import type { ValuePath } from '../../loaders/parse-yaml.ts';
import { pageNameOf } from '../../schemas/page.ts';
import { refPaths } from '../../schemas/ref.ts';
import type { Proposal } from './model.ts';

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

function findValues(
  value: unknown,
  now: string,
  language: string | undefined,
  path: ValuePath = [],
): ValuePath[] {
  if (typeof value === 'string' || typeof value === 'number') {
    return String(value).trim() === now ? [path] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    // Of a text in all languages, the one of the page.
    const isOther = isLocale(name) && name !== language;
    if (isOther || hidden.has(name)) return [];
    return findValues(part, now, language, [...path, Array.isArray(value) ? Number(name) : name]);
  });
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

/** Find what a proposal is about in the files of the portal. */
export function findPlace(portal: Portal, { page, now }: Proposal): ProposalPlace {
  // The base of the site may come before the language.
  const [, code, path = ''] = /\/([a-z]{2,3})(\/.*)$/.exec(page) ?? [];
  const language = code !== undefined && isLocale(code) ? code : undefined;
  const at = readPath(path);
  const entry =
    at && isCollection(at.kind) && !isProse(at.kind)
      ? (portal[at.kind] as readonly Entry<unknown>[]).find(({ id }) => id === at.id)
      : undefined;
  const name = at ? pageNameOf(at.kind, at.id) : path.replaceAll('/', '');
  const text = portal.pages.find(({ id }) => id === `${name}/${language}`);
  return {
    language,
    entry,
    text,
    values: entry && now !== '' ? findValues(entry.data, now, language) : [],
    inProse: text !== undefined && now !== '' && text.body.split(now).length === 2,
  };
}
