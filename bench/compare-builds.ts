import { markdownTable } from './markdown-table.ts';
import { measureFolder, measureRun, type Run } from './measure.ts';

/** Builds of each portal; the fastest counts, since disturbances only slow down. */
const rounds = 2;

export interface MeasuredPortal {
  readonly name: string;
  readonly portal: string;
  readonly site: string;
}

interface Build extends MeasuredPortal {
  readonly runs: Run[];
}

const fastest = ({ runs }: Build) => Math.min(...runs.map(({ seconds }) => seconds));

function buildRow(build: Build): string[] {
  const { pages, bytes } = measureFolder(build.site);
  return [
    build.name,
    fastest(build).toFixed(1),
    Math.max(...build.runs.map(({ megabytes }) => megabytes)).toFixed(0),
    pages.toLocaleString('en'),
    (bytes / 1e6).toFixed(0),
  ];
}

/**
 * Cost of a part of a portal: it is built in turn with a copy without that part, with search, using pictures
 * from a previous build.
 * @param script the build command
 * @param part beginning of a sentence: `Figures add`
 */
export function compareBuilds(
  script: string,
  portals: { readonly without: MeasuredPortal; readonly whole: MeasuredPortal },
  part: string,
): string {
  const builds: Build[] = [portals.without, portals.whole].map((one) => ({ ...one, runs: [] }));
  // With cached pages, neither build would render any.
  const run = ({ portal, site }: Build) =>
    measureRun([script, '--portal', portal, '--out', site, '--fresh']);
  // Draws the missing pictures.
  run(builds[1] as Build);
  for (let round = 0; round < rounds; round++) {
    for (const build of builds) build.runs.push(run(build));
  }
  const [less, more] = builds.map(fastest) as [number, number];
  const table = markdownTable(
    ['shipped portal', 'seconds', 'peak MB', 'pages', 'output MB'],
    builds.map(buildRow),
  );
  const added = `${part} ${(more - less).toFixed(1)} s, ${((100 * (more - less)) / less).toFixed(0)} %.`;
  return `${table}\n\n${added} The faster of ${rounds} builds each, with search and cached pictures.`;
}
