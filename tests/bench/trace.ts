/** What a trace says about the time spent in one extension's scripts. */

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  id?: string;
  args: {
    data?: {
      url?: string;
      startTime?: number;
      cpuProfile?: { nodes?: { id: number; parent?: number; callFrame: { url?: string } }[]; samples?: number[] };
      timeDeltas?: number[];
    };
    fileName?: string;
  };
}

export interface Cost {
  /** Main-thread time with a frame of the extension on the stack, plus compiling its scripts, in ms. */
  readonly script: number;
  /** Longest stretch without a pause, in ms. */
  readonly longest: number;
}

/** Samples closer than this belong to one stretch, in microseconds. */
const GAP_US = 600;

/** Reads a trace taken with the V8 CPU profiler's category. */
export function costOf(trace: string, isOurs: (url: string) => boolean): Cost {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  let script = 0;
  let longest = 0;
  for (const event of traceEvents) {
    const url = event.args.data?.url ?? event.args.fileName ?? '';
    if (event.name === 'v8.compile' && isOurs(url)) {
      script += (event.dur ?? 0) / 1_000;
      longest = Math.max(longest, (event.dur ?? 0) / 1_000);
    }
  }
  for (const stretches of profiles(traceEvents, isOurs)) {
    for (const us of stretches) {
      script += us / 1_000;
      longest = Math.max(longest, us / 1_000);
    }
  }
  return { script, longest };
}

/** Per profile (one a thread): how long each stretch of our frames lasted, in microseconds. */
function* profiles(events: TraceEvent[], isOurs: (url: string) => boolean): Generator<number[]> {
  const byProfile = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.name !== 'ProfileChunk') continue;
    const key = `${event.pid}:${event.id ?? ''}`;
    byProfile.set(key, [...(byProfile.get(key) ?? []), event]);
  }
  for (const chunks of byProfile.values()) {
    const ours = new Map<number, boolean>();
    const stretches: number[] = [];
    let open = 0;
    let quiet = 0;
    const close = (): void => {
      if (open > 0) stretches.push(open);
      open = 0;
    };
    for (const { args } of chunks.sort((a, b) => a.ts - b.ts)) {
      for (const node of args.data?.cpuProfile?.nodes ?? []) {
        ours.set(node.id, isOurs(node.callFrame.url ?? '') || (node.parent !== undefined && ours.get(node.parent) === true));
      }
      const samples = args.data?.cpuProfile?.samples ?? [];
      samples.forEach((id, i) => {
        const us = args.data?.timeDeltas?.[i] ?? 0;
        if (ours.get(id) === true) {
          open += Math.min(us, GAP_US);
          quiet = 0;
          return;
        }
        quiet += us;
        if (quiet > GAP_US) close();
      });
    }
    close();
    yield stretches;
  }
}
