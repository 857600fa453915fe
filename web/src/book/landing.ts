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
    const chosen = side.dataset.side === first;
    if (side.dataset.funnelball && !chosen) side.remove();
    else if (side.dataset.funnelball) side.hidden = false;
    else if (chosen) side.parentElement!.prepend(side);
    else side.parentElement!.append(side);
  }
}
