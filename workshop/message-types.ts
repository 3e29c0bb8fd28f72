import '../scripts/load-yaml.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from '../scripts/workplace.ts';

// Messages are YAML, which can be imported from here on.
const { authorMessages } = await import('../src/i18n/author-messages.ts');
const { messages } = await import('../src/i18n/translate.ts');
const { writeMessageTypes } = await import('../src/i18n/message-types.ts');

const types = writeMessageTypes({ SiteMessages: messages.en, AuthorMessages: authorMessages.en });
writeFileSync(join(engine, 'src/i18n/message-keys.d.ts'), types);
