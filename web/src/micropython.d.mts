/** What is used of the npm package's micropython.mjs, which the build puts into worker.js. */
export interface FileSystem {
  mkdir(path: string): void;
  writeFile(path: string, text: string): void;
  analyzePath(path: string): { exists: boolean };
}

export interface MicroPython {
  FS: FileSystem;
  pyimport(module: string): { call_json(name: string, args: string): string };
}

export function loadMicroPython(options: {
  heapsize: number;
  instantiateWasm: (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => void;
  stdout: (line: string) => void;
}): Promise<MicroPython>;
