import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { compile } from 'tailwindcss';

const { resolve } = createRequire(import.meta.url);

/** The style sheet of an app with Tailwind 4 that uses these classes. */
export async function buildTailwind(classes: string[], extra = ''): Promise<string> {
  const { build } = await compile(`@import "tailwindcss";${extra}`, {
    base: process.cwd(),
    async loadStylesheet(id, base) {
      const path =
        id === 'tailwindcss' ? resolve('tailwindcss/index.css') : resolve(id, { paths: [base] });
      return { path, base: dirname(path), content: await readFile(path, 'utf8') };
    },
  });
  return build(classes);
}
