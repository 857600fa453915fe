/** The landing page greets in the browser's language: it comes first, and its pitch is the one that plays. */
export function greet() {
  const sides = [...document.querySelectorAll<HTMLElement>('[data-side]')];
  if (!sides.length) return;
  const offered = [...new Set(sides.map(side => side.dataset.side!))];
  const wanted = navigator.languages.map(language => language.split('-')[0]!);
  const first = wanted.find(language => offered.includes(language)) ?? offered[0]!;
  const root = document.documentElement;
  root.lang = first;
  root.dir = document.querySelector<HTMLElement>(`[data-side="${first}"]`)!.dir;
  for (const side of sides) {
    const stage = side.dataset.funnelball === 'hero';
    if (stage && side.dataset.side !== first) side.remove();
    else if (stage) side.hidden = false;
    else if (side.dataset.side === first) side.parentElement!.prepend(side);
  }
}
