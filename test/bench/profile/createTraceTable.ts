import { formatTable } from '../formatTable';

interface TraceEvent {
  name: string;
  /** `X` is a span, `M` says something about a thread or a process. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** Microseconds, and those of them in which the thread computed. */
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** What the spans of the main thread are about. */
const kinds: Record<string, readonly string[]> = {
  'all tasks': ['ThreadControllerImpl::RunTask'],
  'script, with all that it forces': [
    'v8.callFunction',
    'v8.evaluateModule',
    'BlinkScheduler_PerformMicrotaskCheckpoint',
  ],
  style: ['UpdateLayoutTree'],
  layout: ['Layout'],
  'before paint': ['PrePaint', 'UpdateLayer', 'Layerize'],
  paint: ['Paint', 'Commit'],
  'hit test': ['HitTest'],
  'garbage collection': ['MinorGC', 'MajorGC'],
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
    const outer = withoutInner(spans);
    const sum = outer.reduce((total, { dur = 0, tdur = dur }) => total + tdur / 1_000, 0);
    return [kind, sum.toFixed(1), String(outer.length)];
  });
  return formatTable(['ms in the trace', 'sum', 'times'], lines);
}

/** The spans that lie within no other of them. */
function withoutInner(spans: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return spans
    .toSorted((one, other) => one.ts - other.ts)
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
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
