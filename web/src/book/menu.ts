/** The contents on a narrow screen close by Escape, and by a press beside them. */
export function closeByEscape() {
  const menu = document.querySelector<HTMLDetailsElement>('.fb-menu');
  if (!menu) return;
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')!.focus();
  });
  document.addEventListener('pointerdown', event => {
    if (!menu.contains(event.target as Node)) menu.open = false;
  });
}
