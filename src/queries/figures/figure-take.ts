import type { FigureView } from '../../figures/view-figure.ts';
import type { Portal } from '../../portal/portal.ts';
import type { TakeView } from '../share/view-take.ts';
import { dossierItem } from '../dossier/dossier-item.ts';
import { embedMarkup } from './embed-markup.ts';
import { figureFileNames } from './figure-files.ts';
import { figurePath } from './figure-pages.ts';
import { pictureFrame } from './picture-frame.ts';

const kinds = [
  ['figure.svg', 'SVG'],
  ['figure.png', 'PNG'],
  ['data.xlsx', 'XLSX'],
  ['data.csv', 'CSV'],
  ['data.json', 'JSON'],
] as const;

/**
 * The row of a figure.
 * @param folder of its files, as seen from the page that shows it
 * @param apa its citation
 */
export function takeOfFigure(
  portal: Portal,
  view: FigureView,
  folder: string,
  apa: string,
): TakeView {
  const { id, part, locale } = view;
  const file = [id, ...(part ? [part] : []), locale].join('-');
  // Pictures in pixels are made from the drawings once the pages are written.
  const there = new Set(figureFileNames(portal, id, part, locale));
  if (there.has('figure.svg')) there.add('figure.png');
  const files = kinds
    .filter(([name]) => there.has(name))
    .map(([name, label]) => ({
      label,
      href: `${folder}${name}`,
      name: `${file}${name.slice(name.indexOf('.'))}`,
    }));
  return {
    file,
    pictures: files.filter(({ href: path }) => path.startsWith(`${folder}figure`)),
    numbers: files.filter(({ href: path }) => path.startsWith(`${folder}data`)),
    embed: view.isDrawn ? embedMarkup(portal, view) : undefined,
    citation: apa,
    forms: `${folder}#cite`,
    link: folder || '#figure-title',
    item: dossierItem(figurePath(id, part), locale),
    // A note would take the room of the drawing on a slide.
    credit: pictureFrame(portal, { ...view, note: undefined }).foot,
  };
}
