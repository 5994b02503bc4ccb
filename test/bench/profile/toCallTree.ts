import type { CallNode } from './createFunctionTable';

type Frame = CallNode['callFrame'];

/** What Chromium's profiler of time returns, in microseconds. */
export interface CpuProfile {
  nodes: { id: number; callFrame: Frame; children?: number[] | undefined }[];
  samples?: number[] | undefined;
  timeDeltas?: number[] | undefined;
}

/** What Chromium's profiler of the heap returns, in bytes. */
export interface HeapNode {
  callFrame: Frame;
  selfSize: number;
  children: HeapNode[];
}

/** The calls of a profile of time, in milliseconds. */
export function timesOf({ nodes, samples = [], timeDeltas = [] }: CpuProfile): CallNode {
  const calls = new Map<number, CallNode>(
    nodes.map(({ id, callFrame }) => [id, { callFrame, self: 0, children: [] }]),
  );
  const find = (id: number): CallNode => {
    const call = calls.get(id);
    if (call) return call;
    throw new Error(`The profile has no node ${id}.`);
  };
  for (const { id, children = [] } of nodes) find(id).children.push(...children.map(find));
  samples.forEach((id, index) => {
    find(id).self += (timeDeltas[index] ?? 0) / 1_000;
  });
  const [root] = nodes;
  if (root) return find(root.id);
  throw new Error('The profile is empty.');
}

/** The calls of a profile of the heap, in kilobytes that are still held. */
export function sizesOf({ callFrame, selfSize, children }: HeapNode): CallNode {
  return { callFrame, self: selfSize / 1_000, children: children.map(sizesOf) };
}
