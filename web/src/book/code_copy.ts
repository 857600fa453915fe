/** A button on each piece of code that copies it. */
const CODE = '.cell_input .highlight, .highlight-sh .highlight';
const SAID_MS = 2000;

export function offerCopies() {
  const article = document.querySelector<HTMLElement>('.fb-article');
  // Only a secure page may write to the clipboard.
  if (!article || !navigator.clipboard) return;
  const { copy, copied } = article.dataset;
  for (const code of article.querySelectorAll<HTMLElement>(CODE)) code.append(button(code, copy!, copied!));
}

function button(code: HTMLElement, copy: string, copied: string) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'fb-copy';
  made.textContent = copy;
  made.addEventListener('click', async () => {
    await navigator.clipboard.writeText(code.querySelector('pre')!.textContent!.trimEnd() + '\n');
    made.textContent = copied;
    setTimeout(() => (made.textContent = copy), SAID_MS);
  });
  return made;
}
