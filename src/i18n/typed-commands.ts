/** How a command of this project stands in what authors are told: `npm run build -- --portal DIR`. */
const inProject = /\bnpm run ([a-z:]*)( --(?=\s|$))?/g;

/** Commands that a portal calls otherwise than the project does; of one without a name the words that follow are it. */
const renamed: Readonly<Record<string, string>> = { portal: '' };

let program: string | undefined;

/** From here on commands are told as they are typed where the engine is a package: `npx clusterbook`. */
export function tellCommandsOf(name: string): void {
  program = name;
}

/** Commands for a portal that is named; others have no such option. */
const ofPortal = /^npm run (?:add|build|check|dev|edition|import|languages|links|pdf|template)\b/;

let portal: string | undefined;

/** From here on commands are told with the portal that this one was given. */
export function tellPortal(folder: string): void {
  portal = folder;
}

/** A value of a message; a command gets the portal that was named: `npm run check -- --portal DIR`. */
export function withPortal<T>(value: T, folder = portal): T | string {
  if (folder === undefined || typeof value !== 'string') return value;
  if (!ofPortal.test(value) || value.includes('--portal')) return value;
  return `${value}${/ --(?=\s|$)/.test(value) ? '' : ' --'} --portal ${/\s/.test(folder) ? `"${folder}"` : folder}`;
}

/** Words for an author with each command in them as it is typed where he or she works. */
export function asTyped(words: string): string {
  if (program === undefined) return words;
  return words.replace(inProject, (_, name: string) =>
    `${program} ${renamed[name] ?? name}`.trimEnd(),
  );
}
