import { groupRows } from '../../tools/rows/plan-rows.ts';
import { groupId, kindStyle, maxKinds } from '../../tools/series/kind-style.ts';
import type { ChartData, ChartRow, PlaceContext } from '../../tools/model/chart-data.ts';
import { missingLook, rowLook } from '../../tools/paint/paint-row.ts';
import { cellPaint } from '../../tools/series/number-series.ts';
import type { LegendItem, Mark, Scene } from '../../tools/model/scene.ts';
import { type KeyEntry, placeKey } from '../../tools/words/place-key.ts';
import { leadKeys, type SmallTile } from './lead-keys.ts';
import { chooseForm, type GroupStyle, placeTile } from './place-tile.ts';
import { type Tile, tileRows } from './tile-rows.ts';
import { lineHeight, setText, wrapWhole } from '../../tools/words/text-block.ts';

/** Height of the tiles: more rows need more to stay legible. */
const heightOf = (width: number, rows: number) =>
  width >= 600 ? Math.min(520, 250 + 12 * rows) : Math.min(620, 260 + 16 * rows);

/** One colour for a single group, one each for up to six groups, otherwise two alternating, with headings. */
function styleOf(group: number, count: number, isNamed: boolean): GroupStyle {
  if (count === 1) return { fill: 'q4', ink: 'paper' };
  if (count <= maxKinds) {
    const series = isNamed ? groupId(group) : undefined;
    return { fill: 'land', ink: 'ink', series, bar: kindStyle(group) };
  }
  return group % 2 === 0 ? { fill: 'q4', ink: 'paper' } : { fill: 'q2', ink: 'ink' };
}

/** Key of a row without a number. */
const hatched: Mark = {
  type: 'rect',
  x: -5,
  y: -5,
  width: 10,
  height: 10,
  ...missingLook,
};

/** Letters of tiles: a, b … z, aa, ab …; numbers would read as values. */
function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}

/**
 * A row in the list below: the content that does not fit its tile, or a row without a tile.
 * @param said whether its tile prints the value
 */
function entryOf(row: ChartRow, column: number, key: string, said: boolean): KeyEntry {
  const cell = row.cells[column];
  const mark: Mark | undefined = cell?.missing ? { ...hatched, row: row.id, column } : undefined;
  return {
    key,
    label: row.label,
    ...rowLook(row),
    values:
      cell && !said ? [{ text: cell.text, row: row.id, column, fill: cellPaint(cell), mark }] : [],
  };
}

/** Lines of a group's heading in its tile; undefined if they do not fit. */
function wrapHeading(name: string | undefined, tile: Tile, context: PlaceContext) {
  const lines = name && wrapWhole(name, tile.width - 6, context.measure, 2, 600);
  return lines && tile.height >= lines.length * lineHeight + 30 ? lines : undefined;
}

interface TreemapGroup {
  readonly name: string | undefined;
  readonly rows: readonly ChartRow[];
  readonly style: GroupStyle;
  readonly heading: readonly string[] | undefined;
}

/** Groups with their colours; with too many for colours, headings that fit their tiles. */
function readGroups(
  drawn: readonly ChartRow[],
  column: number,
  height: number,
  context: PlaceContext,
): TreemapGroup[] {
  const groups = [...groupRows(drawn)];
  const coloured = groups.length > 1 && groups.length <= maxKinds;
  const members = groups.map(([, rows]) => rows);
  const bare = tileRows(members, column, context.width, height, () => 0);
  return groups.map(([name, rows], group) => {
    const tile = bare.groups[group];
    const heading = coloured || !tile ? undefined : wrapHeading(name, tile, context);
    return { name, rows, style: styleOf(group, groups.length, name !== undefined), heading };
  });
}

interface PlacedTiles {
  readonly areas: readonly Mark[];
  readonly words: readonly Mark[];
  readonly entries: readonly KeyEntry[];
  /** Tiles too small even for their letters. */
  readonly small: readonly SmallTile[];
}

function placeTiles(
  groups: readonly TreemapGroup[],
  column: number,
  height: number,
  context: PlaceContext,
): PlacedTiles {
  const headed = (group: number) => (groups[group]?.heading?.length ?? 0) * lineHeight;
  const tiles = tileRows(
    groups.map(({ rows }) => rows),
    column,
    context.width,
    height,
    (group) => headed(group) && headed(group) + 5,
  );
  const marks: Mark[] = [];
  const rims: Mark[] = [];
  const entries: KeyEntry[] = [];
  const small: SmallTile[] = [];
  let lettered = 0;
  groups.forEach(({ name, style, heading }, group) => {
    const place = tiles.groups[group];
    if (!place) return;
    // Groups are further apart than their tiles.
    const rim = { fill: 'none', stroke: 'paper', strokeWidth: 4 } as const;
    if (style.bar) rims.push({ type: 'rect', ...place, ...rim });
    if (heading) marks.push(setText(heading, place.x + 2, place.y + 2, { weight: 600 }));
    if (!style.bar && !heading && name !== undefined) {
      entries.push({ key: '', label: name, weight: 600 });
    }
    for (const tile of tiles.rows.filter((each) => each.group === group)) {
      const key = letterOf(lettered);
      const form = chooseForm(tile, column, style, key, context);
      marks.push(...placeTile(tile, column, style, form, key, context));
      if (form === 'label') continue;
      lettered++;
      if (form === 'none') small.push({ tile, row: tile.row.id, key });
      entries.push(entryOf(tile.row, column, key, form !== 'none' && form !== 'key'));
    }
  });
  const words = marks.filter(({ type }) => type === 'text');
  const areas = marks.filter(({ type }) => type !== 'text');
  // Rims must not cut the words of low tiles.
  return { areas: [...areas, ...rims], words, entries, small };
}

/** Colours of groups; those with headings need no legend. */
function nameGroups(groups: readonly TreemapGroup[]): LegendItem[] {
  return groups.flatMap(({ name, style: { bar, series } }): LegendItem[] => {
    if (!bar || name === undefined) return [];
    return [{ label: name, paint: bar.paint, texture: bar.texture, shape: 'square', series }];
  });
}

/**
 * A treemap: tiles with areas proportional to values, by group. Up to six groups have a colour each, named by
 * the legend; more have a heading each. A tile too small for its label has a letter, explained in the list
 * below, and its value if that fits; otherwise the list has it. Zeros and rows without a number are listed too.
 */
export function placeTreemap(data: ChartData, context: PlaceContext): Scene {
  const { width } = context;
  const column = data.columns.findIndex(({ type }) => type === 'number');
  const drawn = data.rows.filter(({ cells }) => (cells[column]?.value ?? 0) > 0);
  const undrawn = data.rows.filter((row) => !drawn.includes(row));
  const height = drawn.length > 0 ? heightOf(width, drawn.length) : 0;
  const groups = readGroups(drawn, column, height, context);
  const { areas, words, entries, small } = placeTiles(groups, column, height, context);
  const listed = [...entries, ...undrawn.map((row) => entryOf(row, column, '', false))];
  const leads = leadKeys(small, words, { width, height }, context);
  const list = placeKey(listed, height > 0 ? leads.bottom + 12 : 0, context);
  return {
    width,
    height: listed.length > 0 ? list.bottom : height,
    marks: [...areas, ...words, ...leads.marks, ...list.marks],
    legend: nameGroups(groups),
  };
}
