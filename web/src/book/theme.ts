/** Light, dark, or as the system is. */
import { remember, remembered } from './remembered.ts';

const KEY = 'funnelball:theme';
const root = document.documentElement;

export function applyTheme(theme = remembered(KEY) ?? 'auto') {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
}

export function offerThemes() {
  const selects = document.querySelectorAll<HTMLSelectElement>('[data-part="theme"]');
  const show = (theme: string) => selects.forEach(select => (select.value = theme));
  show(root.dataset.theme ?? 'auto');
  for (const select of selects) {
    select.closest('label')!.hidden = false;
    select.addEventListener('change', () => {
      applyTheme(select.value);
      show(select.value);
      remember(KEY, select.value);
    });
  }
}
