import type { CollectionData, CollectionName } from './collections.ts';
import { parseMdx, type Prose } from './parse-mdx.ts';
import type { parseTopojson } from './parse-topojson.ts';
import { parseWithPlaces, type parseYaml, type YamlValue } from './parse-yaml.ts';
import { fileStart, type Problem } from './problem.ts';
import type { Keeping } from './read-memory.ts';
import type { TopologyData } from './topojson-schema.ts';

// Only what is sound is kept: whoever has a mistake in a file wants to hear of it from the file itself. Where
// the parts of a file stand is looked up in it when somebody asks, which is seldom.

/** A value whose places are found by parsing the text once more, the first time that one is asked for. */
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

/** How a file of YAML is kept. */
export const keepYaml = (file: string, text: string): Keeping<ReturnType<typeof parseYaml>> => ({
  pack: ({ yaml, problems }) => (problems.length === 0 ? yaml && { value: yaml.value } : undefined),
  unpack(packed) {
    const { value } = packed as { readonly value: unknown };
    return { yaml: placeLate(value, () => parseWithPlaces(file, text).yaml), problems: [] };
  },
});

/** How a text with its head is kept. */
export const keepProse = (file: string, text: string): Keeping<ReturnType<typeof parseMdx>> => ({
  pack: ({ prose, problems }) =>
    problems.length === 0 ? prose && { ...prose, head: prose.head.value } : undefined,
  unpack(packed) {
    const { head, ...rest } = packed as Omit<Prose, 'head'> & { readonly head: unknown };
    const placed = placeLate(head, () => parseMdx(file, text).prose?.head);
    return { prose: { ...rest, head: placed }, problems: [] };
  },
});

/** How shapes are kept. */
export const keepShapes: Keeping<ReturnType<typeof parseTopojson>> = {
  pack: ({ topology, problems }) => (problems.length === 0 ? topology : undefined),
  unpack: (packed) => ({ topology: packed as TopologyData, problems: [] }),
};

/** What a schema made of an entry. */
export interface Judgement<K extends CollectionName> {
  /** What it says; undefined where the schema refuses it. */
  readonly data: CollectionData<K> | undefined;
  /** The value that was judged, from which what is broken is salvaged. */
  readonly completed: unknown;
  readonly problems: readonly Problem[];
}

/** How the data of an entry is kept. */
export const keepData = <K extends CollectionName>(): Keeping<Judgement<K>> => ({
  pack: ({ data, problems }) => (problems.length === 0 ? data : undefined),
  unpack: (packed) => ({
    data: packed as CollectionData<K>,
    completed: undefined,
    problems: [],
  }),
});

/** How the version of an entry is kept. */
export const keepVersion: Keeping<string> = {
  pack: (version) => version,
  unpack: (packed) => packed as string,
};
