/** MicroPython with the course's Python files in its memory; JSON text in, JSON text out. */
import type { Reply } from './brain.ts';
import { loadMicroPython, type FileSystem } from './micropython.mjs';
import type { Notice } from './page_brain.ts';

// The little of a worker's own scope that is used: its types and those of a page do not go together.
declare const self: {
  postMessage(message: Reply | Notice): void;
  onmessage: (event: MessageEvent<{ id: number; name: string; args: unknown }>) => void;
};

type Call = (name: string, args: string) => string;

const HEAP_BYTES = 4 << 20;
const beside = (name: string) => new URL(name, import.meta.url).href;

async function start(): Promise<Call> {
  const [micropython, files] = await Promise.all([
    loadMicroPython({ heapsize: HEAP_BYTES, url: beside('micropython.wasm'), stdout: line => console.log(line) }),
    portableFiles(),
  ]);
  for (const [path, text] of Object.entries(files)) write(micropython.FS, path, text);
  return micropython.pyimport('funnelball.calls').call_json;
}

async function portableFiles(): Promise<Record<string, string>> {
  const answer = await fetch(beside('portable.json'));
  if (!answer.ok) throw new Error(`portable.json: ${answer.status} ${answer.statusText}`);
  return answer.json();
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
const python = start();
python.catch(error => tell({ broken: String(error) }));

self.onmessage = async ({ data: { id, name, args } }) => {
  try {
    const call = await python;
    tell({ id, ...JSON.parse(call(name, JSON.stringify(args))) });
  } catch (error) {
    // Python answers its own errors; after any other the interpreter is missing or in an unknown state.
    tell({ broken: String(error) });
  }
};
