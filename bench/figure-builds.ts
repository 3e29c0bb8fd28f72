import { markdownTable } from './markdown-table.ts';
import { measureFolder, measureRun, type Run } from './measure.ts';

/** Times that each portal is built; the fastest counts, since only disturbances make one slower. */
const rounds = 2;

interface Build {
  readonly name: string;
  readonly portal: string;
  readonly site: string;
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
 * What named figures add to a build: a portal and its copy without them are built in turn, with
 * search, the pictures being kept from a build before.
 * @param script the command that builds
 * @param folder for the sites
 */
export function compareBuilds(
  script: string,
  portals: { readonly whole: string; readonly without: string },
  folder: string,
): string {
  const builds: Build[] = [
    { name: 'without figures', portal: portals.without, site: `${folder}/without`, runs: [] },
    { name: 'with figures', portal: portals.whole, site: `${folder}/whole`, runs: [] },
  ];
  const run = ({ portal, site }: Build) => measureRun([script, '--portal', portal, '--out', site]);
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
  const added = `Figures add ${(more - less).toFixed(1)} s, ${((100 * (more - less)) / less).toFixed(0)} % (aim: at most 20 %).`;
  return `${table}\n\n${added} The faster of ${rounds} builds each, with search, pictures kept from before.`;
}
