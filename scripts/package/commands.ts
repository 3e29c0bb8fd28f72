import { type Phrase, phrase } from '../../src/i18n/phrase.ts';

interface PackageCommand {
  readonly about: Phrase;
  run(): Promise<unknown>;
}

/** In the order of use. */
export const commands = {
  new: {
    about: phrase('command.portal.about'),
    run: () => {
      // In the project, `new` is a word of the command.
      process.argv.splice(2, 0, 'new');
      return import('../portal.ts');
    },
  },
  add: { about: phrase('command.add.about'), run: () => import('../add.ts') },
  dev: { about: phrase('command.dev.about'), run: () => import('../dev.ts') },
  check: { about: phrase('command.check.about'), run: () => import('../check.ts') },
  build: { about: phrase('command.build.about'), run: () => import('../build.ts') },
  preview: { about: phrase('command.preview.about'), run: () => import('../preview.ts') },
  template: { about: phrase('command.template.about'), run: () => import('../template.ts') },
  import: { about: phrase('command.import.about'), run: () => import('../import.ts') },
  edition: { about: phrase('command.edition.about'), run: () => import('../edition.ts') },
  review: { about: phrase('command.review.about'), run: () => import('../review.ts') },
  proposals: {
    about: phrase('command.proposals.about'),
    run: () => import('../proposals.ts'),
  },
  handover: { about: phrase('command.handover.about'), run: () => import('../handover.ts') },
  links: { about: phrase('command.links.about'), run: () => import('../links.ts') },
  languages: { about: phrase('command.languages.about'), run: () => import('../languages.ts') },
  pdf: { about: phrase('command.pdf.about'), run: () => import('../pdf.ts') },
  office: { about: phrase('command.office.about'), run: () => import('../office.ts') },
  'deploy:check': {
    about: phrase('deploy.check.about'),
    run: () => import('../deploy-check.ts'),
  },
  mcp: { about: phrase('command.mcp.about'), run: () => import('../mcp/run-mcp.ts') },
  data: {
    about: phrase('command.data.about', { folder: 'analysis-tables/' }),
    run: () => import('../data/run-data.ts'),
  },
  schemas: { about: phrase('command.schemas.about'), run: () => import('../schemas.ts') },
} as const satisfies Readonly<Record<string, PackageCommand>>;

/** Whether a name is a command of `npx clusterbook`. */
export function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}
