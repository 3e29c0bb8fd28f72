import { parse } from 'yaml';
import { locales } from '../i18n/locales.ts';
import { collectionNames, isProse } from '../loaders/collections.ts';
import { openVersions } from '../loaders/file-versions.ts';
import type { OriginalChange, OriginalChanges } from '../loaders/texts/original-change.ts';
import { type Entry, type PageEntry, type Portal, splitTextId } from '../loaders/portal.ts';
import { splitHead } from '../loaders/prose-head.ts';
import {
  hashEntryTexts,
  hashPageTexts,
  originalText,
  type ReviewedPage,
  signedTexts,
} from '../loaders/texts/review-hash.ts';
import {
  findOriginal,
  isFrozenText,
  type Reviewable,
  reviewEntry,
  reviewText,
} from '../loaders/texts/review-state.ts';
import { hashProse } from '../markdown/prose-hash.ts';
import { changedPassages } from './changed-passages.ts';

/** Texts of an original by field. */
type Fields = Readonly<Record<string, string>>;

interface StaleText {
  readonly key: string;
  /** File of its original. */
  readonly file: string;
  readonly from: string;
  readonly now: Fields;
  /** The original for which the text was made, among versions of its file from the newest. */
  readonly find: (versions: readonly string[]) => Fields | undefined;
}

const entryFields = (data: unknown, from: string): Fields =>
  Object.fromEntries(
    signedTexts(data).map((value) => [value.path.join('.'), originalText(data, value, from)]),
  );

/** The entry of a former file that was signed, also if others were added before it. */
function findSigned(
  text: string,
  path: Entry<object>['path'],
  isSigned: (data: unknown) => boolean,
): unknown {
  try {
    const held = path
      .slice(0, -1)
      .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], parse(text));
    return (path.length === 0 ? [held] : Object.values(held as object)).find(
      (one) => typeof one === 'object' && one !== null && isSigned(one),
    );
  } catch {
    // A former file need not be one that passes the check.
    return undefined;
  }
}

function staleEntry(collection: string, { id, file, path, data }: Entry<object>): StaleText[] {
  const { reviewed }: Reviewable = data;
  return locales.flatMap((language): StaleText[] => {
    const signature = reviewed?.[language];
    const review = signature && reviewEntry(data, language);
    if (review?.state !== 'stale') return [];
    const { from } = review;
    const isSigned = (one: unknown) => hashEntryTexts(one, from, language) === signature?.hash;
    const find = (versions: readonly string[]) => {
      for (const text of versions) {
        const found = findSigned(text, path, isSigned);
        if (found !== undefined) return entryFields(found, from);
      }
      return undefined;
    };
    return [
      { key: `${collection}/${id}/${language}`, file, from, now: entryFields(data, from), find },
    ];
  });
}

function readPage(text: string): ReviewedPage[] {
  const parts = splitHead(text);
  if (!parts) return [];
  try {
    const { title, lead } = parse(parts.head) as Partial<Record<string, unknown>>;
    return [{ data: { title: String(title), lead: String(lead) }, body: parts.body }];
  } catch {
    return [];
  }
}

const pageFields = ({ data: { title, lead }, body }: ReviewedPage): Fields => ({
  title,
  lead,
  body,
});

function stalePages(
  collection: string,
  pages: readonly PageEntry[],
  frozen: ReadonlySet<string>,
): StaleText[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  return pages.flatMap((page): StaleText[] => {
    const original = page.data.status === 'original' ? undefined : findOriginal(byId, page);
    if (!original || isFrozenText(collection, page.id, frozen)) return [];
    if (reviewText(page, original) !== 'stale') return [];
    const { reviewed, source } = page.data;
    const find = (versions: readonly string[]) => {
      const all = [original, ...versions.flatMap(readPage)];
      const found =
        all.find((one) => hashPageTexts(one, page) === reviewed?.hash) ??
        all.find(({ body }) => hashProse(body) === source?.hash);
      return found && pageFields(found);
    };
    const from = splitTextId(original.id)[1];
    const key = `${collection}/${page.id}`;
    return [{ key, file: original.file, from, now: pageFields(original), find }];
  });
}

function staleTexts(portal: Portal): StaleText[] {
  const frozen = new Set(portal.archive.map(({ id }) => id));
  return [
    ...collectionNames.flatMap((name) =>
      isProse(name) ? [] : portal[name].flatMap((entry) => staleEntry(name, entry)),
    ),
    ...(['pages', 'reports'] as const).flatMap((name) => stalePages(name, portal[name], frozen)),
  ];
}

/**
 * What changed in the originals of stale texts, compared with the version in Git whose hash is in their heads or
 * sign-offs. Without stale texts Git is not asked.
 */
export function readOriginalChanges(directory: string, portal: Portal): OriginalChanges {
  const byFile = Map.groupBy(staleTexts(portal), ({ file }) => file);
  if (byFile.size === 0) return {};
  const versionsOf = openVersions(directory, [...byFile.keys()]);
  const found: [string, OriginalChange][] = [];
  for (const [file, texts] of byFile) {
    const versions = versionsOf(file);
    for (const { key, from, now, find } of texts) {
      const was = find(versions);
      if (!was) continue;
      const passages = Object.keys({ ...now, ...was }).flatMap((place) =>
        changedPassages(was[place] ?? '', now[place] ?? '', from).map((passage) => ({
          ...passage,
          place,
        })),
      );
      found.push([key, { from, passages }]);
    }
  }
  return Object.fromEntries(found);
}
