import fc from 'fast-check';

export type Mutation = (bytes: Buffer) => Buffer;

/** Special in YAML, MDX, JSON or a terminal, or unusual. */
const specials = [
  '"',
  "'",
  ':',
  ': ',
  '- ',
  '- - - - ',
  '? ',
  ',',
  '\t',
  '\n',
  '\n\n',
  '    ',
  '#',
  ' #',
  '|',
  '>',
  '~',
  '@',
  '`',
  '%',
  '\\',
  '[',
  ']',
  '{',
  '}',
  '[[[[[[',
  '{{{{{{',
  '&a ',
  '*a',
  '!x ',
  '!!binary ',
  '<<: ',
  '---\n',
  '\n---\n',
  '...\n',
  '%YAML 1.1\n',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\r',
  '\r\n',
  '\u0085',
  '\u2028',
  '\u202e',
  '\ufeff',
  '\ufffd',
  '\u200b',
  'ı',
  'İ',
  'ქ',
  '😀',
  'null',
  'true',
  '1e999',
  '-0',
  '0x7f',
  '2024-02-30',
  '__proto__: 1\n',
  'constructor: {}\n',
  'id: x\n',
  'unknown: field\n',
  '<script>alert(1)</script>',
  '</Section>',
  '<Section>',
  '<!-- -->',
  '<Notice kind={1}>',
  '{1 + 1}',
  '\\{',
  'import x from "y"\n',
  'export default 1\n',
  '![a](b)',
  '[a](javascript:alert(1))',
  '[a](../../b)',
  '[a]: //b\n',
  '```\n',
  '> > > ',
  '1. 1. 1. ',
  '$',
  '%s',
] as const;

/** As a share of the text's length, to fit every file. */
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const bytes = fc.uint8Array({ minLength: 1, maxLength: 8 });

const at = (text: Buffer, part: number) => Math.floor(part * (text.length + 1));

function splice(text: Buffer, start: number, deleted: number, added: Uint8Array): Buffer {
  return Buffer.concat([text.subarray(0, start), added, text.subarray(start + deleted)]);
}

function changeLines(text: Buffer, change: (lines: string[]) => string[]): Buffer {
  // Latin-1 preserves every byte.
  return Buffer.from(change(text.toString('latin1').split('\n')).join('\n'), 'latin1');
}

const lineAt = (lines: readonly string[], part: number) => Math.floor(part * lines.length);

const single: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, bytes).map(
    ([part, added]): Mutation =>
      (text) =>
        splice(text, at(text, part), 0, added),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(
    ([part, count]): Mutation =>
      (text) =>
        splice(text, at(text, part), count, new Uint8Array()),
  ),
  fc.tuple(place, bytes).map(
    ([part, added]): Mutation =>
      (text) =>
        splice(text, at(text, part), added.length, added),
  ),
  {
    weight: 4,
    arbitrary: fc.tuple(place, fc.constantFrom(...specials)).map(
      ([part, added]): Mutation =>
        (text) =>
          splice(text, at(text, part), 0, Buffer.from(added)),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, fc.constantFrom(...specials)).map(
      ([part, added]): Mutation =>
        (text) =>
          // More characters are special at the start of a line.
          splice(
            text,
            text.lastIndexOf('\n', Math.max(0, at(text, part) - 1)) + 1,
            0,
            Buffer.from(added),
          ),
    ),
  },
  place.map(
    (part): Mutation =>
      (text) =>
        text.subarray(0, at(text, part)),
  ),
  place.map(
    (part): Mutation =>
      (text) =>
        changeLines(text, (lines) =>
          lines.toSpliced(lineAt(lines, part), 0, lines[lineAt(lines, part)] ?? ''),
        ),
  ),
  place.map(
    (part): Mutation =>
      (text) =>
        changeLines(text, (lines) => lines.toSpliced(lineAt(lines, part), 1)),
  ),
  fc.tuple(place, place).map(
    ([one, other]): Mutation =>
      (text) =>
        changeLines(text, (lines) => {
          const [from, to] = [lineAt(lines, one), lineAt(lines, other)];
          return lines.with(from, lines[to] ?? '').with(to, lines[from] ?? '');
        }),
  ),
  fc.tuple(place, fc.integer({ min: -2, max: 3 })).map(
    ([part, by]): Mutation =>
      (text) =>
        changeLines(text, (lines) => {
          const index = lineAt(lines, part);
          const line = lines[index] ?? '';
          return lines.with(index, by < 0 ? line.slice(-by) : ' '.repeat(by) + line);
        }),
  ),
);

/** One to three changes of a file, one after the other. */
export const mutations: fc.Arbitrary<Mutation> = fc
  .array(single, { minLength: 1, maxLength: 3 })
  .map(
    (list): Mutation =>
      (text) =>
        list.reduce((changed, mutate) => mutate(changed), text),
  );
