/** Fills templates as the page does: JSON lines {template, values, language, texts} in, JSON lines of text out. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('../web/', import.meta.url));
const load = createRequire(`${web}package.json`);
const { build } = load('esbuild');
const { parse } = load('yaml');

const tables = {
  name: 'tables',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.yml$/ }, ({ path }) => ({
      contents: JSON.stringify(parse(readFileSync(path, 'utf8'))), loader: 'json',
    })),
};
const { outputFiles } = await build({
  absWorkingDir: web, entryPoints: ['src/text.ts'], bundle: true, format: 'esm', write: false,
  jsx: 'automatic', jsxImportSource: 'preact', plugins: [tables], charset: 'utf8',
});
const code = Buffer.from(outputFiles[0].text).toString('base64');
const { phrases } = await import(`data:text/javascript;base64,${code}`);

for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const { template, values, language, texts } = JSON.parse(line);
  console.log(JSON.stringify(phrases(language).fill(template, values, texts)));
}
