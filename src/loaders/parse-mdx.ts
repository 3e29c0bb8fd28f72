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

export interface ProseLink extends Position {
  readonly url: string;
}

export interface ProseEntry extends Position {
  readonly id: string;
}

export interface ProseCitation extends Position {
  readonly source: string;
  readonly lines?: string;
}

export interface ProseComponent extends Position {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The following character, without a space between, or ''. */
  readonly next: string;
  readonly ofReports: boolean;
}

/** A number in digits. */
export interface ProseNumber extends Position {
  readonly text: string;
}

export interface Prose {
  readonly head: YamlValue;
  /** Text below the head, trimmed of blank lines. */
  readonly body: string;
  /** First line of the body in the file. */
  readonly bodyLine: number;
  /** The first 12 hex digits of the body's SHA-256. */
  readonly hash: string;
  readonly links: readonly ProseLink[];
  /** Ids of its sections, in order. */
  readonly sections: readonly ProseEntry[];
  /** False if the id of a section cannot be read. */
  readonly sectionsKnown: boolean;
  readonly figures: readonly ProseEntry[];
  /** Entries named with `<Ref>`, as `concepts/my-concept`. */
  readonly refs: readonly ProseEntry[];
  readonly citations: readonly ProseCitation[];
  /** In order. */
  readonly components: readonly ProseComponent[];
  readonly numbers: readonly ProseNumber[];
}

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

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
 * Parse prose and reject whatever could run or inject: imports, exports, expressions, raw HTML, unknown
 * components, pictures; and what would not appear as intended.
 * @param text with LF line ends
 * @returns the prose, unless head or body is unreadable; and all problems
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
