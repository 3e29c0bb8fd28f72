import { phrase } from '../src/i18n/phrase.ts';
import type { OptionHelp } from './help-text.ts';
import { usualPortal } from './workplace.ts';

export const portalOption = {
  value: 'DIR',
  help: phrase('command.option.portal', { folder: usualPortal().label }),
} as const satisfies OptionHelp;
