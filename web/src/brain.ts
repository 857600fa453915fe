/** The one door to Python: the notebook's kernel, or MicroPython in a worker of the page. */
export interface Brain {
  call<T>(name: string, args: unknown): Promise<T>;
}

/** What Python says when a call cannot be answered. */
export interface Failure {
  name: string;
  message: string;
  where?: Record<string, unknown>;
}

export interface Reply {
  id: number;
  ok: boolean;
  value?: unknown;
  error?: Failure;
}

interface Wire {
  readonly postMessage: (message: { id: number; name: string; args: unknown }) => void;
}

/** `failure.name` is Python's name of the error, or "Unreachable" when Python itself is not there. */
export class BrainError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
    this.name = failure.name;
  }
}

export const unreachable = (message: string) => new BrainError({ name: 'Unreachable', message });

/** Pairs the replies of a wire with the calls that went over it. */
export function channel(wire: Wire) {
  let last = 0;
  const open = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();

  const call = <T>(name: string, args: unknown) =>
    new Promise<T>((resolve, reject) => {
      open.set(++last, { resolve, reject });
      wire.postMessage({ id: last, name, args });
    });

  const receive = (reply: Reply) => {
    const waiting = open.get(reply.id);
    if (!waiting) return;
    open.delete(reply.id);
    if (reply.ok) waiting.resolve(reply.value as never);
    else waiting.reject(new BrainError(reply.error ?? { name: 'Error', message: 'no reason given' }));
  };

  const fail = (error: Error) => {
    for (const { reject } of open.values()) reject(error);
    open.clear();
  };

  return { call, receive, fail };
}

/** The anywidget model's side of a live kernel. */
export interface KernelModel {
  get(trait: string): unknown;
  send(message: unknown): void;
  on(event: string, receive: (message: never) => void): void;
}

/** The kernel that holds the widget; shared by all views of the same model. */
export function kernelBrain(model: KernelModel): Brain {
  const { call, receive } = channel({ postMessage: message => model.send(message) });
  model.on('msg:custom', receive);
  return { call };
}

/** Runs one request at a time; of those that come meanwhile only the newest is kept. */
export function latest<Request, Result>(
  run: (request: Request) => Promise<Result>,
  done: (result: Result, request: Request) => void,
  failed: (error: Error) => void,
): (request: Request) => void {
  let busy = false;
  let waiting: { request: Request } | undefined;

  const pump = async () => {
    busy = true;
    while (waiting) {
      const { request } = waiting;
      waiting = undefined;
      await run(request).then(result => done(result, request)).catch(failed);
    }
    busy = false;
  };

  return request => {
    waiting = { request };
    if (!busy) void pump();
  };
}
