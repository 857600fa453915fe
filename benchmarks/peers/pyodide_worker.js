import { loadPyodide } from './pyodide/pyodide.mjs';

const ready = (async () => {
  const [pyodide, files] = await Promise.all([loadPyodide(), fetch('files.json').then(answer => answer.json())]);
  for (const [path, text] of Object.entries(files)) {
    pyodide.FS.mkdirTree('/home/pyodide/' + path.split('/').slice(0, -1).join('/'));
    pyodide.FS.writeFile('/home/pyodide/' + path, text);
  }
  return pyodide.runPython('from funnelball.calls import call_json; call_json');
})();

let run = 0;
onmessage = async ({ data }) => {
  const call = await ready;
  const args = JSON.stringify({ model: 'pitch', seed: 1, parameters: { goal: data } });
  const { total, samples } = JSON.parse(call('simulate', args)).value.simulated;
  postMessage({ total, samples, run: ++run });
};
