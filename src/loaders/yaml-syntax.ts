import { type Phrase, phrase } from '../i18n/phrase.ts';
import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import { quote } from './problem.ts';

/** A syntax error in a YAML text, worded for authors. */
export interface SyntaxFault {
  readonly offset: number;
  readonly message: Phrase;
  readonly hint: Phrase;
  /** Structure is lost, so that the rest cannot be checked. */
  readonly derails: boolean;
}

type Saying = readonly [message: Phrase, hint: Phrase];

const otherIndent: Saying = [phrase('check.yaml.indent'), phrase('check.mend.lineUp')];
const noColon: Saying = [phrase('check.yaml.noColon'), phrase('check.mend.fieldValue')];
const noQuote: Saying = [phrase('check.yaml.noQuote'), phrase('check.mend.closeQuote')];
const noBracket: Saying = [phrase('check.yaml.noBracket'), phrase('check.mend.closeBracket')];

/** The rest still reads as intended. */
const local: Readonly<Record<string, Saying>> = {
  TAB_AS_INDENT: [phrase('check.yaml.tab'), phrase('check.mend.replaceTab')],
  BAD_DQ_ESCAPE: [phrase('check.yaml.backslash'), phrase('check.mend.doubleBackslash')],
  BLOCK_AS_IMPLICIT_KEY: [phrase('check.yaml.secondColon'), phrase('check.mend.quoteValue')],
};

/** Errors after which the rest is misread. */
const derailing: Readonly<Record<string, Saying>> = {
  MULTIPLE_DOCS: [phrase('check.yaml.secondDocument'), phrase('check.mend.deleteDashes')],
  BAD_INDENT: otherIndent,
  MISSING_CHAR: noColon,
  MULTILINE_IMPLICIT_KEY: noColon,
};

const unknown: Saying = [phrase('check.yaml.unreadable'), phrase('check.mend.lookNearby')];

/** Quote or bracket not closed before `end`. */
function findOpening(document: Document, end: number, quoted: boolean): number | undefined {
  let found: number | undefined;
  visit(document, {
    Node(_, node) {
      const range = node.range;
      if (!range || range[0] >= end || range[1] < end) return;
      const opens = quoted
        ? isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
        : isCollection(node) && node.flow === true;
      if (opens) found = range[0];
    },
  });
  return found;
}

function restOfLine(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? undefined : end).trim();
}

function unexpected(text: string, offset: number, message: string): Saying {
  const rest = restOfLine(text, offset);
  const found = rest ? quote(rest) : phrase('check.word.somethingElse');
  return message.endsWith('at node end')
    ? [phrase('check.yaml.endOfValue', { found }), phrase('check.mend.quoteWhole')]
    : [phrase('check.yaml.otherForm', { found }), phrase('check.mend.checkSigns')];
}

/** @param multiline end of the multi-line key that the parser found at the same place */
function explain(
  document: Document,
  text: string,
  error: YAMLError,
  multiline?: number,
): SyntaxFault {
  const [start] = error.pos;
  const { code, message } = error;
  const fault = ([said, hint]: Saying, offset: number, derails: boolean): SyntaxFault => ({
    offset,
    message: said,
    hint,
    derails,
  });
  if (code === 'MISSING_CHAR' && message.startsWith('Missing closing')) {
    return fault(noQuote, findOpening(document, start, true) ?? start, true);
  }
  if (/^Flow (map|sequence)\b.* end with a/.test(message)) {
    return fault(noBracket, findOpening(document, start, false) ?? start, true);
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && multiline !== undefined) {
    // The second line is indented too far.
    const nextLine = text.lastIndexOf('\n', multiline - 1) + 1;
    return fault(otherIndent, nextLine + Math.max(0, text.slice(nextLine).search(/\S/)), true);
  }
  if (code === 'BAD_SCALAR_START') {
    const said = phrase('check.yaml.badStart', { sign: quote(text.charAt(start)) });
    return fault([said, phrase('check.mend.quoteValue')], start, false);
  }
  if (code === 'UNEXPECTED_TOKEN') return fault(unexpected(text, start, message), start, true);
  const own = local[code];
  return own ? fault(own, start, false) : fault(derailing[code] ?? unknown, start, true);
}

/**
 * Syntax errors up to the first that hides what follows, one per line, so that one missing quote is not reported
 * twenty times.
 * @param errors of the parser except those of keys, tags and aliases
 */
export function syntaxFaults(
  document: Document,
  text: string,
  errors: readonly YAMLError[],
  lineOf: (offset: number) => number,
): SyntaxFault[] {
  const multiline = new Map(
    errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map(({ pos }) => pos),
  );
  const lines = new Set<number>();
  const faults: SyntaxFault[] = [];
  // The meaning of a tab is unknown: report only other tabs.
  const tabbed = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const told = tabbed.length > 0 ? tabbed : errors;
  for (const error of told.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const fault = explain(document, text, error, multiline.get(error.pos[0]));
    const line = lineOf(fault.offset);
    if (!lines.has(line)) faults.push(fault);
    lines.add(line);
    if (fault.derails) break;
  }
  return faults;
}
