import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readArguments } from '../scripts/arguments.ts';
import { startStaticServer } from '../scripts/static-server.ts';

const options = readArguments({
  name: 'bench:judges',
  about: `Lets programs that others wrote judge a built site: linkinator follows every link, the validator of
the W3C (vnu, needs Java) reads a page of each kind and language.
First: npm install --no-save linkinator vnu-jar`,
  options: {
    root: { value: 'DIR', help: 'folder that a server shows (dist)' },
    base: { value: 'PATH', help: 'path of the site in it (/)' },
  },
});

const root = resolve(options.root ?? 'dist');
const base = options.base ?? '/';
const packages = resolve(import.meta.dirname, '../node_modules');

interface LinkReport {
  readonly links: readonly {
    readonly url: string;
    readonly state: string;
    readonly parent?: string;
  }[];
}
interface PageReport {
  readonly messages: readonly {
    readonly type: string;
    readonly url: string;
    readonly message: string;
  }[];
}

/** Broken links within the site, found by requesting each. */
async function judgeLinks(): Promise<string[]> {
  const server = await startStaticServer(root);
  const { LinkChecker } = (await import(join(packages, 'linkinator/build/src/index.js'))) as {
    LinkChecker: new () => { check(settings: object): Promise<LinkReport> };
  };
  const report = await new LinkChecker().check({
    path: `${server.address}${base}`,
    recurse: true,
    concurrency: 25,
    linksToSkip: (link: string) => Promise.resolve(!link.startsWith(server.address)),
  });
  await server.close();
  const asked = report.links.filter(({ state }) => state !== 'SKIPPED');
  process.stdout.write(`linkinator: ${asked.length} addresses asked for\n`);
  const broken = asked.filter(({ state }) => state === 'BROKEN');
  return broken.map(({ url, parent }) => `${url} (linked by ${parent ?? '-'})`);
}

/** One page of each kind, in each language: kinds differ in folder, depth and purpose. */
function pickPages(): string[] {
  const site = join(root, base);
  const kinds = new Map<string, string>();
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const parts = relative(site, file).split('/');
    if (!entry.isFile() || !file.endsWith('.html')) continue;
    if (['admin', 'archive'].includes(parts[0] ?? '')) continue;
    const kind = /data-kind="?([\w-]+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    const [language, folder] = parts;
    kinds.set(
      [language, folder, parts.length, kind, parts.at(-2)?.match(/^embed|sheet$/)].join(),
      file,
    );
  }
  return [...kinds.values()];
}

/** Properties unknown to the validator: one of Outlook, and newer ones. Nor does it parse nested `calc`. */
const known = /^CSS: “[\w-]+”: Property “[\w-]+” doesn't exist|@container|background-position/;

/** Errors reported by the validator. */
function judgePages(): string[] {
  const pages = pickPages();
  const jar = join(packages, 'vnu-jar/build/dist/vnu.jar');
  const parameters = [
    '-Xss8m',
    '-jar',
    jar,
    '--errors-only',
    '--format',
    'json',
    '--exit-zero-always',
  ];
  const { stderr } = spawnSync('java', [...parameters, ...pages], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  process.stdout.write(`vnu: ${pages.length} pages read\n`);
  const { messages } = JSON.parse(stderr) as PageReport;
  return messages
    .filter(({ type, message }) => type === 'error' && !known.test(message))
    .map(({ url, message }) => `${relative(root, url.replace('file:', ''))}: ${message}`);
}

const faults = [...judgePages(), ...(await judgeLinks())];
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
