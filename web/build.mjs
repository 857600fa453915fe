/** Builds src/ into ../funnelball/static: `node build.mjs [--watch]`; `--tests` builds the tests and runs them. */
import { build, context } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const here = fileURLToPath(new URL('.', import.meta.url));
const STATIC = `${here}../funnelball/static/`;
const TESTS = `${here}.tests/`;
const MICROPYTHON = `${here}node_modules/@micropython/micropython-webassembly-pyscript/`;
const LANGUAGES = ['en', 'ar'];

/** `import texts from '….yml'`: a table of phrases, each in both languages. */
const phrases = {
  name: 'phrases',
  setup({ onLoad }) {
    onLoad({ filter: /\.yml$/ }, ({ path }) => {
      const table = parse(readFileSync(path, 'utf8'), { maxAliasCount: 0 });
      return { contents: JSON.stringify(table), loader: 'json', errors: lacking(table, path) };
    });
  },
};

/**
 * `./micropython.mjs` is the npm package's; what it does in Node alone is left out. It would fetch the interpreter
 * itself; here the page does, so the package's own hook for that is opened.
 */
const OWN_FETCH = 'locateFile:(path,scriptDirectory)=>url||scriptDirectory+path';
const micropython = {
  name: 'micropython',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/micropython\.mjs$/ }, () => ({ path: `${MICROPYTHON}micropython.mjs` }));
    onLoad({ filter: /micropython\.mjs$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8');
      const errors = contents.includes(OWN_FETCH) ? [] : [{ text: `${path} no longer has "${OWN_FETCH}".` }];
      return { contents: contents.replace(OWN_FETCH, 'instantiateWasm:options.instantiateWasm'), errors };
    });
  },
};

function lacking(table, path) {
  return Object.entries(table).flatMap(([key, phrase]) =>
    LANGUAGES.filter(language => !phrase?.[language]).map(language => ({
      text: `The phrase "${key}" has no "${language}" text; every phrase needs ${LANGUAGES.join(' and ')}.`,
      location: { file: path },
    })));
}

const shared = {
  absWorkingDir: here,
  bundle: true,
  format: 'esm',
  target: ['es2022', 'chrome108', 'firefox108', 'safari16.4'],
  minify: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  external: ['./simulation.js', './squad.js', './exam.js', './season.js'],
  plugins: [phrases],
};

const product = {
  ...shared,
  outdir: STATIC,
  entryPoints: {
    page: 'src/page.tsx',
    simulation: 'src/simulation.tsx',
    squad: 'src/squad.tsx',
    exam: 'src/exam.tsx',
    season: 'src/season.tsx',
    widget: 'src/widget.tsx',
    style: 'src/style/style.css',
  },
};
// The interpreter's loader travels inside the worker: one request less before the interpreter itself is asked for.
const worker = {
  ...shared,
  outdir: STATIC,
  entryPoints: { worker: 'src/worker.ts' },
  plugins: [micropython],
  external: ['module', 'fs', 'path', 'url', 'crypto'],
  define: { process: 'undefined' },
};
// Every page of the book has these, as plain scripts that share nothing.
const bookScripts = {
  ...shared,
  format: 'iife',
  outdir: STATIC,
  entryPoints: { book: 'src/book/book.ts', search: 'src/book/search.ts', terms: 'src/book/terms.ts', glossary: 'src/book/glossary.ts' },
};
// A stylesheet beside a script of the same name needs a run of its own.
const bookStyle = { ...shared, outdir: STATIC, entryPoints: { book: 'src/book/book.css' } };
// A deck's own, beside what a page of the book loads; no page of the book loads these.
const slides = { ...bookScripts, entryPoints: { slides: 'src/slides/slides.ts' } };
const slidesStyle = { ...shared, outdir: STATIC, entryPoints: { slides: 'src/slides/slides.css' } };
const builds = [product, worker, bookScripts, bookStyle, slides, slidesStyle];

const tests = () => ({
  ...shared,
  minify: false,
  target: 'node20',
  platform: 'node',
  outdir: TESTS,
  outExtension: { '.js': '.mjs' },
  entryPoints: testFiles(),
});

function testFiles() {
  const files = readdirSync(`${here}src`, { recursive: true })
    .filter(file => file.endsWith('.test.ts'))
    .map(file => `src/${file}`);
  if (!files.length) throw new Error('There is no test under src/.');
  return files;
}

function copyMicroPython() {
  mkdirSync(STATIC, { recursive: true });
  copyFileSync(`${MICROPYTHON}micropython.wasm`, `${STATIC}micropython.wasm`);
}

/** The files are named one by one: what `node --test` finds by itself differs from Node to Node. */
async function test() {
  rmSync(TESTS, { recursive: true, force: true });
  const { outputs } = (await build({ ...tests(), metafile: true })).metafile;
  const { status } = spawnSync(process.execPath, ['--test', ...Object.keys(outputs)], { cwd: here, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

async function watch() {
  copyMicroPython();
  for (const options of builds) await (await context({ ...options, logLevel: 'info' })).watch();
}

async function main(flag) {
  if (flag === '--watch') return watch();
  if (flag === '--tests') return test();
  copyMicroPython();
  return Promise.all(builds.map(options => build(options)));
}

await main(process.argv[2]);
