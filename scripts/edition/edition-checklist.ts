import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Portal } from '../../src/loaders/portal.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { proseItems } from '../../src/review/gather-items.ts';
import type { freezeNeeds } from '../../src/schemas/site.ts';
import { listUncoded } from '../../src/validators/page-addresses.ts';
import type { EditionStatus } from './edition-status.ts';
import { unprinted } from './freeze-edition.ts';
import { judgeSite } from './site-inputs.ts';

export type ChecklistKind = 'problems' | (typeof freezeNeeds)[number] | 'site' | 'archive';

/** A kind of work on an edition. */
export interface ChecklistLine {
  readonly kind: ChecklistKind;
  readonly done: number;
  /** Files, ids or languages where it is open. */
  readonly open: readonly string[];
  /** What does or lists it. */
  readonly command: string;
  /** Whether `freeze` waits for it. */
  readonly needed: boolean;
  /** Whether it can no longer be done: what is archived stays as it was published. */
  readonly archived: boolean;
}

/** Chapters signed by an office in a language; undefined where a file names none. */
export interface Signed {
  readonly language: string;
  readonly by: string | undefined;
  readonly chapters: readonly string[];
}

export interface Checklist {
  readonly edition: string;
  readonly lines: readonly ChecklistLine[];
  readonly signed: readonly Signed[];
}

/** What the check found, and how far the edition is. */
export interface Found {
  readonly status: EditionStatus;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Folder of the built site. */
  readonly site: string;
  /** Whether the edition is in the archive, which is left aside where it is frozen again. */
  readonly archived: boolean;
}

/** Codes that lines other than `warnings` count. */
const counted = new Set(['unchanged-chapter', 'stale-translation', 'differing-number']);

type Counts = Pick<ChecklistLine, 'done' | 'open'>;

/** Whether a problem is in a file of the edition. */
const isOf = (edition: string) => {
  const form = new RegExp(`^(editions|returns|reports|report-tables)/${edition}[./]`);
  return ({ file }: Problem) => form.test(file);
};

function countChapters({ edition, chapters }: EditionStatus, languages: number): Counts {
  const old = chapters.filter(({ state }) => state === 'unchanged');
  const written = chapters.filter((chapter) => !old.includes(chapter));
  return {
    done: written.reduce((sum, { missing }) => sum + languages - missing.length, 0),
    open: [
      ...chapters.flatMap(({ id, missing }) =>
        missing.map((locale) => `reports/${edition}/${id}/${locale}.mdx`),
      ),
      ...old.map(({ id }) => `reports/${edition}/${id}/`),
    ],
  };
}

/** Translated chapters, also frozen ones: they are signed before they are frozen. */
const translatedChapters = (portal: Portal, edition: string) =>
  (portal.site[0]?.data.languages ?? []).flatMap((language) =>
    proseItems({ ...portal, archive: [] }, language).filter(({ id }) =>
      id.startsWith(`${edition}/`),
    ),
  );

type Chapters = ReturnType<typeof translatedChapters>;

function listSigned(portal: Portal, chapters: Chapters): Signed[] {
  const signers = new Map(portal.reports.map(({ id, data }) => [id, data.reviewed?.by]));
  const signed = chapters
    .filter(({ state }) => state === 'reviewed')
    .map(({ id, language }) => ({ id, language, by: signers.get(`${id}/${language}`) }));
  return [...Map.groupBy(signed, ({ language, by }) => `${language} ${by}`).values()].map(
    (own) => ({
      language: own[0]?.language ?? '',
      by: own[0]?.by,
      chapters: own.map(({ id }) => id.split('/')[1] ?? ''),
    }),
  );
}

/** Languages in which a piece of news or a bulletin since the report's day names the edition. */
function countAnnounced(portal: Portal, edition: string): Counts {
  const day = portal.editions.find(({ id }) => id === edition)?.data.report?.date ?? '';
  const languages = portal.site[0]?.data.languages ?? [];
  const told = [
    ...portal.news.map(({ data }) => ({ ...data, lead: data.summary })),
    ...portal.bulletins.map(({ data }) => data),
  ].filter(({ date }) => date >= day);
  const open = languages.filter(
    (locale) =>
      !told.some(
        ({ title, lead, drafts }) =>
          !drafts.includes(locale) && `${title[locale]} ${lead[locale]}`.includes(edition),
      ),
  );
  return { done: languages.length - open.length, open };
}

/** Languages with and without a print, in the archive or in the site. */
function countPrints(portal: Portal, edition: string, site: string): Counts {
  const archived = portal.archive.find(({ id }) => id === edition)?.data.files;
  const folder = join(site, 'reports');
  const open = unprinted(
    portal,
    edition,
    archived ? Object.keys(archived) : existsSync(folder) ? readdirSync(folder) : [],
  );
  return { done: (portal.site[0]?.data.languages.length ?? 0) - open.length, open };
}

/** Everything to do before an edition is published, in the order in which it is done. */
export function makeChecklist(portal: Portal, found: Found): Checklist {
  const { status, problems, warnings, site, archived } = found;
  const { edition, returns, figures, frozen } = status;
  const own = portal.site[0]?.data;
  const isOwn = isOf(edition);
  const chapters = translatedChapters(portal, edition);
  const unsigned = chapters.filter(({ state }) => state !== 'reviewed');
  const wrongNumbers = [...problems, ...warnings].filter(
    (one) => isOwn(one) && ['recount', 'differing-number'].includes(one.code),
  );
  const proposed = portal.returns.filter(
    ({ id, data }) => id.startsWith(`${edition}/`) && data.proposed,
  );
  const codeless = Object.entries(listUncoded(portal)).flatMap(([kind, entries]) =>
    entries.map(({ id }) => `${kind}/${id}`),
  );
  const isBuilt = judgeSite(site, portal, edition) === (frozen ? 'archived' : 'built');
  const placeOf = ({ file, line }: Problem) => `${file}:${line}`;
  const how = `npm run edition -- status ${edition}`;
  const language = unsigned[0]?.language ?? own?.languages[0];
  const sheet = `--lang ${language} --kind reports --out reports-${language}.xlsx`;
  const lines: Readonly<Record<ChecklistKind, readonly [Counts, string]>> = {
    problems: [{ done: 0, open: problems.map(placeOf) }, 'npm run check'],
    returns: [
      { done: returns.confirmed, open: proposed.map(({ file }) => file) },
      `npm run edition -- confirm ${edition} ID…`,
    ],
    chapters: [countChapters(status, own?.languages.length ?? 0), how],
    signatures: [
      { done: chapters.length - unsigned.length, open: unsigned.map(({ file }) => file) },
      `npm run review -- out ${sheet}`,
    ],
    numbers: [
      {
        done: figures.written + figures.recounted,
        open: [...figures.missing, ...wrongNumbers.map(placeOf)],
      },
      how,
    ],
    warnings: [
      {
        done: 0,
        open: warnings.filter((one) => isOwn(one) && !counted.has(one.code)).map(placeOf),
      },
      'npm run check',
    ],
    links: [{ done: 0, open: codeless }, 'npm run links -- record'],
    site: [{ done: isBuilt ? 1 : 0, open: isBuilt ? [] : [site] }, 'npm run build'],
    prints: [countPrints(portal, edition, site), `npm run pdf -- --edition ${edition}`],
    announcement: [countAnnounced(portal, edition), `npm run add -- news edition-${edition}`],
    archive: [
      { done: frozen ? 1 : 0, open: frozen ? [] : [`archive/${edition}.yaml`] },
      `npm run edition -- freeze ${edition}`,
    ],
  };
  const needs: readonly string[] = own?.freezeNeeds ?? [];
  return {
    edition,
    lines: Object.entries(lines).map(([kind, [counts, command]]) => ({
      kind: kind as ChecklistKind,
      ...counts,
      command,
      needed: needs.includes(kind),
      archived: kind === 'signatures' && archived,
    })),
    signed: listSigned(portal, chapters),
  };
}
