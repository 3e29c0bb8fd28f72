import { polygonArea } from 'd3-polygon';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { parseYaml } from './parse-yaml.ts';
import { type Problem, problemIn, quote } from './problem.ts';
import { positionAt } from './read-text.ts';
import { formatPath, schemaProblems } from './schema-problems.ts';
import { regionCollections, type TopologyData, topologySchema } from './topojson-schema.ts';

const hint = phrase('check.mend.exportShapes');

const token =
  /\s*([{}[\],:]|"(?:[^"\\]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true|false|null)/y;

/** Offset of the first character that JSON does not allow; the parser reports it only sometimes. */
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

type Ring = readonly number[];

/** The points of a ring, put together from its arcs. */
function pointsOf({ arcs, transform }: TopologyData, ring: Ring): [number, number][] {
  return ring.flatMap((number) => {
    let x = 0;
    let y = 0;
    const arc = (arcs[number < 0 ? ~number : number] ?? []).map(([dx = 0, dy = 0]) => {
      [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
      return [x, y] as [number, number];
    });
    return number < 0 ? arc.reverse() : arc;
  });
}

/** All arcs of a shape or a line, however deep its rings lie. */
const listArcs = (arcs: readonly (number | readonly (number | readonly number[])[])[]) =>
  arcs.flat(2) as number[];

/** Rings that name arcs which the file lacks, or that run the wrong way round. */
function* ringFaults(
  topology: TopologyData,
): Generator<readonly [path: (string | number)[], message: Phrase, hint: Phrase]> {
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
      const path = ['objects', name, 'geometries', index];
      const polygons: readonly (readonly Ring[])[] =
        shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
      if (
        // An area below nothing runs against the clock: degrees of latitude grow upwards.
        polygons.some(([outer]) => outer && polygonArea(pointsOf(topology, outer)) < 0)
      ) {
        const message = phrase('check.shapes.clockwise', { id: quote(shape.id) });
        yield [[...path, 'id'], message, phrase('check.mend.reversePoints')];
      }
    }
  }
}

/** Reads shapes of regions from TopoJSON, or says what keeps them from being drawn. */
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
  // JSON is YAML: its parser knows where things stand. It is slow, and needed only now.
  const { yaml, problems } = parseYaml(file, text);
  if (!yaml) return { problems };
  if (!result.success) return { problems: schemaProblems(file, yaml, result.error) };
  return {
    problems: faults.map(([path, message, mend]) =>
      problemIn(file, yaml.locate(path), 'shapes', message, mend, formatPath(path)),
    ),
  };
}
