/** What every page of the book does beside its text. Runs in the head, so that the page is painted as it stays. */
import { offerCopies } from './code_copy.ts';
import { greetReturning } from './due.ts';
import { greet } from './landing.ts';
import { closeByEscape } from './menu.ts';
import { carryPlace, returnToPlace } from './place.ts';
import { markScrollers } from './scrollers.ts';
import { keepStrip } from './strip.ts';
import { applyTheme, offerThemes } from './theme.ts';

applyTheme();

// Before the page's modules run: they show what then stands in the page.
document.addEventListener('readystatechange', greet, { once: true });

document.addEventListener('DOMContentLoaded', () => {
  offerThemes();
  closeByEscape();
  offerCopies();
  keepStrip();
  greetReturning();
  markScrollers();
  carryPlace();
  returnToPlace();
});
