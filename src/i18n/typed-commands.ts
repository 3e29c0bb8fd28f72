/** A command of this project in messages for authors: `npm run build -- --portal DIR`. */
const inProject = /\bnpm run ([a-z:]*)( --(?=\s|$))?/g;

/** Commands with a different name in a portal; an empty name leaves the words that follow. */
const renamed: Readonly<Record<string, string>> = { portal: '' };

let program: string | undefined;

/** From now on, report commands as typed with the packaged engine: `npx clusterbook`. */
export function tellCommandsOf(name: string): void {
  program = name;
}

/** Commands with a `--portal` option. */
const ofPortal = /^npm run (?:add|build|check|dev|edition|import|languages|links|pdf|template)\b/;

let portal: string | undefined;

/** From now on, report commands with this portal. */
export function tellPortal(folder: string): void {
  portal = folder;
}

/** A message value; commands in it get the given portal: `npm run check -- --portal DIR`. */
export function withPortal<T>(value: T, folder = portal): T | string {
  if (folder === undefined || typeof value !== 'string') return value;
  if (!ofPortal.test(value) || value.includes('--portal')) return value;
  return `${value}${/ --(?=\s|$)/.test(value) ? '' : ' --'} --portal ${/\s/.test(folder) ? `"${folder}"` : folder}`;
}

/** A text for authors, with commands as typed in their installation. */
export function asTyped(words: string): string {
  if (program === undefined) return words;
  return words.replace(inProject, (_, name: string) =>
    `${program} ${renamed[name] ?? name}`.trimEnd(),
  );
}
