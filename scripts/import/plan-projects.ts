import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { mergeYaml } from '../../src/editing/yaml/merge-yaml.ts';
import { inEachLocale, type Locale } from '../../src/i18n/locales.ts';
import { useTranslate } from '../../src/i18n/translate.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { remarkAt } from '../../src/importers/form/filled-form.ts';
import { findProject, mergeProject } from '../../src/importers/projects/merge-projects.ts';
import {
  type ProjectLists,
  type ProjectRow,
  readProjects,
} from '../../src/importers/projects/read-projects.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import { listOptions } from '../../src/importers/values/option-list.ts';
import { completeTexts } from '../../src/schemas/complete-texts.ts';
import { projectStates, supportedProjectSchema } from '../../src/schemas/supported-project.ts';
import type { AuthorKey } from '../../src/i18n/phrase.ts';
import type { OpenImport } from './open-import.ts';
import { bodyOptions } from './portal-options.ts';
import { readWorkbooks } from './read-workbooks.ts';

/** A file of programmes, one or a list of them, with its projects unread. */
const programmeSchema = z.looseObject({ projects: z.array(z.looseObject({})).optional() });

/** Names that lists of projects may refer to. */
export function projectLists({
  programmes,
  clusters,
  organisations,
  ...rest
}: Portal): ProjectLists {
  return {
    programme: listOptions(
      programmes.map(({ id, data: { title, short } }) => ({
        id,
        label: title,
        also: short === undefined ? [] : [short],
      })),
    ),
    state: listOptions(
      projectStates.map((id) => ({
        id,
        label: inEachLocale((locale) => useTranslate(locale)(`figure.word.project-${id}`)),
      })),
    ),
    cluster: listOptions(
      clusters.map(({ id, data: { name } }) => ({
        id,
        label: inEachLocale((locale) => name[locale] ?? name.original),
        also: [name.original],
      })),
    ),
    body: bodyOptions({ organisations, programmes, clusters, ...rest }),
  };
}

/** Message on a project that would not pass the check; undefined for a valid one. */
function judge(
  project: unknown,
  { place, anchor, name }: ProjectRow,
  languages: readonly Locale[],
): CellRemark | undefined {
  const whole = completeTexts(supportedProjectSchema, project, new Set(languages));
  const { error } = supportedProjectSchema.safeParse(whole);
  const field = error?.issues[0]?.path.join('.');
  const told = { code: 'project.refused', values: { found: name, field: field ?? '' } } as const;
  return error && remarkAt(place, anchor, { ...told, severity: 'error' });
}

type Projects = readonly Readonly<Record<string, unknown>>[];

/** Programmes of a file, with their projects as written. */
function openFile(text: string) {
  const content: unknown = parse(text);
  const isList = Array.isArray(content);
  return { isList, programmes: z.array(programmeSchema).parse(isList ? content : [content]) };
}

/** A file of programmes with other projects; all else in it stays as written. */
function writeFile(text: string, projectsOf: (id: unknown) => Projects | undefined): string {
  const { isList, programmes } = openFile(text);
  const changed = programmes.map((one) => {
    const projects = projectsOf(isList ? one.id : undefined);
    return projects ? { ...one, projects } : one;
  });
  return mergeYaml(text, isList ? changed : changed[0]);
}

/** Projects of all programmes, while rows are taken in. */
class OpenProgrammes {
  private readonly texts = new Map<string, string>();
  private readonly projects = new Map<string, Projects>();
  private readonly changed = new Set<string>();
  private readonly programmes: Portal['programmes'];

  constructor(directory: string, programmes: Portal['programmes']) {
    this.programmes = programmes;
    for (const { id, file } of programmes) {
      const text = this.texts.get(file) ?? readFileSync(join(directory, file), 'utf8');
      this.texts.set(file, text);
      const { isList, programmes: own } = openFile(text);
      const programme = own.find((one) => !isList || one.id === id);
      this.projects.set(id, programme?.projects ?? []);
    }
  }

  /** Programme of a row: the one it names, the only one, or the one that has its project. */
  programmeOf({ programme, project }: ProjectRow): string | undefined {
    const [only, ...others] = this.programmes;
    if (programme !== undefined || others.length === 0) return programme ?? only?.id;
    const having = [...this.projects].filter(
      ([, projects]) => project !== undefined && findProject(projects, { project }) !== -1,
    );
    return having.length === 1 ? having[0]?.[0] : undefined;
  }

  of = (id: string): Projects => this.projects.get(id) ?? [];

  set(id: string, projects: Projects): void {
    this.projects.set(id, projects);
    this.changed.add(id);
  }

  /** Files with other projects than before. */
  write(): Map<string, string> {
    const ids = new Map(this.programmes.map(({ id, file }) => [file, id]));
    return new Map(
      [...this.texts].flatMap(([file, text]): [string, string][] => {
        const written = writeFile(text, (id) => {
          const own = id === undefined ? ids.get(file) : String(id);
          return own !== undefined && this.changed.has(own) ? this.projects.get(own) : undefined;
        });
        return written === text ? [] : [[file, written]];
      }),
    );
  }
}

/**
 * Plan an import of supported projects into the files of their programmes. Writes nothing.
 * @returns files to write, and how many rows were taken
 */
export function planProjects(
  paths: readonly string[],
  { directory, portal, sources }: Pick<OpenImport, 'directory' | 'portal' | 'sources'>,
  locale: Locale,
) {
  const languages = portal.site[0]?.data.languages ?? [];
  const read = readWorkbooks(paths);
  const { rows, remarks: unread } = readProjects(read.workbooks, {
    lists: projectLists(portal),
    languages,
    locale,
  });
  const programmes = new OpenProgrammes(directory, portal.programmes);
  const faults = rows.flatMap((row): CellRemark[] => {
    const refuse = (code: AuthorKey) => [
      remarkAt(row.place, row.anchor, { code, values: { found: row.name }, severity: 'error' }),
    ];
    const id = programmes.programmeOf(row);
    if (id === undefined) return refuse(row.title ? 'project.programme' : 'project.unknown');
    const projects = programmes.of(id);
    const merged = mergeProject(projects, row, sources);
    if (!merged) return refuse('project.unknown');
    const changed = merged.find((one, index) => one !== projects[index]);
    const fault = judge(changed, row, languages);
    if (fault) return [fault];
    programmes.set(id, merged);
    return [];
  });
  return {
    files: programmes.write(),
    taken: rows.length - faults.length,
    remarks: [...read.remarks, ...unread, ...faults],
  };
}
