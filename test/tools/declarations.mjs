// tsc leaves relative imports without extension, as the sources have them; Node's resolution wants one.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const relativeImport = /((?:from|import)\s*\(?\s*['"])(\.{1,2}\/[^'"]+)(['"])/g;

for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.d.ts')) continue;
  const file = join('dist', name);
  const source = readFileSync(file, 'utf8');
  const resolved = source.replace(relativeImport, (_, before, specifier, after) => {
    const bare = specifier.replace(/\.[jt]sx?$/, '');
    if (existsSync(join(dirname(file), `${bare}.d.ts`))) return `${before}${bare}.js${after}`;
    throw new Error(`${file} imports "${specifier}", which has no declaration.`);
  });
  writeFileSync(file, resolved);
}
