import type { Geography } from '../charts/tools/model/chart-data.ts';
import type { Scene } from '../charts/tools/model/scene.ts';
import { resultStore } from '../domain/reads/kept-results.ts';

interface KeptDrawing {
  readonly scene: Scene | undefined;
  readonly names: ReadonlyMap<string, string>;
  readonly lands: readonly (readonly [
    countries: readonly string[],
    regions: readonly string[] | undefined,
    word: string,
  ])[];
}

/** Draw while recording queries to the geography. */
function drawWatched(
  geography: Geography,
  tellLand: NonNullable<Geography['tellLand']>,
  draw: (geography: Geography) => Scene | undefined,
): KeptDrawing {
  const names = new Map<string, string>();
  const lands: KeptDrawing['lands'][number][] = [];
  const scene = draw({
    ...geography,
    project(width, countries, regions) {
      lands.push([[...countries], regions && [...regions], tellLand(countries, regions)]);
      return geography.project(width, countries, regions);
    },
    name(id) {
      const name = geography.name(id);
      names.set(id, name);
      return name;
    },
  });
  return { scene, names, lands };
}

/**
 * Draw, or reuse the drawing of an earlier build if its data and its geography's answers are unchanged. The
 * geography is queried each time, so that a page with a reused drawing records the same dependencies.
 * @param from all other inputs of the drawing
 */
export function keepDrawing(
  from: readonly unknown[],
  geography: Geography,
  draw: (geography: Geography) => Scene | undefined,
): Scene | undefined {
  const store = resultStore();
  const { tellLand } = geography;
  if (!store || !tellLand) return draw(geography);
  const kept = store.make(
    from,
    () => drawWatched(geography, tellLand, draw),
    (before) =>
      [...before.names].every(([id, name]) => geography.name(id) === name) &&
      before.lands.every(([countries, regions, word]) => tellLand(countries, regions) === word),
  );
  return kept.scene;
}
