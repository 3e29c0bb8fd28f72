import { plainText } from '../src/i18n/carried-text.ts';

/** Write a text to standard output as a line of its own. Labels in an added language lose their language marks. */
export const print = (text: string): void => void process.stdout.write(`${plainText(text)}\n`);
