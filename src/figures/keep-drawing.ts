import type { Geography } from '../charts/tools/model/chart-data.ts';
import type { Scene } from '../charts/tools/model/scene.ts';
import { resultStore } from '../domain/reads/kept-results.ts';

/** A drawing, and what it asked its geography. */
interface KeptDrawing {
  readonly scene: Scene | undefined;
  readonly names: ReadonlyMap<string, string>;
  readonly lands: readonly (readonly [
    countries: readonly string[],
    regions: readonly string[] | undefined,
    word: string,
  ])[];
}

/** Draws, and writes down what the geography was asked. */
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
 * Draws, or takes the drawing of an earlier build: of the same data, for which the geography has the same answers.
 * These are asked for each time, so that who shows a drawing that is taken depends on what one drawn anew does.
 * @param from all else of which it is drawn
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
