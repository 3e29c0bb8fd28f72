import { phrase } from '../i18n/phrase.ts';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { hashProse } from '../markdown/prose-hash.ts';
import { type Findings, noFindings } from './findings.ts';
import { inspectProse } from './inspect-prose.ts';
import {
  deepProse,
  findDeepProse,
  findLongProse,
  type ParserMessage,
  syntaxFault,
} from './mdx-syntax.ts';
import { parseYaml, type YamlValue } from './parse-yaml.ts';
import { fileStart, type Position, type Problem, problemIn } from './problem.ts';
import { dateFault, splitHead } from './prose-head.ts';
import { positionAt } from './read-text.ts';

/** A link in prose and where it stands. */
export interface ProseLink extends Position {
  readonly url: string;
}

/** An entry that prose names by its id, and where. */
export interface ProseEntry extends Position {
  readonly id: string;
}

/** A citation in prose, and where it stands. */
export interface ProseCitation extends Position {
  readonly source: string;
  readonly lines?: string;
}

/** A component in prose, with its attributes and where it stands. */
export interface ProseComponent extends Position {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The character that follows it without a space; empty where none does. */
  readonly next: string;
  /** Is it one for reports only? */
  readonly ofReports: boolean;
}

/** A number that is written out in prose, and where. */
export interface ProseNumber extends Position {
  readonly text: string;
}

/** A prose file that has been parsed. */
export interface Prose {
  readonly head: YamlValue;
  /** The text below the head, without blank lines around it. */
  readonly body: string;
  /** Line of the file on which it begins. */
  readonly bodyLine: number;
  /** First 12 hex digits of the SHA-256 of the text below the head: names a version. */
  readonly hash: string;
  readonly links: readonly ProseLink[];
  /** Ids of its sections, in order. */
  readonly sections: readonly ProseEntry[];
  /** Are these all? Not if the id of one cannot be read. */
  readonly sectionsKnown: boolean;
  readonly figures: readonly ProseEntry[];
  /** Entries that it names with `<Ref>`, as `concepts/my-concept`. */
  readonly refs: readonly ProseEntry[];
  /** Where its statements stand in the sources. */
  readonly citations: readonly ProseCitation[];
  /** Every component, in order. */
  readonly components: readonly ProseComponent[];
  readonly numbers: readonly ProseNumber[];
}

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** Reads the text below the head, and notes whatever could run or inject. */
function inspectBody(body: string): Findings & { readonly readable: boolean } {
  const deep = findDeepProse(body);
  if (deep !== undefined) {
    const fault = { place: positionAt(body, deep), ...deepProse };
    return { ...noFindings(), faults: [fault], readable: false };
  }
  const long = findLongProse(body);
  if (long) return { ...noFindings(), faults: [long], readable: false };
  try {
    return { ...inspectProse(processor.parse(body), body), readable: true };
  } catch (error) {
    const fault = syntaxFault(error as ParserMessage, body);
    return { ...noFindings(), faults: [fault], readable: false };
  }
}

/**
 * Reads a prose file and refuses whatever could run or inject: imports, exports, expressions,
 * raw HTML, unknown components, pictures; and what readers would not see as it was meant.
 * @param text text with LF line ends
 * @returns the prose, unless its head or text cannot be read at all; and all problems
 */
export function parseMdx(
  file: string,
  text: string,
): { readonly prose?: Prose; readonly problems: readonly Problem[] } {
  const split = splitHead(text);
  if (!split) {
    const message = phrase('check.prose.noHead');
    const hint = phrase('check.mend.beginHead');
    return { problems: [problemIn(file, fileStart, 'head', message, hint)] };
  }
  const { head, body, linesBefore } = split;
  const { yaml, problems: headProblems } = parseYaml(file, head, 1);
  const { faults, unnamed, readable, ...found } = inspectBody(body);
  const inFile = (place: Position | undefined): Position =>
    place
      ? { line: place.line + linesBefore, column: place.column }
      : { line: linesBefore, column: 1 };
  const withPlaces = <T extends { place: Position | undefined }>(items: readonly T[]) =>
    items.map(({ place, ...item }) => ({ ...item, ...inFile(place) }));
  const problems = [
    ...headProblems,
    ...faults.map(({ place, code, message, hint }) =>
      problemIn(file, inFile(place), code, message, hint),
    ),
  ];
  const date = dateFault(head);
  if (date) problems.push(problemIn(file, date.place, 'value', date.message, date.hint));
  if (body.trim() === '') {
    const message = phrase('check.prose.empty');
    problems.push(
      problemIn(file, inFile(undefined), 'empty-file', message, phrase('check.mend.writeOrDelete')),
    );
    return { problems };
  }
  if (!yaml || !readable) return { problems };
  return {
    prose: {
      head: yaml,
      body: body.trim(),
      bodyLine: linesBefore + body.slice(0, body.search(/\S/)).split('\n').length,
      hash: hashProse(body),
      links: withPlaces(found.links),
      sections: withPlaces(found.sections),
      sectionsKnown: unnamed.length === 0,
      figures: withPlaces(found.figures),
      refs: withPlaces(found.refs),
      citations: withPlaces(found.citations),
      components: withPlaces(found.components),
      numbers: withPlaces(found.numbers),
    },
    problems,
  };
}
