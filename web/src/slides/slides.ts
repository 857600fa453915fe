/** A deck: reveal.js in the reading direction, calm, with the quizzes' and simulations' own keys left to them. */
import Reveal from 'reveal.js';
import Notes from 'reveal.js/plugin/notes';

const { documentElement: root } = document;
const still = matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Inside a quiz or a simulation the arrows, the space bar and the digits answer. */
const free = ({ target }: KeyboardEvent) => !(target instanceof Element && target.closest('.funnelball'));

// From a file no browser loads the front end: the text versions stand there, and a line says how to get more.
if (location.protocol === 'file:') root.dataset.file = '';

const deck = new Reveal({
  rtl: root.dir === 'rtl',
  navigationMode: 'linear',
  transition: still ? 'none' : 'fade',
  backgroundTransition: 'none',
  transitionSpeed: 'fast',
  width: 1280,
  height: 720,
  margin: 0.03,
  center: false,
  display: 'flex',
  hash: true,
  slideNumber: 'c/t',
  keyboardCondition: free as never,
  plugins: [Notes],
});

/** Pixels; what does not fit with the smallest letters can be scrolled. */
const LARGEST = 30;
const SMALLEST = 20;

/** Lessen the letters of the slide until all of it is in sight; a simulation keeps its size and is scrolled. */
function fit() {
  const slide = deck.getCurrentSlide();
  if (!slide || slide.dataset.kind === 'simulation') return;
  for (let size = LARGEST; size >= SMALLEST; size--) {
    slide.style.fontSize = `${size}px`;
    if (slide.scrollHeight <= slide.clientHeight && slide.scrollWidth <= slide.clientWidth) return;
  }
}

deck.on('slidechanged', fit);
// Its figures and quizzes have then come.
deck.on('slidetransitionend', fit);
void deck.initialize().then(fit);
