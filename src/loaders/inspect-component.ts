import { type Phrase, phrase } from '../i18n/phrase.ts';
import { allowedComponents } from '../markdown/allowed-components.ts';
import type { Findings, ProseNode } from './findings.ts';
import { componentFaults, type JsxNode, type ProseFault } from './mdx-components.ts';
import { quote } from './problem.ts';

/** Inside a line of text, not on a separate line. */
function isAmidText(node: ProseNode, parent: ProseNode): boolean {
  if (node.type !== 'mdxJsxTextElement') return false;
  return (
    parent.type !== 'paragraph' ||
    (parent.children ?? []).some(({ type, value = '' }) =>
      type === 'text' ? value.trim() !== '' : type !== 'mdxJsxTextElement',
    )
  );
}

const parentName = ({ name }: JsxNode) => name;

/** Fault of a component in a wrong place; undefined if allowed. */
function misplaced(
  node: ProseNode,
  name: string,
  parent: ProseNode,
  within: Phrase | undefined,
): readonly [message: Phrase, hint: Phrase] | undefined {
  const { inline, within: owner } = allowedComponents[name] ?? {};
  if (owner && parentName(parent) !== owner) {
    const message = phrase('check.prose.notWithin', { name, owner });
    return [message, phrase('check.mend.putWithin', { owner })];
  }
  const amid = isAmidText(node, parent);
  if (!inline) {
    return amid
      ? [phrase('check.prose.amidText', { name }), phrase('check.mend.emptyLines')]
      : undefined;
  }
  if (within)
    return [phrase('check.prose.within', { name, within }), phrase('check.mend.putOutside')];
  // The bundler would treat it as a block, breaking the line.
  return amid
    ? undefined
    : [phrase('check.prose.ownLine', { name }), phrase('check.mend.putInLine')];
}

/** Attributes of a checked component: all are literal. */
function attributesOf({ attributes = [] }: JsxNode): Readonly<Record<string, string>> {
  return Object.fromEntries(
    attributes.map(({ name = '', value }) => [name, typeof value === 'string' ? value : '']),
  );
}

/** '' if no text follows directly. */
function characterAfter(node: ProseNode, { children = [] }: ProseNode): string {
  const next = children[children.indexOf(node) + 1];
  return next?.type === 'text' ? ([...(next.value ?? '')][0] ?? '') : '';
}

/** Record a component's id, by which others refer to it. */
function noteId(jsx: JsxNode, faults: readonly ProseFault[], findings: Findings): void {
  const { name } = jsx;
  const place = jsx.position?.start;
  const key = name === 'Step' ? 'figure' : 'id';
  const id = jsx.attributes?.find((attribute) => attribute.name === key);
  const refused = faults.some((fault) => fault.place === id?.position?.start);
  if (typeof id?.value !== 'string' || refused) {
    if (name === 'Section' && place) findings.unnamed.push(place);
    return;
  }
  const named = {
    id: name === 'Term' ? `glossary/${id.value}` : id.value,
    place: id.position?.start ?? place,
  };
  if (name === 'Figure' || name === 'Step') findings.figures.push(named);
  if (name === 'Ref' || name === 'Term') findings.refs.push(named);
  if (name !== 'Section' && name !== 'Box') return;
  const { sections } = findings;
  if (sections.some((other) => other.id === named.id)) {
    const message = phrase('check.prose.sectionTwice', { id: quote(named.id) });
    const fault = { place: named.place, code: 'duplicate-id', message };
    findings.faults.push({ ...fault, hint: phrase('check.mend.otherId') });
  }
  sections.push(named);
}

/**
 * Check a component and its place.
 * @param within the enclosing part in which links are not allowed
 */
export function inspectComponent(
  node: ProseNode,
  parent: ProseNode,
  within: Phrase | undefined,
  body: string,
  findings: Findings,
): void {
  const jsx: JsxNode = node;
  const name = jsx.name ?? '';
  const place = node.position?.start;
  const faults = componentFaults(jsx, body);
  findings.faults.push(...faults);
  if (faults.length === 0) {
    const attributes = attributesOf(jsx);
    const wrong = misplaced(node, name, parent, within);
    if (wrong) {
      findings.faults.push({ place, code: 'component', message: wrong[0], hint: wrong[1] });
    }
    findings.components.push({
      name,
      attributes,
      next: characterAfter(node, parent),
      ofReports: allowedComponents[name]?.only === 'reports',
      place,
    });
    if (name === 'Cite') {
      const { source = '', lines } = attributes;
      findings.citations.push({ source, ...(lines ? { lines } : {}), place });
    }
  }
  noteId(jsx, faults, findings);
}
