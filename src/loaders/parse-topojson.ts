import { geoArea } from 'd3-geo';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { parseYaml } from './parse-yaml.ts';
import { type Problem, problemIn, quote } from './problem.ts';
import { positionAt } from './read-text.ts';
import { formatPath, schemaProblems } from './schema-problems.ts';
import { polygonsOf, ringPoints } from './shape-points.ts';
import { regionCollections, type TopologyData, topologySchema } from './topojson-schema.ts';

const hint = phrase('check.mend.exportShapes');

const token =
  /\s*([{}[\],:]|"(?:[^"\\]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true|false|null)/y;

/** Offset of the first character not allowed in JSON, which the parser reports only sometimes. */
function faultOffset(text: string, message: string): number {
  const stated = /at position (\d+)/.exec(message);
  if (stated) return Number(stated[1]);
  let previous = '';
  let offset = 0;
  for (;;) {
    token.lastIndex = offset;
    const match = token.exec(text);
    if (!match) break;
    const sign = match[1] as string;
    if (/^[,:[{]?$/.test(previous) && /^[,:]$/.test(sign)) break;
    if (/^[,:]$/.test(previous) && /^[\]}]$/.test(sign)) break;
    previous = sign;
    offset = token.lastIndex;
  }
  const rest = text.slice(offset).search(/\S/);
  return rest < 0 ? text.trimEnd().length : offset + rest;
}

function readJson(text: string): { readonly value?: unknown; readonly fault?: number } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: faultOffset(text, (error as Error).message) };
  }
}

/** All arcs of a shape or line, at any depth. */
const listArcs = (arcs: readonly (number | readonly (number | readonly number[])[])[]) =>
  arcs.flat(2) as number[];

type Fault = readonly [path: (string | number)[], message: Phrase, hint: Phrase];

/** Solid angle of a hemisphere, in steradians. */
const half = 2 * Math.PI;

/** Whether a ring encloses more than half of the globe, also across the antimeridian. */
const isInsideOut = (ring: [number, number][]) =>
  geoArea({ type: 'Polygon', coordinates: [ring] }) > half;

/** Coordinates that are not degrees, or a wrongly wound ring. */
function judgeShape(
  topology: TopologyData,
  shape: Parameters<typeof polygonsOf>[0] & { readonly id: string },
): readonly [message: Phrase, hint: Phrase] | undefined {
  const id = quote(shape.id);
  const rings = polygonsOf(shape).map((polygon) =>
    polygon.map((ring) => ringPoints(topology, ring)),
  );
  // Tolerates rounding errors.
  const outside = rings
    .flat(2)
    .find(([x, y]) => !(Math.abs(x) <= 180.001 && Math.abs(y) <= 90.001));
  if (outside) {
    const found = outside.join(', ');
    return [phrase('check.shapes.range', { id, found }), phrase('check.mend.exportDegrees')];
  }
  return rings.some(([outer]) => outer && isInsideOut(outer))
    ? [phrase('check.shapes.clockwise', { id }), phrase('check.mend.reversePoints')]
    : undefined;
}

/** Missing arcs, and shapes that cannot be drawn. */
function* ringFaults(topology: TopologyData): Generator<Fault> {
  const arcs = topology.arcs.length;
  for (const [name, { geometries }] of Object.entries(topology.objects)) {
    for (const [index, shape] of geometries.entries()) {
      const missing = listArcs(shape.arcs).find((arc) => (arc < 0 ? ~arc : arc) >= arcs);
      if (missing === undefined) continue;
      const message = phrase('check.shapes.arcs', { last: arcs - 1, found: missing });
      yield [['objects', name, 'geometries', index, 'arcs'], message, hint];
    }
  }
  for (const [name, { geometries }] of regionCollections(topology)) {
    for (const [index, shape] of geometries.entries()) {
      const fault = judgeShape(topology, shape);
      if (fault) yield [['objects', name, 'geometries', index, 'id'], ...fault];
    }
  }
}

/** Parse region shapes, or report why they cannot be drawn. */
export function parseTopojson(
  file: string,
  text: string,
): { readonly topology?: TopologyData; readonly problems: readonly Problem[] } {
  const { value, fault } = readJson(text);
  if (fault !== undefined) {
    const found = text.slice(fault).split('\n')[0]?.trim();
    const message = phrase('check.shapes.json', {
      found: found ? quote(found) : phrase('check.word.endOfText'),
    });
    return { problems: [problemIn(file, positionAt(text, fault), 'shapes', message, hint)] };
  }
  const result = topologySchema.safeParse(value);
  const faults = result.success ? [...ringFaults(result.data)] : [];
  if (result.success && faults.length === 0) return { topology: result.data, problems: [] };
  // JSON is YAML, whose slow parser knows positions.
  const { yaml, problems } = parseYaml(file, text);
  if (!yaml) return { problems };
  if (!result.success) return { problems: schemaProblems(file, yaml, result.error) };
  return {
    problems: faults.map(([path, message, mend]) =>
      problemIn(file, yaml.locate(path), 'shapes', message, mend, formatPath(path)),
    ),
  };
}
