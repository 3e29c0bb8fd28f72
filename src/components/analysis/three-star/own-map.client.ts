import { foldText } from '../../../i18n/fold.ts';
import type { OwnMapView } from '../../../queries/analyses/three-star/view-own-stars.ts';
import { type ComparedMap, draw, drawLocator } from '../../compare/build-picture.ts';
import { openFiles } from '../../compare/read-files.ts';
import { fillWords } from '../lab/fill-words.ts';
import { starShades } from './star-shades.ts';

interface PlacedArea extends Pick<ComparedMap, 'box' | 'land' | 'path'> {
  readonly name: string;
  readonly count: number;
}

type Files = ReturnType<typeof openFiles>;

/** An area as a region of the portal, by its exact name; undefined if it is none, or not on its map. */
async function placeArea(
  files: Files,
  [name, count]: readonly [string, number],
): Promise<PlacedArea | undefined> {
  const isSame = (other: string) => foldText(other) === foldText(name);
  const [, id] =
    (await files.names(name)).find(([kind, , other]) => kind === 'regions' && isSame(other)) ?? [];
  const map = id === undefined ? undefined : (await files.item('regions', id))?.picture?.map;
  return map && map.path !== '' ? { name, count, ...map } : undefined;
}

/** Map of the areas of one country; undefined without any. */
function drawMap(areas: readonly PlacedArea[], label: string): Node | undefined {
  const [first] = areas;
  return (
    first &&
    drawLocator(
      { ...first, label },
      ...areas.map(({ name, count, path }) => {
        const title = draw('title', {});
        title.textContent = `${name}: ${count}`;
        const { fill } = starShades[Math.min(count, starShades.length - 1)] ?? starShades[0];
        return draw('path', { class: fill, d: path }, title);
      }),
    )
  );
}

/**
 * Draw areas by their number of sectors that stand out, on a map for each country. Shapes come from the files of
 * the comparison, since any region can be typed.
 */
export async function drawOwnMap(
  place: HTMLElement,
  { words, ...places }: OwnMapView,
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  const files = openFiles(places);
  const placed = await Promise.all(
    [...counts].map(async (one) => [one[0], await placeArea(files, one)] as const),
  );
  const found = placed.flatMap(([, area]) => area ?? []);
  const off = placed.flatMap(([name, area]) => (area ? [] : [name]));
  const maps = [...Map.groupBy(found, ({ land, box }) => `${land} ${box}`).values()];
  place.querySelector('[data-maps]')?.replaceChildren(
    ...maps.flatMap((areas) => {
      const shaded = areas.filter(({ count }) => count > 0);
      const told = shaded.map(({ name, count }) => `${name} ${count}`).join(', ');
      return drawMap(areas, [words.title, told].filter(Boolean).join(': ')) ?? [];
    }),
  );
  const note = place.querySelector('[data-off]');
  if (note)
    note.textContent =
      found.length === 0
        ? words.none
        : off.length > 0
          ? fillWords(words.off, { names: off.join(', ') })
          : '';
  place.querySelector('[data-shades]')?.toggleAttribute('hidden', found.length === 0);
}
