import { channel, unreachable, type Brain, type Reply } from './brain.ts';

/** The worker's own word: it cannot start, or can no longer be trusted. */
export type Notice = { broken: string };

/** A brain that can be woken before it is asked. */
export interface PageBrain extends Brain {
  wake(): void;
}

interface Running {
  call<T>(name: string, args: unknown): Promise<T>;
}

const STARTS = 2;
const PATIENCE_MS = 60_000;

/**
 * A brain in a web worker of the page. It starts when first needed; when it dies it is started once more.
 * The interpreter is fetched by the page, beside the worker and not after it, which on a slow line is a third of a second.
 */
export function pageBrain(makeWorker: () => Worker, fetchInterpreter: () => Promise<WebAssembly.Module>): PageBrain {
  let starts = 0;
  let current: Running | undefined;

  const running = () => {
    if (!current && starts < STARTS) {
      starts += 1;
      current = start(makeWorker, fetchInterpreter, () => (current = undefined));
    }
    return current;
  };

  const ask = async <T>(name: string, args: unknown): Promise<T> => {
    const worker = running();
    if (!worker) throw unreachable('the worker could not be started');
    return worker.call<T>(name, args);
  };

  return {
    wake: () => {
      try {
        running();
      } catch {
        // The first call will say so.
      }
    },
    // A call that was lost with its worker is asked again of the next one.
    call: <T>(name: string, args: unknown) =>
      ask<T>(name, args).catch((error: Error) => {
        if (error.name === 'Unreachable' && (current || starts < STARTS)) return ask<T>(name, args);
        throw error;
      }),
  };
}

function start(makeWorker: () => Worker, fetchInterpreter: () => Promise<WebAssembly.Module>, ended: () => void): Running {
  const worker = made(makeWorker);
  const wire = channel(worker);
  let alive = true;

  // Once: what is still under way may fail later, when another worker serves.
  const die = (message: string) => {
    if (!alive) return;
    alive = false;
    ended();
    worker.terminate();
    wire.fail(unreachable(message));
  };

  worker.onmessage = ({ data }: MessageEvent<Reply | Notice>) => {
    if ('broken' in data) die(data.broken);
    else wire.receive(data);
  };
  worker.onerror = event => {
    event.preventDefault(); // it is told to the reader, in words
    die(event.message || 'the worker failed');
  };

  fetchInterpreter().then(interpreter => worker.postMessage({ interpreter }), error => die(String(error)));

  return {
    call: <T>(name: string, args: unknown) => {
      const timer = setTimeout(() => die('no answer from the worker'), PATIENCE_MS);
      return wire.call<T>(name, args).finally(() => clearTimeout(timer));
    },
  };
}

/** Some browsers refuse a forbidden worker at once instead of by an event. */
function made(makeWorker: () => Worker): Worker {
  try {
    return makeWorker();
  } catch (error) {
    throw unreachable(String(error));
  }
}
