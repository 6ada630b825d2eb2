/** An event of Chromium's trace; times in microseconds. `tts` and `tdur` are of the thread: what it computed, not what it waited. */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tts?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string; readonly detail?: string } };
};

/** What the browser does for scripts, and in them; DevTools paints these in yellow. */
const scripting = new Set([
  "EventDispatch",
  "v8.callFunction",
  "FunctionCall",
  "EvaluateScript",
  "FireAnimationFrame",
  "HandlePostMessage",
  "RunMicrotasks",
  "TimerFire",
]);
/** What scripts make the browser do at once; DevTools paints these in purple. */
const rendering = new Set(["Layout", "UpdateLayoutTree", "PrePaint", "Paint"]);

/**
 * For each key that was pressed: the milliseconds that the page's main thread spent in JavaScript from the key event until the
 * frame was painted in which the marks of a text with that key in it first stand. `length` is the text's before the first key.
 */
export function scriptTimes(trace: readonly TraceEvent[], length: number): readonly number[] {
  const mark = trace.find(({ name }) => name === "stet.marks");
  const own = trace
    .filter(({ pid, tid }) => pid === mark?.pid && tid === mark.tid)
    .toSorted((one, other) => one.ts - other.ts);
  const keys = own.filter(({ name, args }) => name === "EventDispatch" && args?.data?.type === "keydown");
  return keys.map((key, index) => {
    const marks = own.find(
      ({ name, ts, args }) =>
        name === "stet.marks" && ts > key.ts && Number(args?.data?.detail) > length + index,
    );
    const painted = own.find(({ name, ts }) => name === "Layerize" && ts > (marks?.ts ?? Infinity));
    if (painted === undefined) return Number.NaN;
    return scriptIn(own.filter(({ ts }) => ts >= key.ts && ts < painted.ts));
  });
}

/** The outermost scripts, less the rendering inside them. */
function scriptIn(events: readonly TraceEvent[]): number {
  let total = 0;
  let scriptEnd = -1;
  let renderEnd = -1;
  for (const { name, tts = 0, tdur = 0 } of events) {
    const end = tts + tdur;
    if (scripting.has(name) && tts >= scriptEnd) {
      total += tdur;
      scriptEnd = end;
    }
    if (rendering.has(name) && end <= scriptEnd && tts >= renderEnd) {
      total -= tdur;
      renderEnd = end;
    }
  }
  return total / 1000;
}
