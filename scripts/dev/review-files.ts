import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { isLocale } from '../../src/i18n/locales.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { readOriginalChanges } from '../../src/review/original-changes.ts';
import { makeReviewFile, openItems } from '../build/write-review-files.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const fileAddress = /^\/([a-z-]+)\/desk\/([a-z-]+)\/\2-\1\.xlsx$/;

/** The file that a build writes beside a list of open texts, made of the files as they are now. */
async function readFile(directory: string, path: string, host: string) {
  const [, language = '', kind = ''] = fileAddress.exec(path) ?? [];
  if (!isLocale(language)) return undefined;
  const { portal } = loadPortal(directory);
  const items = openItems(portal, language, readOriginalChanges(directory, portal)).get(kind);
  return items && makeReviewFile(items, { kind, language, address: `http://${host}` });
}

/** Let the dev server give files for reviewers. */
export function reviewFiles(directory: string): AstroIntegration {
  const plugin: Plugin = {
    name: 'clusterbook:review-files',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        if (!fileAddress.test(path)) return next();
        readFile(directory, path, request.headers.host ?? '')
          .then((made) =>
            made ? response.setHeader('content-type', workbookType).end(made.bytes) : next(),
          )
          .catch(next);
      });
    },
  };
  return {
    name: 'clusterbook:review-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
