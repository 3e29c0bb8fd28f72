import { type Code, type Codes, shortKinds, shortLetters } from '../../src/schemas/codes.ts';

const head = `# The numbers of short links, written by: npm run links -- record
# A line is never changed, moved or deleted, also when its entry is: links that were printed lead by it.
`;

const quoted = (id: string) => (/^\d/.test(id) ? `'${id}'` : id);

const writeLine = ({ code, id }: Code): string => `  - { code: ${code}, id: ${quoted(id)} }\n`;

/** One per line in order of assignment. */
export function writeCodes(codes: Codes): string {
  const lists = shortKinds
    .filter((kind) => codes[kind].length > 0)
    .map(
      (kind) =>
        `\n# /${shortLetters[kind]}/{code}/\n${kind}:\n${codes[kind].map(writeLine).join('')}`,
    );
  return `${head}${lists.join('')}`;
}
