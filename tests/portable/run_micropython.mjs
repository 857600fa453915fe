// Runs Python in MicroPython: node run_micropython.mjs FOLDER < {"files": {path: text}, "code": "…", "again": "…"}
// FOLDER holds micropython.mjs and micropython.wasm. What the code prints comes out on stdout;
// `again` is run after it while its global `going` is true.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const { loadMicroPython } = await import(pathToFileURL(resolve(process.argv[2], 'micropython.mjs')));
const { files, code, again } = JSON.parse(readFileSync(0, 'utf8'));
const python = await loadMicroPython({
  heapsize: 16 * 1024 * 1024,
  linebuffer: true,
  stdout: (line) => console.log(line),
});

const folders = new Set();
for (const path of Object.keys(files)) {
  const parts = path.split('/').slice(0, -1);
  parts.forEach((_, depth) => folders.add('/' + parts.slice(0, depth + 1).join('/')));
}
for (const folder of [...folders].sort()) python.FS.mkdir(folder);
for (const [path, text] of Object.entries(files)) python.FS.writeFile('/' + path, text);

try {
  python.runPython('import sys\nsys.path.insert(0, "/")');
  python.runPython(code);
  if (again) do python.runPython(again); while (python.globals.get('going'));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
