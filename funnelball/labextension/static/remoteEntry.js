// Markdown in JupyterLab has no direction of its own: this gives every block the direction of its first letter,
// so that an Arabic notebook reads from right to left and an English one stays as it was.
// Written by hand as the container that JupyterLab loads; there is no build step.
(() => {
  const BLOCKS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'table', 'blockquote', 'dl']
    .map(name => `.jp-RenderedMarkdown ${name}:not([dir])`).join(',');

  const STYLE = `
    .jp-RenderedMarkdown [dir=auto] { text-align: start; }
    .jp-RenderedMarkdown blockquote[dir=auto] {
      border-width: 0; border-style: solid; border-color: inherit; border-inline-start-width: 5px;
      margin-inline: 2em 0; padding-inline: 1em 0;
    }
    .jp-RenderedMarkdown :is(ul, ol)[dir=auto] { padding-inline: 2em 0; margin-inline: 0; }
    .jp-RenderedMarkdown table[dir=auto] { margin-inline: 0 auto; }
    .jp-RenderedMarkdown table[dir=auto] :is(td, th):not([align]) { text-align: start; }
    .jp-RenderedMarkdown :is(pre, code, mjx-container, math) { direction: ltr; unicode-bidi: isolate; }
    .jp-RenderedMarkdown pre { text-align: left; }
    .jp-RenderedMarkdown:has(> :is(h1, h2, h3, h4, h5, h6):dir(rtl):first-child) { direction: rtl; }
  `;

  const mark = () => document.querySelectorAll(BLOCKS).forEach(block => { block.dir = 'auto'; });

  function activate() {
    document.head.append(Object.assign(document.createElement('style'), { textContent: STYLE }));
    let due = 0;
    const soon = () => { due ||= requestAnimationFrame(() => { due = 0; mark(); }); };
    new MutationObserver(soon).observe(document.body, { childList: true, subtree: true });
    mark();
  }

  const plugin = { id: 'funnelball-direction:plugin', autoStart: true, activate };
  const container = { init() {}, get: async () => () => ({ __esModule: true, default: plugin }) };
  (globalThis._JUPYTERLAB ??= {})['funnelball-direction'] = container;
})();
