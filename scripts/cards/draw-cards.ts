import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, extname, join } from 'node:path';
import type { CardSheet } from '../../src/cards/card-view.ts';
import { readSheet, type SheetLine } from '../../src/cards/sheet-text.ts';
import { announcedFonts } from '../../src/fonts/own-fonts.ts';
import { listTree } from '../../src/loaders/list-files.ts';
import { forgetUnused } from '../forget-unused.ts';
import { hashBytes } from '../hash-bytes.ts';
import { openPictures, usePicture } from '../picture-cache.ts';
import { runOnThreads } from '../run-on-threads.ts';
import { engine } from '../workplace.ts';
import type { CardTask } from './card-worker.ts';

/** Folders of code and fonts that draw cards. */
const folders = [
  'public/fonts',
  'scripts/cards',
  'src/cards',
  'src/charts/tools',
  'src/fonts',
] as const;
const packer = join(engine, 'scripts/indexed-png.ts');

/** Hash of the code and fonts that draw cards. */
function hashDrawer(): string {
  const hash = createHash('sha256');
  const files = folders.flatMap((folder) =>
    listTree(join(engine, folder))
      .files.filter((file) => !file.includes('.test.'))
      .sort()
      .map((file) => join(engine, folder, file)),
  );
  const own = Object.values(announcedFonts()).flatMap(({ file, bold }) => [file, bold ?? file]);
  for (const file of [...files, packer, ...own]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

type Shared = Omit<CardSheet, 'cards'>;

interface Wanted {
  readonly line: SheetLine;
  readonly key: string;
  readonly shared: Shared;
}

const types: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.png': 'image/png' };

/** Data shared by a sheet's cards, including the logo. */
function openShared(text: string, site: string): Shared {
  const shared = JSON.parse(text) as Shared;
  const { mark } = shared.frame;
  if (mark === undefined) return shared;
  const bytes = readFileSync(join(site, mark)).toString('base64');
  const inside = `data:${types[extname(mark)]};base64,${bytes}`;
  return { ...shared, frame: { ...shared.frame, mark: inside } };
}

/** Sheets written by pages, in a folder for each language; a shard may have none. */
function listSheets(site: string): string[] {
  const folder = join(site, 'cards');
  if (!existsSync(folder)) return [];
  const languages = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  return languages.flatMap(({ name }) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => join(folder, name, file)),
  );
}

/** Requested cards, with their hashes. */
function listWanted(site: string): Wanted[] {
  const drawer = hashDrawer();
  return listSheets(site).flatMap((sheet) => {
    const { shared, lines } = readSheet(readFileSync(sheet, 'utf8'));
    const opened = openShared(shared, site);
    const common = hashBytes(`${drawer}${JSON.stringify(opened)}`);
    return lines.map((line) => ({
      line,
      key: hashBytes(`${common}${line.version}`),
      shared: opened,
    }));
  });
}

function toTask({ line, key, shared }: Wanted, cache: string): CardTask {
  const view = line.read();
  const { frame, maps } = shared;
  return { view, frame, map: view.map && maps[view.map.of], cache, key };
}

/**
 * Draw the cards requested by the sheets of a site, and remove the sheets. Cards are cached by their content.
 * @param threads defaults to the number of cores
 * @param note receives each card and its hash
 * @returns numbers of cards drawn and cached
 */
export async function drawCards(
  site: string,
  cache: string,
  update: (done: number, total: number) => void,
  threads = availableParallelism(),
  note: (file: string, hash: string) => void = () => {},
): Promise<{ readonly drawn: number; readonly kept: number }> {
  const wanted = listWanted(site);
  const kept = openPictures(cache, new Set(wanted.map(({ key }) => key)));
  const fresh = new Map(
    wanted.filter(({ key }) => !kept.has(key)).map((card) => [card.key, card] as const),
  );
  let done = 0;
  const tasks = [...fresh.values()].map((card) => toTask(card, cache));
  const worker = new URL('./card-worker.ts', import.meta.url);
  await runOnThreads(worker, tasks, threads, () => update(++done, fresh.size));
  const drawn = openPictures(cache, new Set(fresh.keys()));
  for (const folder of new Set(wanted.map(({ line }) => dirname(line.file))))
    mkdirSync(join(site, folder), { recursive: true });
  for (const { key, line } of wanted) {
    const cached = kept.get(key) ?? drawn.get(key);
    if (cached === undefined)
      throw new Error(`${line.file}: expected a card, found none in ${cache}`);
    note(line.file, usePicture(cached, join(site, line.file)));
  }
  forgetUnused(cache);
  for (const sheet of listSheets(site)) rmSync(sheet);
  return { drawn: fresh.size, kept: wanted.length - fresh.size };
}
