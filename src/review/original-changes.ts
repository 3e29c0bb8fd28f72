import { parse } from 'yaml';
import { type Locale, locales } from '../i18n/locales.ts';
import { collectionNames, isProse } from '../loaders/collections.ts';
import { openVersions } from '../loaders/file-versions.ts';
import type {
  OriginalChange,
  OriginalChanges,
  PlacedPassages,
} from '../loaders/texts/original-change.ts';
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

/** Words of an original, or of a text, by field. */
type Fields = Readonly<Record<string, string>>;

/** An original together with the text that was made of it; without the latter if it was not signed. */
interface Wording {
  readonly original: Fields;
  readonly own?: Fields;
}

interface StaleText {
  readonly key: string;
  /** File of its original, and its own. */
  readonly files: readonly [original: string, own: string];
  readonly from: string;
  readonly language: string;
  readonly now: Required<Wording>;
  /** What was signed, or the original for which the text was made, among versions of both from the newest. */
  readonly find: (versions: readonly string[], own: readonly string[]) => Wording | undefined;
}

function entryFields(data: unknown, from: string, language: Locale): Required<Wording> {
  const texts = signedTexts(data).map((value) => [value.path.join('.'), value] as const);
  return {
    original: Object.fromEntries(
      texts.map(([place, value]) => [place, originalText(data, value, from)]),
    ),
    own: Object.fromEntries(texts.map(([place, value]) => [place, value.texts[language] ?? ''])),
  };
}

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
        if (found !== undefined) return entryFields(found, from, language);
      }
      return undefined;
    };
    const key = `${collection}/${id}/${language}`;
    const now = entryFields(data, from, language);
    return [{ key, files: [file, file], from, language, now, find }];
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
    const find = (versions: readonly string[], ownVersions: readonly string[]) => {
      const all = [original, ...versions.flatMap(readPage)];
      for (const own of reviewed ? [page, ...ownVersions.flatMap(readPage)] : []) {
        const signed = all.find((one) => hashPageTexts(one, own) === reviewed?.hash);
        if (signed) return { original: pageFields(signed), own: pageFields(own) };
      }
      const found = all.find(({ body }) => hashProse(body) === source?.hash);
      return found && { original: pageFields(found) };
    };
    const [, from] = splitTextId(original.id);
    const [, language] = splitTextId(page.id);
    const key = `${collection}/${page.id}`;
    const now = { original: pageFields(original), own: pageFields(page) };
    return [
      {
        key,
        files: [original.file, reviewed ? page.file : original.file],
        from,
        language,
        now,
        find,
      },
    ];
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

/** Sentences that differ, by field. */
const comparePlaces = (was: Fields, now: Fields, language: string): PlacedPassages =>
  Object.keys({ ...now, ...was }).flatMap((place) =>
    changedPassages(was[place] ?? '', now[place] ?? '', language).map((passage) => ({
      ...passage,
      place,
    })),
  );

/**
 * What changed in stale texts and in their originals, compared with the version in Git whose hash is in their heads
 * or sign-offs. Without stale texts Git is not asked.
 */
export function readOriginalChanges(directory: string, portal: Portal): OriginalChanges {
  const texts = staleTexts(portal);
  if (texts.length === 0) return {};
  const files = new Set(texts.flatMap((text) => text.files));
  const versionsOf = openVersions(directory, [...files]);
  const versions = new Map([...files].map((file) => [file, versionsOf(file)]));
  const found: [string, OriginalChange][] = [];
  for (const {
    key,
    files: [file, ownFile],
    from,
    language,
    now,
    find,
  } of texts) {
    const was = find(versions.get(file) ?? [], versions.get(ownFile) ?? []);
    if (!was) continue;
    const passages = comparePlaces(was.original, now.original, from);
    const own = was.own ? comparePlaces(was.own, now.own, language) : [];
    found.push([key, { from, passages, own }]);
  }
  return Object.fromEntries(found);
}
