import { askGit } from './ask-git.ts';

/** Names of the versions of files in Git, from the newest, by path in the portal. */
function listVersions(directory: string, files: readonly string[]): Map<string, Set<string>> {
  const how = ['--raw', '-z', '--no-abbrev', '--no-renames', '--format=', '--relative'];
  const log = askGit(directory, ['--literal-pathspecs', 'log', ...how, '--', ...files]);
  const versions = new Map<string, Set<string>>();
  for (const [, former = '', later = '', file = ''] of (log?.toString() ?? '').matchAll(
    /:\d+ \d+ ([\da-f]+) ([\da-f]+) [A-Z]\0([^\0]+)\0/g,
  )) {
    const known = versions.get(file) ?? new Set();
    for (const name of [later, former]) if (/[^0]/.test(name)) known.add(name);
    versions.set(file, known);
  }
  return versions;
}

/** Former names of files, by a later one. */
function listRenames(directory: string): Map<string, string[]> {
  const how = ['--raw', '-z', '-M', '--diff-filter=R', '--format=', '--relative'];
  const log = askGit(directory, ['log', ...how, '--', '.']);
  const former = new Map<string, string[]>();
  for (const [, was = '', is = ''] of (log?.toString() ?? '').matchAll(
    /:\d+ \d+ \S+ \S+ R\d+\0([^\0]+)\0([^\0]+)\0/g,
  )) {
    former.set(is, [...(former.get(is) ?? []), was]);
  }
  return former;
}

/** A file's names, from its present one. */
function namesOf(file: string, renames: ReadonlyMap<string, readonly string[]>): string[] {
  const names = new Set([file]);
  for (const name of names) for (const was of renames.get(name) ?? []) names.add(was);
  return [...names];
}

/** Texts of versions, in their order. */
function readTexts(directory: string, names: ReadonlySet<string>): string[] {
  const answer = askGit(directory, ['cat-file', '--batch'], [...names, ''].join('\n'));
  const texts: string[] = [];
  for (let at = 0; answer && at < answer.length;) {
    const end = answer.indexOf('\n', at);
    const size = Number(/ blob (\d+)$/.exec(answer.toString('utf8', at, end))?.[1] ?? -1);
    const start = end + 1;
    if (size >= 0) {
      texts.push(answer.toString('utf8', start, start + size).replaceAll('\r\n', '\n'));
    }
    at = start + size + 1;
  }
  return texts;
}

/** Former and present texts of some files in Git, also under former names, from the newest; none without a history. */
export function openVersions(
  directory: string,
  files: readonly string[],
): (file: string) => readonly string[] {
  const renames = listRenames(directory);
  const named = new Map(files.map((file) => [file, namesOf(file, renames)]));
  const versions = listVersions(directory, [...named.values()].flat());
  return (file) => {
    const own = (named.get(file) ?? []).flatMap((name) => [...(versions.get(name) ?? [])]);
    return own.length > 0 ? readTexts(directory, new Set(own)) : [];
  };
}
