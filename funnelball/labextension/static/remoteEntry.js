// Markdown in JupyterLab has no direction of its own: this gives each Markdown cell the direction of its prose,
// so that an Arabic notebook reads from right to left and an English one stays as it was. Code stays left to right.
// Written by hand as the container that JupyterLab loads; there is no build step.
(() => {
  const STYLE = `
    .jp-RenderedMarkdown[dir=rtl] :is(p, li, dd, dt, h1, h2, h3, h4, h5, h6) { text-align: start; }
    .jp-RenderedMarkdown[dir=rtl] :is(ul, ol) { padding-inline: 2em 0; padding-block: 0; }
    .jp-RenderedMarkdown[dir=rtl] blockquote { border-left: 0; border-inline-start: 5px solid var(--jp-border-color2); }
    .jp-RenderedMarkdown[dir=rtl] table { margin-inline: 0 auto; }
    .jp-RenderedMarkdown[dir=rtl] :is(td, th):not([align]) { text-align: start; }
    .jp-RenderedMarkdown[dir=rtl] :is(pre, code, mjx-container, math) { direction: ltr; unicode-bidi: isolate; }
    .jp-RenderedMarkdown[dir=rtl] pre { text-align: left; }
    .jp-RenderedText pre { unicode-bidi: plaintext; text-align: start; }
  `;
  const NOT_PROSE = 'pre, code, mjx-container, math, style, script';

  const count = (text, letters) => text.match(letters)?.length ?? 0;

  function prose(cell) {
    const copy = cell.cloneNode(true);
    copy.querySelectorAll(NOT_PROSE).forEach(part => part.remove());
    return copy.textContent;
  }

  // The first letter decides; an Arabic text may still begin with a Latin name, and then the majority does.
  function direction(text) {
    const begins = /\p{Script=Arabic}/u.test(text.match(/\p{L}/u)?.[0] ?? '');
    return begins || count(text, /\p{Script=Arabic}/gu) > count(text, /\p{Script=Latin}/gu) ? 'rtl' : 'ltr';
  }

  const seen = new WeakMap();  // the text that a cell's direction was found for: an edited cell keeps its element

  function mark() {
    for (const cell of document.querySelectorAll('.jp-RenderedMarkdown')) {
      const text = cell.textContent;
      if (seen.get(cell) === text) continue;
      seen.set(cell, text);
      cell.dir = direction(prose(cell));
    }
  }

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
