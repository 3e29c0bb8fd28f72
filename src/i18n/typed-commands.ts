/** How a command of this project stands in what authors are told: `npm run build -- --portal DIR`. */
const inProject = /\bnpm run ([a-z:]*)( --(?=\s|$))?/g;

/** Commands that a portal calls otherwise than the project does; of one without a name the words that follow are it. */
const renamed: Readonly<Record<string, string>> = { migrate: 'upgrade', portal: '' };

let program: string | undefined;

/** From here on commands are told as they are typed where the engine is a package: `npx clusterbook`. */
export function tellCommandsOf(name: string): void {
  program = name;
}

/** Words for an author with each command in them as it is typed where he or she works. */
export function asTyped(words: string): string {
  if (program === undefined) return words;
  return words.replace(inProject, (_, name: string) =>
    `${program} ${renamed[name] ?? name}`.trimEnd(),
  );
}
