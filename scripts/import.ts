import './load-yaml.ts';
import './load-languages.ts';

// Imported lazily: messages are in YAML, which can be imported only from here on.
const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  table: () => import('./import/run-table.ts'),
  statistics: () => import('./import/run-statistics.ts'),
  clusters: () => import('./import/run-clusters.ts'),
};
const command = process.argv.slice(2).find((word) => word in commands || word === 'returns');
await (commands[command ?? ''] ?? (() => import('./import/run-import.ts')))();
