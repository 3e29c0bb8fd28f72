/** Commands in messages: `npm run build -- --portal DIR`. */
const inProject = /\bnpm run ([a-z:]*)( --(?=\s|$))?/g;

/** Different names in a portal; an empty one leaves the words that follow. */
const renamed: Readonly<Record<string, string>> = { portal: '' };

/** The program of a portal that uses the package. */
export const packageProgram = 'npx clusterbook';

let program: string | undefined;

/** From now on, report commands as `npx clusterbook`. */
export function setProgram(name: string): void {
  program = name;
}

/** Commands with a `--portal` option. */
const ofPortal =
  /^npm run (?:add|build|check|dev|edition|handover|import|languages|links|pdf|proposals|review|template)\b/;

let portal: string | undefined;

/** From now on, report commands with this portal. */
export function setPortal(folder: string): void {
  portal = folder;
}

/** Add the portal to commands in a value: `npm run check -- --portal DIR`. */
export function withPortal<T>(value: T, folder = portal): T | string {
  if (folder === undefined || typeof value !== 'string') return value;
  if (!ofPortal.test(value) || value.includes('--portal')) return value;
  return `${value}${/ --(?=\s|$)/.test(value) ? '' : ' --'} --portal ${/\s/.test(folder) ? `"${folder}"` : folder}`;
}

/** Words with commands as in the author's installation. */
export function asTyped(words: string, name = program): string {
  if (name === undefined) return words;
  return words.replace(inProject, (_, command: string) =>
    `${name} ${renamed[command] ?? command}`.trimEnd(),
  );
}
