import { writeFileSync } from 'node:fs';
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/** How a run ended: what failed is named, with its message. */
export interface Report {
  passed: number;
  failures: string[];
}

/** Writes the report of a run into the file that `TOTALS_FILE` names. */
export default class Totals implements Reporter {
  onTestRunEnd(
    modules: ReadonlyArray<TestModule>,
    unhandledErrors: ReadonlyArray<SerializedError>,
  ): void {
    const tests = modules.flatMap(({ children }) => [...children.allTests()]);
    const failedTests = tests
      .filter((test) => test.result().state === 'failed')
      .map((test) => describe(test.fullName, test.result().errors));
    // Of a file that cannot be loaded, or a hook that fails, there are no failed tests.
    const failedGroups = modules
      .flatMap((module) => [module, ...module.children.allSuites()])
      .filter((group) => group.errors().length > 0)
      .map((group) =>
        describe(group.type === 'module' ? group.moduleId : group.fullName, group.errors()),
      );
    const outside = unhandledErrors.map((error) => describe('outside of the tests', [error]));
    const report: Report = {
      passed: tests.filter((test) => test.result().state === 'passed').length,
      failures: [...failedTests, ...failedGroups, ...outside],
    };
    writeFileSync(process.env.TOTALS_FILE ?? '', JSON.stringify(report));
  }
}

function describe(name: string, errors: readonly SerializedError[] = []): string {
  // The stack of a time limit names no reason; its message does. A message shortens values, the difference does not.
  const reasons = errors.map(({ message, diff = '', stack = '' }) =>
    [...(stack.includes(message) ? [] : [message]), stack, diff].filter(Boolean).join('\n'),
  );
  return [name, ...reasons].join('\n');
}
