// Node 20 cannot import TypeScript by itself.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./run.ts', import.meta.url)));
await module.run(process.argv.slice(2));
