import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import { lineSchema } from './common.ts';

/** Storage of a portal's files for the browser editor. */
export const editingBackends = ['local', 'github', 'gitlab', 'gitea'] as const;

/** Tokens require encrypted connections, except to a local server. */
const secureUrlSchema = z
  .string()
  .regex(
    /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)(?=[:/]|$))[^\s<>"']+$/,
    'check.schema.secureUrl',
  );

/** The browser editor, at `/admin/` of the site. */
export const editingSchema = z
  .strictObject({
    backend: z
      .enum(editingBackends)
      .describe(
        'local: a folder on the editor’s computer; otherwise the service that hosts the repository',
      ),
    repository: lineSchema
      .regex(/^[\w.-]+(\/[\w.-]+)+$/, 'check.schema.repository')
      .optional()
      .describe('owner and name of the repository, such as agency/portal; none for local'),
    branch: lineSchema.optional().describe('branch to write to; by default the main one'),
    direct: z
      .boolean()
      .optional()
      .describe(
        'true: each save is a commit to the branch; by default it is a pull or merge request on GitHub and GitLab',
      ),
    folder: z
      .string()
      .regex(/^[\w-]+(\/[\w-]+)*$/, 'check.schema.folder')
      .optional()
      .describe('folder of the portal in the repository; by default its root'),
    api: secureUrlSchema
      .optional()
      .describe('API address of a self-hosted server, such as https://git.example.org/api/v4'),
  })
  .superRefine(({ backend, repository }, context) => {
    if (backend === 'local' || repository !== undefined) return;
    const message = 'check.schema.repository';
    const params = {
      hint: phrase('check.mend.addRepository', { field: 'repository', backend: 'backend: local' }),
    };
    context.addIssue({ code: 'custom', path: ['repository'], message, params });
  });
export type Editing = z.infer<typeof editingSchema>;
