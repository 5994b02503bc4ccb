import { formatTable } from '../formatTable';

interface TraceEvent {
  name: string;
  /** `X` is a span, `M` says something about a thread or a process. */
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds, and those of them in which the thread computed. */
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** What the spans of the main thread are about; those of one kind never hold each other. */
const kinds: Record<string, readonly string[]> = {
  style: ['UpdateLayoutTree'],
  layout: ['Layout'],
  'before paint': ['PrePaint', 'UpdateLayer', 'Layerize'],
  paint: ['Paint', 'Commit'],
  'hit test': ['HitTest'],
  'garbage collection': ['MinorGC', 'MajorGC'],
  'script in events, timers and frames, with what it forces': ['FunctionCall', 'EvaluateScript'],
  'microtasks, with what they force': ['RunMicrotasks'],
  'all tasks': ['RunTask', 'ThreadControllerImpl::RunTask'],
};

export const traceCategories: string[] = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'v8',
];

/** What the page's main thread spent its time on, in milliseconds. */
export function createTraceTable(trace: string): string {
  const events: TraceEvent[] = JSON.parse(trace).traceEvents;
  const main = findMainThread(events);
  const lines = Object.entries(kinds).map(([kind, names]) => {
    const spans = events.filter(
      ({ name, ph, pid, tid }) => ph === 'X' && names.includes(name) && `${pid}/${tid}` === main,
    );
    const sum = spans.reduce((total, { dur = 0, tdur = dur }) => total + tdur / 1_000, 0);
    return [kind, sum.toFixed(1), String(spans.length)];
  });
  return formatTable(['in the trace', 'ms', 'times'], lines);
}

/** The renderer's main thread that did most: the SDK's frame has one of its own. */
function findMainThread(events: readonly TraceEvent[]): string {
  const time = new Map<string, number>();
  for (const { name, ph, pid, tid, args } of events) {
    if (ph === 'M' && name === 'thread_name' && args?.name === 'CrRendererMain') {
      time.set(`${pid}/${tid}`, 0);
    }
  }
  for (const { ph, pid, tid, dur = 0 } of events) {
    const key = `${pid}/${tid}`;
    const known = time.get(key);
    if (ph === 'X' && known !== undefined) time.set(key, known + dur);
  }
  const [busiest] = [...time].toSorted(([, one], [, other]) => other - one);
  if (busiest) return busiest[0];
  throw new Error('The trace names no main thread.');
}
