/** A printed chapter asks its questions as text, whatever was answered on the screen, and has the answers at its end. */
import type { QuizData } from './quiz.tsx';
import { phrases } from './text.ts';

export interface Printed {
  element: HTMLElement;
  data: QuizData;
}

const QUESTIONS = '.funnelball-text > ol > li';

/** Make the key before each printing, and take it away afterwards. */
export function printKey(quizzes: Printed[]) {
  const article = document.querySelector('article');
  if (!quizzes.length || !article) return;
  let key: HTMLElement | undefined;
  addEventListener('beforeprint', () => {
    if (key) return;
    article.append((key = keyOf(quizzes)));
    document.documentElement.dataset.key = '';
  });
  addEventListener('afterprint', () => {
    key?.remove();
    key = undefined;
    delete document.documentElement.dataset.key;
  });
}

function keyOf(quizzes: Printed[]) {
  const key = document.createElement('section');
  key.className = 'fb-answers';
  key.append(heading('h2', phrases(quizzes[0]!.data.language).t('answers')));
  for (const quiz of quizzes) key.append(heading('h3', quiz.data.title), answersOf(quiz));
  return key;
}

function heading(tag: string, text: string) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** What the text version has to be opened: the right answer, why, and what is to be said of each part. */
function answersOf({ element, data }: Printed) {
  const list = document.createElement('ol');
  element.querySelectorAll<HTMLElement>(QUESTIONS).forEach((question, index) => {
    const { type } = data.questions[index]!;
    question.dataset.type = type; // the pencil needs boxes here, lines there
    const item = document.createElement('li');
    const answer = question.querySelector(':scope > details:last-child')?.cloneNode(true) as HTMLElement | undefined;
    answer?.querySelector('summary')?.remove();
    item.append(...(answer?.childNodes ?? []));
    list.append(item);
  });
  return list;
}
