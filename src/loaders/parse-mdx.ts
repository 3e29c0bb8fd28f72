import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { hashProse } from '../markdown/prose-hash.ts';
import { allowedComponents } from '../markdown/allowed-components.ts';
import { componentFaults, type JsxNode, type ProseFault } from './mdx-components.ts';
import { deepProse, findDeepProse, type ParserMessage, syntaxFault } from './mdx-syntax.ts';
import { parseYaml, type YamlValue } from './parse-yaml.ts';
import { fileStart, type Position, type Problem, problemIn, quote } from './problem.ts';
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

/** A prose file taken apart. */
export interface Prose {
  readonly head: YamlValue;
  /** First 12 hex digits of the SHA-256 of the text below the head: names a version. */
  readonly hash: string;
  readonly links: readonly ProseLink[];
  /** Ids of its sections, in order. */
  readonly sections: readonly string[];
  readonly figures: readonly ProseEntry[];
  /** Entries that it names with `<Ref>`, as `concepts/diamond-model`. */
  readonly refs: readonly ProseEntry[];
  /** Where its statements stand in the sources. */
  readonly citations: readonly ProseCitation[];
}

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** What the parser gives for any part of a text. */
interface ProseNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly ProseNode[];
  readonly position?: { readonly start: Position };
}

/** What is found in the text of a prose file. */
interface Findings {
  readonly faults: ProseFault[];
  readonly links: { url: string; place: Position | undefined }[];
  readonly sections: string[];
  readonly figures: { id: string; place: Position | undefined }[];
  readonly refs: { id: string; place: Position | undefined }[];
  readonly citations: { source: string; lines?: string; place: Position | undefined }[];
}

/** A component may stand in a line of its own, but not amid the words of a text. */
function isAmidText(node: ProseNode, parent: ProseNode | undefined): boolean {
  if (node.type !== 'mdxJsxTextElement') return false;
  return (
    parent?.type !== 'paragraph' ||
    (parent.children ?? []).some(({ type, value = '' }) =>
      type === 'text' ? value.trim() !== '' : type !== 'mdxJsxTextElement',
    )
  );
}

function inspectComponent(
  node: ProseNode,
  parent: ProseNode | undefined,
  { faults, sections, figures, refs, citations }: Findings,
): void {
  const jsx: JsxNode = node;
  const own = componentFaults(jsx);
  faults.push(...own);
  const place = node.position?.start;
  const inline = allowedComponents[jsx.name ?? '']?.inline;
  if (own.length === 0 && !inline && isAmidText(node, parent)) {
    const message = `expected <${jsx.name}> on a line of its own, found it amid a text`;
    faults.push({ place, code: 'component', message, hint: 'put empty lines around it' });
  }
  if (jsx.name === 'Cite' && own.length === 0) {
    const text = (name: string) =>
      jsx.attributes?.find((attribute) => attribute.name === name)?.value as string | undefined;
    const lines = text('lines');
    citations.push({ source: text('source') ?? '', ...(lines ? { lines } : {}), place });
  }
  const id = jsx.attributes?.find(({ name }) => name === 'id');
  const refused = own.some((fault) => fault.place === id?.position?.start);
  if (typeof id?.value !== 'string' || refused) return;
  if (jsx.name === 'Figure') figures.push({ id: id.value, place: id.position?.start ?? place });
  if (jsx.name === 'Ref') refs.push({ id: id.value, place: id.position?.start ?? place });
  if (jsx.name !== 'Section') return;
  if (sections.includes(id.value)) {
    const message = `expected each section id once, found ${quote(id.value)} again`;
    faults.push({
      place: id.position?.start ?? place,
      code: 'duplicate-id',
      message,
      hint: 'choose another id',
    });
  }
  sections.push(id.value);
}

function inspectNode(node: ProseNode, parent: ProseNode | undefined, findings: Findings): void {
  const place = node.position?.start;
  const refuse = (code: string, found: string, hint: string) =>
    findings.faults.push({ place, code, message: `expected text, found ${found}`, hint });
  switch (node.type) {
    case 'mdxjsEsm':
      refuse('import', 'an import or export', 'delete the line');
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      refuse('expression', 'an expression in braces', 'write \\{ for a plain brace');
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      inspectComponent(node, parent, findings);
      break;
    case 'image':
    case 'imageReference':
      refuse('picture', 'a picture', 'leave the picture out: prose holds words only');
      break;
    case 'link':
    case 'definition':
      findings.links.push({ url: node.url ?? '', place });
      break;
  }
}

/** Reads the text below the head, and notes whatever could run or inject. */
function inspectBody(body: string): Findings & { readonly readable: boolean } {
  const findings: Findings = {
    faults: [],
    links: [],
    sections: [],
    figures: [],
    refs: [],
    citations: [],
  };
  const deep = findDeepProse(body);
  if (deep !== undefined) {
    const fault = { place: positionAt(body, deep), ...deepProse };
    return { ...findings, faults: [fault], readable: false };
  }
  try {
    const tree = processor.parse(body);
    visit(tree, (node, _, parent) => inspectNode(node, parent, findings));
    return { ...findings, readable: true };
  } catch (error) {
    return { ...findings, faults: [syntaxFault(error as ParserMessage, body)], readable: false };
  }
}

/**
 * Reads a prose file and refuses whatever could run or inject: imports, exports, expressions,
 * raw HTML, unknown components, pictures.
 * @param text text with LF line ends
 * @returns the prose, unless its head or text cannot be read at all; and all problems
 */
export function parseMdx(
  file: string,
  text: string,
): { readonly prose?: Prose; readonly problems: readonly Problem[] } {
  const split = splitHead(text);
  if (!split) {
    const message = 'expected a head between two lines "---", found none';
    const hint = 'begin the file with "---", the fields, and "---"';
    return { problems: [problemIn(file, fileStart, 'head', message, hint)] };
  }
  const { head, body, linesBefore } = split;
  const { yaml, problems: headProblems } = parseYaml(file, head, 1);
  const { faults, links, sections, figures, refs, citations, readable } = inspectBody(body);
  const inFile = (place: Position | undefined): Position =>
    place
      ? { line: place.line + linesBefore, column: place.column }
      : { line: linesBefore, column: 1 };
  const problems = [
    ...headProblems,
    ...faults.map(({ place, code, message, hint }) =>
      problemIn(file, inFile(place), code, message, hint),
    ),
  ];
  const date = dateFault(head);
  if (date) problems.push(problemIn(file, date.place, 'value', date.message, date.hint));
  if (body.trim() === '') {
    const message = 'expected text below the head, found none';
    problems.push(
      problemIn(
        file,
        inFile(undefined),
        'empty-file',
        message,
        'write the text or delete the file',
      ),
    );
    return { problems };
  }
  if (!yaml || !readable) return { problems };
  return {
    prose: {
      head: yaml,
      hash: hashProse(body),
      links: links.map(({ url, place }) => ({ url, ...inFile(place) })),
      sections,
      figures: figures.map(({ id, place }) => ({ id, ...inFile(place) })),
      refs: refs.map(({ id, place }) => ({ id, ...inFile(place) })),
      citations: citations.map(({ place, ...citation }) => ({ ...citation, ...inFile(place) })),
    },
    problems,
  };
}
