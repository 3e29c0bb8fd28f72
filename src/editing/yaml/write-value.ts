import { Document, isScalar, isSeq, Scalar } from 'yaml';
import { isFields } from '../values/plain-values.ts';
import { writeYaml } from '../values/yaml-text.ts';

/** Scalar style in the file; new text keeps its quotation marks. */
type Style = Scalar.Type | null | undefined;

const quoted: ReadonlySet<Style> = new Set([Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE]);

/** A value on one line; lists and groups in flow style. */
export function writeInline(value: unknown, style?: Style): string {
  const document = new Document([value], { aliasDuplicateObjects: false });
  const { contents } = document;
  if (!isSeq(contents)) throw new TypeError('expected a list');
  contents.flow = true;
  const [item] = contents.items;
  if (isScalar(item) && typeof value === 'string') {
    if (quoted.has(style)) item.type = style as Scalar.Type;
    else if (value.includes('\n')) item.type = Scalar.QUOTE_DOUBLE;
  }
  const text = document.toString({
    lineWidth: 0,
    singleQuote: true,
    flowCollectionPadding: true,
  });
  return text.trim().slice(1, -1).trim();
}

/** A scalar after a name or dash on its line. */
export function writeScalar(value: unknown, style?: Style): string {
  if (typeof value !== 'string' || quoted.has(style) || value.includes('\n')) {
    return writeInline(value, style);
  }
  return writeYaml({ a: value }).slice(3).trimEnd();
}

const indentLines = (text: string, indent: string) => text.replace(/\n(?=[^\n])/g, `\n${indent}`);

/** A field with its value: the first line not indented, the others indented, without a final newline. */
export function writeField(name: string, value: unknown, indent: string): string {
  return indentLines(writeYaml({ [name]: value }).trimEnd(), indent);
}

/** A list item with its dash, in the same layout. */
export function writeItem(value: unknown, indent: string): string {
  return indentLines(writeYaml([value]).trimEnd(), indent);
}

/** A group or list below a name or after a dash, at the given indent. */
export function writeBlock(value: unknown, indent: string): string {
  const isEmpty = isFields(value) ? Object.keys(value).length === 0 : (value as []).length === 0;
  return isEmpty ? writeInline(value) : indentLines(writeYaml(value).trimEnd(), indent);
}
