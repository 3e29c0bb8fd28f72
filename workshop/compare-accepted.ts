import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { showSignature } from '../src/figures/sign-drawing.ts';
import { escapeHtml } from '../src/i18n/escape-html.ts';
import { loadPortal } from '../src/loaders/load-portal.ts';
import {
  findUnaccepted,
  readAccepted,
  hashDrawings,
  type SignedDrawing,
  type Unaccepted,
  writeAccepted,
} from './accepted-drawings.ts';
import { pageStyle } from './comparison-page.ts';
import { startStage } from '../scripts/progress.ts';

const folders = { shipped: 'src/content', sample: 'examples/sample-region' } as const;

/** Sign the drawings of both portals of the project. */
export function hashBothPortals(): ReadonlyMap<string, SignedDrawing> {
  const portals = Object.entries(folders).map(([name, folder]) => ({
    name,
    portal: loadPortal(folder).portal,
  }));
  return hashDrawings(portals);
}

/** Taken from its name. */
const widthOf = (name: string) => Number(/(\d+)\.svg$/.exec(name)?.[1] ?? 0);

function showOne(
  { name, how }: Unaccepted,
  old: string | undefined,
  fresh: SignedDrawing | undefined,
): string {
  const width = widthOf(name);
  const side = (label: string, drawn: string) =>
    `<figure><figcaption><b>${label}</b></figcaption>${drawn}</figure>`;
  return `<section><h2>${escapeHtml(name)}</h2><p>${escapeHtml(how)}</p><div class="pair">${
    old ? side('Accepted, coarsely', showSignature(old, width)) : side('Not accepted yet', '')
  }${
    fresh
      ? side('Now, coarsely', showSignature(fresh.signature, width)) + side('Now', fresh.draw())
      : side('Gone', '')
  }</div></section>`;
}

/**
 * Compare all drawings with their accepted state, and write a page of differences.
 * @param accept accept the current state
 * @returns message, and whether there is a page
 */
export function compareAccepted(
  page: string,
  accept: boolean,
): { readonly text: string; readonly page: boolean } {
  const stage = startStage('Drawing figures');
  const drawings = hashBothPortals();
  stage.end(`${drawings.size} drawings`);
  if (accept) {
    writeAccepted(drawings);
    rmSync(page, { force: true });
    return { text: `${drawings.size} drawings are accepted`, page: false };
  }
  const accepted = readAccepted();
  const wrong = findUnaccepted(accepted, drawings);
  if (wrong.length === 0) return { text: 'All drawings look as they were accepted', page: false };
  const shown = wrong.map((one) => showOne(one, accepted.get(one.name), drawings.get(one.name)));
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(
    page,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Drawings to accept</title><style>${pageStyle()}</style><h1>Drawings to accept: ${wrong.length}</h1>${shown.join('\n')}</html>\n`,
  );
  return { text: `${wrong.length} drawings look otherwise than they were accepted`, page: true };
}
