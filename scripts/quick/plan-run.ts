import type { ChosenTests } from './choose-tests.ts';

/** Which tool looks at which of the files that changed. */
export interface ToolFiles {
  readonly format: readonly string[];
  readonly rules: readonly string[];
  /** Files of code: where one changed, the types of all code are judged, which takes some seconds. */
  readonly code: readonly string[];
  /** Portals of the project whose content changed. */
  readonly portals: readonly string[];
}

const content: readonly (readonly [portal: string, folders: readonly string[]])[] = [
  ['src/content', ['src/content/', 'src/i18n/strings/', 'src/i18n/author/']],
  ['examples/sample-region', ['examples/sample-region/']],
];

/** Shares the files that changed among the tools that judge code and content. */
export function shareFiles(changed: readonly string[]): ToolFiles {
  return {
    format: changed,
    rules: changed.filter((file) => /\.(?:ts|mjs|js|json|astro|css)$/.test(file)),
    code: changed.filter((file) => /\.(?:ts|mjs)$/.test(file)),
    portals: content.flatMap(([portal, folders]) =>
      changed.some((file) => folders.some((folder) => file.startsWith(folder))) ? [portal] : [],
    ),
  };
}

/** A few names, and how many more there are. */
const some = (files: readonly string[]) =>
  files.length > 4
    ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more`
    : files.join(', ');

/** What a quick run does not look at, in lines for its end. */
export function tellLeftOut(
  changed: readonly string[],
  { late, built }: ChosenTests,
): readonly string[] {
  const pages = changed.filter((file) => /\.(?:astro|css)$|\.client\.ts$/.test(file));
  return [
    ...(late.length > 0
      ? [`tests for which there was no time (npm test -- --project unit): ${some(late)}`]
      : []),
    ...(built.length > 0
      ? [`tests that read a built site or open a browser (npm test): ${some(built)}`]
      : []),
    ...(pages.length > 0
      ? [`how pages look and work (npm test -- --project browser): ${some(pages)}`]
      : []),
    'types of .astro files (npx astro check --tsconfig tsconfig.pages.json)',
    'all tests of what the change does not import: what a test reads as a file is not seen',
  ];
}
