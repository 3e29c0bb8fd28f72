import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'astro/zod';
import type { SiteData } from './site-data.ts';

const readOnly = { readOnlyHint: true, openWorldHint: false };

const answer = (value: unknown) => ({
  content: [{ type: 'text' as const, text: JSON.stringify(value) }],
});

const refuse = (text: string) => ({ ...answer(text), isError: true });

/** A server of the Model Context Protocol that reads the data of a built site, and changes nothing. */
export function makeServer(data: SiteData, version: string): McpServer {
  const { name, resources } = data.index;
  const lists = resources.map((one) => one.name);
  const known = `lists: ${lists.join(', ')}`;
  const server = new McpServer(
    { name: 'clusterbook', title: name, version },
    {
      instructions: `${name}: industrial clusters, regions, programmes, practices and figures. null is what no source reports, and never 0. Cite the page of an entry.`,
    },
  );
  const list = z.string().describe(known);
  server.registerTool(
    'search',
    {
      description: 'Find entries by words of their names and texts, in any language of the portal',
      inputSchema: {
        query: z.string().min(1),
        limit: z.number().int().min(1).max(100).default(20),
      },
      annotations: readOnly,
    },
    ({ query, limit }) => answer(data.search(query, limit)),
  );
  server.registerTool(
    'entry',
    {
      description: 'All data of an entry, with the addresses of its pages',
      inputSchema: { list, id: z.string() },
      annotations: readOnly,
    },
    ({ list, id }) => {
      const item = data.item(list, id);
      return item ? answer(item) : refuse(`no entry ${id} in ${list}; ${known}`);
    },
  );
  server.registerTool(
    'figure',
    {
      description: 'The numbers of a figure as a table, with their sources',
      inputSchema: { id: z.string(), language: z.string().default('en') },
      annotations: readOnly,
    },
    ({ id, language }) => {
      const table = data.figure(id, language);
      return table === undefined ? refuse(`no figure ${id} in ${language}`) : answer(table);
    },
  );
  server.registerTool(
    'compare',
    {
      description: 'The same fields of two to ten entries of a list side by side',
      inputSchema: {
        list,
        ids: z.array(z.string()).min(2).max(10),
        fields: z.array(z.string()).optional().describe('all fields if left out'),
      },
      annotations: readOnly,
    },
    ({ list, ids, fields }) => {
      const items = ids.map((id) => data.item(list, id));
      const missing = ids.filter((_, at) => items[at] === undefined);
      if (missing.length > 0) return refuse(`no entry ${missing.join(', ')} in ${list}; ${known}`);
      const names = fields ?? [...new Set(items.flatMap((item) => Object.keys(item ?? {})))];
      const rows = names.map((field) => [field, items.map((item) => item?.[field] ?? null)]);
      return answer(Object.fromEntries(rows));
    },
  );
  return server;
}
