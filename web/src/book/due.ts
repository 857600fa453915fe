/** A returning learner is greeted by how many questions are due, and led to them. */
import { DUE_KEY } from '../due.ts';
import { remembered } from './remembered.ts';

export function greetReturning() {
  const line = document.querySelector<HTMLElement>('.fb-due');
  const due = dates().filter(date => Date.parse(date) <= Date.now()).length;
  if (!line || !due) return;
  line.querySelector('.fb-due-count')!.textContent = String(due);
  line.hidden = false;
}

function dates(): string[] {
  try {
    const found: unknown = JSON.parse(remembered(DUE_KEY) ?? '[]');
    return Array.isArray(found) ? found.filter(date => typeof date === 'string') : [];
  } catch {
    return [];
  }
}
