import { formatTable } from '../formatTable';

/** Where a function begins in what was built; lines and columns count from 0. */
export interface Place {
  url: string;
  lineNumber: number;
  columnNumber: number;
}

/** A function as it was called from the one above it, and what it cost there. */
export interface CallNode {
  callFrame: Place & { functionName: string };
  self: number;
  children: CallNode[];
}

interface Cost {
  name: string;
  /** In the function itself. */
  self: number;
  /** With all that it calls. */
  total: number;
}

const shown = 25;
const pseudo = ['(idle)', '(root)'];

/** The heaviest functions by their own cost, and those of the kit by their cost with all that they call. */
export function createFunctionTable(
  unit: string,
  roots: readonly CallNode[],
  locate: (place: Place) => string,
): string {
  const all = sumUp(roots, locate).filter(({ name }) => !pseudo.includes(name));
  const ofKit = all.filter(({ name }) => name.includes(' src/'));
  const tables = [
    writeTable(
      `${unit}, by self`,
      all.toSorted((one, other) => other.self - one.self),
    ),
    writeTable(
      `${unit}, functions of the kit by total`,
      ofKit.toSorted((one, other) => other.total - one.total),
    ),
  ];
  return tables.slice(0, ofKit.length > 0 ? 2 : 1).join('\n\n');
}

function writeTable(title: string, costs: readonly Cost[]): string {
  return formatTable(
    [title, 'self', 'total'],
    costs.slice(0, shown).map(({ name, self, total }) => [name, self.toFixed(1), total.toFixed(1)]),
  );
}

/** The mean over the roots of what each function costs, wherever it is called from. */
function sumUp(roots: readonly CallNode[], locate: (place: Place) => string): Cost[] {
  const costs = new Map<string, Cost>();

  /** Returns the cost of the node with all that it calls; a function within itself counts once. */
  function add({ callFrame, self, children }: CallNode, open: ReadonlySet<Cost>): number {
    const name = `${callFrame.functionName || '(anonymous)'} ${locate(callFrame)}`.trim();
    const cost = costs.get(name) ?? { name, self: 0, total: 0 };
    costs.set(name, cost);
    const inner = new Set(open).add(cost);
    const total = children.reduce((sum, child) => sum + add(child, inner), self);
    cost.self += self / roots.length;
    if (!open.has(cost)) cost.total += total / roots.length;
    return total;
  }

  for (const root of roots) add(root, new Set());
  return [...costs.values()];
}
