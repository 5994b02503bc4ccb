import { formatTable } from '../formatTable';

/** What Chromium's profiler returns. Its times are microseconds. */
export interface CpuProfile {
  nodes: ProfileNode[];
  samples?: number[] | undefined;
  timeDeltas?: number[] | undefined;
}

interface ProfileNode {
  id: number;
  callFrame: Place & { functionName: string };
  children?: number[] | undefined;
}

/** Where a function begins in what was built; lines and columns count from 0. */
export interface Place {
  url: string;
  lineNumber: number;
  columnNumber: number;
}

interface Cost {
  name: string;
  /** Milliseconds in the function itself. */
  self: number;
  /** With all that it calls. */
  total: number;
}

const shown = 25;

/** The heaviest functions by their own time, and those of the kit by their time with all that they call. */
export function createFunctionTable(
  profiles: readonly CpuProfile[],
  locate: (place: Place) => string,
): string {
  const costs = new Map<string, Cost>();
  for (const profile of profiles) addCosts(profile, costs, locate, 1 / profiles.length);
  const all = [...costs.values()].filter(({ name }) => !['(idle)', '(root)'].includes(name));
  const bySelf = all.toSorted((one, other) => other.self - one.self).slice(0, shown);
  const ofKit = all
    .filter(({ name }) => / src\//.test(name))
    .toSorted((one, other) => other.total - one.total)
    .slice(0, shown);
  return [
    writeTable('by self time', bySelf),
    ...(ofKit.length > 0 ? [writeTable('of the kit, by total time', ofKit)] : []),
  ].join('\n\n');
}

function writeTable(title: string, costs: readonly Cost[]): string {
  return formatTable(
    [title, 'self', 'total'],
    costs.map(({ name, self, total }) => [name, self.toFixed(1), total.toFixed(1)]),
  );
}

function addCosts(
  { nodes, samples = [], timeDeltas = [] }: CpuProfile,
  costs: Map<string, Cost>,
  locate: (place: Place) => string,
  share: number,
): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Map<number, number>();
  samples.forEach((id, index) => {
    own.set(id, (own.get(id) ?? 0) + ((timeDeltas[index] ?? 0) / 1_000) * share);
  });

  /** Returns the time of the node with all that it calls; a function within itself counts once. */
  function add(node: ProfileNode, open: ReadonlySet<Cost>): number {
    const name = `${node.callFrame.functionName || '(anonymous)'} ${locate(node.callFrame)}`.trim();
    const cost = costs.get(name) ?? { name, self: 0, total: 0 };
    costs.set(name, cost);
    const self = own.get(node.id) ?? 0;
    const inner = new Set(open).add(cost);
    const total = (node.children ?? []).reduce((sum, id) => {
      const child = byId.get(id);
      return child ? sum + add(child, inner) : sum;
    }, self);
    cost.self += self;
    if (!open.has(cost)) cost.total += total;
    return total;
  }

  const [root] = nodes;
  if (root) add(root, new Set());
}
