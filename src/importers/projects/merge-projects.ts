import { toSlug } from '../../i18n/slug.ts';
import type { ProjectRow } from './read-projects.ts';

/** Fields of a project, or of a part of it, as in the file. */
type Fields = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value : []);

const textsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).map(String) : [];

/** Whether two texts are the same in any language. */
const isNamed = (label: unknown, other: unknown) =>
  textsOf(label).some((text) => textsOf(other).includes(text));

/** Put a part into its list: in place of what it updates, or at the end. */
function putInto(
  list: readonly Fields[],
  part: Fields,
  isSame: (one: Fields) => boolean,
): Fields[] {
  const index = list.findIndex(isSame);
  return index === -1 ? [...list, part] : list.with(index, { ...list[index], ...part });
}

/** Index of the project that a row is about, by its title, or by its id or name; -1 for a new one. */
export function findProject(
  projects: readonly Fields[],
  { title, project }: Pick<ProjectRow, 'title' | 'project'>,
): number {
  return projects.findIndex(({ id, title: own }) =>
    title ? isNamed(own, title) : id === project || textsOf(own).includes(project ?? ''),
  );
}

/** Id of a new project, from its title in English or the first language. */
function newId(projects: readonly Fields[], { title = {} }: ProjectRow): string {
  const base = toSlug(title.en ?? textsOf(title)[0] ?? '') || 'project';
  const taken = new Set(projects.map(({ id }) => id));
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  return id;
}

/**
 * Projects of a programme with what a row says; undefined if it names a project that is not there.
 * @param projects as in the file of the programme
 * @param sources ids cited for new projects
 */
export function mergeProject(
  projects: readonly Fields[],
  row: ProjectRow,
  sources: readonly string[],
): Fields[] | undefined {
  const { title, fields, activity, check, outcome } = row;
  const index = findProject(projects, row);
  if (index === -1 && !title) return undefined;
  const cited = sources.length > 0 ? { sources: sources.map((source) => ({ source })) } : {};
  const old = projects[index] ?? { id: newId(projects, row), title, ...cited };
  const { sources: own, ...rest } = old;
  const lists = {
    activities:
      activity &&
      putInto(listOf(old.activities), activity, ({ label }) => isNamed(label, activity.label)),
    checks: check && putInto(listOf(old.checks), check, ({ at }) => at === check.at),
    outcomes:
      outcome &&
      putInto(listOf(old.outcomes), outcome, ({ label }) => isNamed(label, outcome.label)),
  };
  const given = Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined));
  const made = { ...rest, ...fields, ...given, ...(own === undefined ? {} : { sources: own }) };
  return index === -1 ? [...projects, made] : projects.with(index, made);
}
