import type { CollectionData, CollectionName } from './collections.ts';
import { parseMdx, type Prose } from './parse-mdx.ts';
import type { parseTopojson } from './parse-topojson.ts';
import { parseWithPlaces, type parseYaml, type YamlValue } from './parse-yaml.ts';
import { fileStart, type Problem } from './problem.ts';
import type { Keeping } from './read-memory.ts';
import type { TopologyData } from './topojson-schema.ts';

// Cache valid files only, so that errors always come from a fresh parse. Positions are looked up by parsing
// again, which is rare.

/** Positions are parsed on first use. */
function placeLate(value: unknown, parse: () => YamlValue | undefined): YamlValue {
  let placed: YamlValue | undefined;
  return {
    value,
    locate(path, key) {
      placed ??= parse();
      return placed?.locate(path, key) ?? fileStart;
    },
  };
}

/** Cached form of a YAML file. */
export const keepYaml = (file: string, text: string): Keeping<ReturnType<typeof parseYaml>> => ({
  pack: ({ yaml, problems }) => (problems.length === 0 ? yaml && { value: yaml.value } : undefined),
  unpack(packed) {
    const { value } = packed as { readonly value: unknown };
    return { yaml: placeLate(value, () => parseWithPlaces(file, text).yaml), problems: [] };
  },
});

/** Cached form of a text with its head. */
export const keepProse = (file: string, text: string): Keeping<ReturnType<typeof parseMdx>> => ({
  pack: ({ prose, problems }) =>
    problems.length === 0 ? prose && { ...prose, head: prose.head.value } : undefined,
  unpack(packed) {
    const { head, ...rest } = packed as Omit<Prose, 'head'> & { readonly head: unknown };
    const placed = placeLate(head, () => parseMdx(file, text).prose?.head);
    return { prose: { ...rest, head: placed }, problems: [] };
  },
});

export const keepShapes: Keeping<ReturnType<typeof parseTopojson>> = {
  pack: ({ topology, problems }) => (problems.length === 0 ? topology : undefined),
  unpack: (packed) => ({ topology: packed as TopologyData, problems: [] }),
};

export interface Judgement<K extends CollectionName> {
  /** Undefined if the schema rejects the value. */
  readonly data: CollectionData<K> | undefined;
  /** The validated value, from which invalid entries are salvaged. */
  readonly completed: unknown;
  readonly problems: readonly Problem[];
}

/** Cached form of an entry's data. */
export const keepData = <K extends CollectionName>(): Keeping<Judgement<K>> => ({
  pack: ({ data, problems }) => (problems.length === 0 ? data : undefined),
  unpack: (packed) => ({
    data: packed as CollectionData<K>,
    completed: undefined,
    problems: [],
  }),
});

export const keepVersion: Keeping<string> = {
  pack: (version) => version,
  unpack: (packed) => packed as string,
};
