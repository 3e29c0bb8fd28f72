import { markdownTable } from './markdown-table.ts';
import { measureFolder, measureRun, type Run } from './measure.ts';

/** Times that each portal is built; the fastest counts, since only disturbances make one slower. */
const rounds = 2;

/** A portal to be built, and where its site goes. */
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
 * What a part of a portal adds to a build: the portal and its copy without that part are built in
 * turn, with search, the pictures being kept from a build before.
 * @param script the command that builds
 * @param part how the part is called at the beginning of a sentence: `Figures add`
 */
export function compareBuilds(
  script: string,
  portals: { readonly without: MeasuredPortal; readonly whole: MeasuredPortal },
  part: string,
): string {
  const builds: Build[] = [portals.without, portals.whole].map((one) => ({ ...one, runs: [] }));
  // Of pages that are kept neither build would make any.
  const run = ({ portal, site }: Build) =>
    measureRun([script, '--portal', portal, '--out', site, '--fresh']);
  // Draws the pictures that are not kept yet.
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
  return `${table}\n\n${added} The faster of ${rounds} builds each, with search, pictures kept from before.`;
}
