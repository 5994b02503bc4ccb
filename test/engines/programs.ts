import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the tests in other browsers start, and Debian's package with it. */
export const programs = {
  firefox: { names: ['firefox-esr', 'firefox'], variable: 'FIREFOX_PATH', package: 'firefox-esr' },
  webkit: {
    names: ['WebKitWebDriver'],
    variable: 'WEBKIT_DRIVER_PATH',
    package: 'webkit2gtk-driver',
  },
  screen: { names: ['Xvfb'], variable: 'XVFB_PATH', package: 'xvfb' },
  windowManager: { names: ['jwm'], variable: 'JWM_PATH', package: 'jwm' },
} as const;

export type Program = keyof typeof programs;

/** The program that its variable names, else the first on the PATH. */
export function findProgram(program: Program): string | undefined {
  const { names, variable } = programs[program];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

export function requireProgram(program: Program): string {
  const found = findProgram(program);
  if (found) return found;
  const { names, variable } = programs[program];
  throw new Error(`There is no ${names.join(' or ')} on the PATH, and ${variable} is not set.`);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
