import { basename } from 'node:path';
import { type Phrase, phrase, type AuthorKeyAfter } from '../../src/i18n/phrase.ts';
import { labelOf } from '../../src/starter/shapes/name-regions.ts';
import {
  findOutside,
  readShapedFeatures,
  type ShapedFeature,
} from '../../src/starter/shapes/read-shapes.ts';
import { readGivenText } from '../read-given-text.ts';

/** Features with a remark on encoding, or the reason why the file cannot be read. */
export type RegionsReading =
  | { readonly features: readonly ShapedFeature[]; readonly remark?: Phrase }
  | { readonly features?: undefined; readonly fault: Phrase };

/** A parsed value, or whether its text is truncated. */
type Json = { readonly value: unknown } | { readonly isCut: boolean };

function readJson(text: string): Json {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const [, place] = / at position (\d+)/.exec(message) ?? [];
    const isPastEnd = place !== undefined && Number(place) >= text.trimEnd().length;
    return { isCut: isPastEnd || message.startsWith('Unexpected end') };
  }
}

/** Read a GeoJSON or TopoJSON file. Messages name the file and the region. */
export function readRegions(path: string): RegionsReading {
  const file = basename(path);
  const refuse = (
    key: AuthorKeyAfter<'command.portal'>,
    values: Phrase['values'] = {},
  ): RegionsReading => ({
    fault: phrase(`command.portal.${key}`, { file, ...values }),
  });
  const given = readGivenText(path);
  if (given.text === undefined) return given;
  const json = readJson(given.text);
  if ('isCut' in json) {
    return json.isCut
      ? refuse('shapesCut', { n: given.text.trimEnd().length })
      : refuse('shapesJson');
  }
  const features = readShapedFeatures(json.value);
  if ('fault' in features) {
    return features.fault === 'crs'
      ? refuse('shapesCrs', { found: features.found })
      : refuse('noShapes');
  }
  const outside = findOutside(features);
  if (!outside) return { features, ...(given.remark && { remark: given.remark }) };
  const { x, y, index } = outside;
  const isTurned = Math.abs(x) <= 90 && Math.abs(y) <= 180;
  return refuse(isTurned ? 'shapesTurned' : 'shapesRange', {
    region: labelOf(features, index),
    found: `${x}, ${y}`,
  });
}
