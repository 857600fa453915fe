/** MicroPython with the course's Python files in its memory; JSON text in, JSON text out. */
import type { Reply } from './brain.ts';
import { loadMicroPython, type FileSystem } from './micropython.mjs';
import type { Notice } from './page_brain.ts';

// The little of a worker's own scope that is used: its types and those of a page do not go together.
declare const self: {
  postMessage(message: Reply | Notice): void;
  onmessage: (event: MessageEvent<Call | { interpreter: WebAssembly.Module }>) => void;
};

interface Call {
  id: number;
  name: string;
  args: unknown;
}

interface Python {
  call(name: string, args: string): string;
  add(files: Files): void;
}

type Files = Record<string, string>;

const HEAP_BYTES = 4 << 20;
const beside = (name: string) => new URL(name, import.meta.url).href;

async function start(interpreter: Promise<WebAssembly.Module>): Promise<Python> {
  const [compiled, files] = await Promise.all([interpreter, fetched('portable')]);
  const micropython = await loadMicroPython({
    heapsize: HEAP_BYTES,
    instantiateWasm: (imports, done) => done(new WebAssembly.Instance(compiled, imports)),
    stdout: line => console.log(line),
  });
  const add = (more: Files) => Object.entries(more).forEach(([path, text]) => write(micropython.FS, path, text));
  add(files);
  return { call: micropython.pyimport('funnelball.calls').call_json, add };
}

async function fetched(part: string): Promise<Files> {
  const answer = await fetch(beside(`${part}.json`));
  if (!answer.ok) throw new Error(`${part}.json: ${answer.status} ${answer.statusText}`);
  return answer.json();
}

const parts = new Map<string, Promise<Files>>();
const OF_THE_LEAGUE = ['season', 'replay'];

/** The files of the models that a call speaks of, or of the season; each is fetched once, and again where that failed. */
function neededFor(call: string, args: string): Promise<Files>[] {
  const models = [...args.matchAll(/"model":"(\w+)"/g)].map(([, name]) => name!);
  return [...models, ...(OF_THE_LEAGUE.includes(call) ? ['league'] : [])].map(name => {
    const files = parts.get(name) ?? fetched(name);
    parts.set(name, files);
    files.catch(() => parts.delete(name));
    return files;
  });
}

function write(files: FileSystem, path: string, text: string) {
  const folders = path.split('/').slice(0, -1);
  folders.forEach((_, depth) => {
    const folder = `/${folders.slice(0, depth + 1).join('/')}`;
    if (!files.analyzePath(folder).exists) files.mkdir(folder);
  });
  files.writeFile(`/${path}`, text);
}

const tell = (message: Reply | Notice) => self.postMessage(message);
let arrived: (interpreter: WebAssembly.Module) => void;
const python = start(new Promise(resolve => (arrived = resolve)));
python.catch(error => tell({ broken: String(error) }));

self.onmessage = ({ data }) => ('interpreter' in data ? arrived(data.interpreter) : void answer(data));

async function answer({ id, name, args }: Call) {
  try {
    const text = JSON.stringify(args);
    const [{ call, add }, ...needed] = await Promise.all([python, ...neededFor(name, text)]);
    needed.forEach(add);
    tell({ id, ...JSON.parse(call(name, text)) });
  } catch (error) {
    // Python answers its own errors; after any other the interpreter is missing or in an unknown state.
    tell({ broken: String(error) });
  }
}
