/** The final whistle: every answer is graded, kept like any other, and counted by Python. */
import type { Brain } from '../brain.ts';
import { answered, current, fresh } from '../quiz/attempt.ts';
import type { Grade, Invalid, Question } from '../quiz/data.ts';
import { lookUp } from '../quiz/lookup.ts';
import type { Store } from '../store.ts';
import type { ExamData, Marked } from './data.ts';
import { rawOf, type Sitting } from './sitting.ts';

interface Room {
  data: ExamData;
  brain: Brain;
  store: Store;
  live: boolean;
}

/** Returns what the paper comes to; what was left out, or cannot be read, scores nothing and is not kept. */
export async function mark(questions: Question[], sitting: Sitting, room: Room): Promise<Marked> {
  const grades: Record<string, Grade | null> = {};
  for (const question of questions) grades[question.id] = await graded(question, sitting, room);
  const { data, brain, store } = room;
  const marked = await brain.call<Marked>('marked', { index: data.index, grades, pass_mark: data.pass_mark });
  for (const question of questions) save(question, grades[question.id]!, sitting, store);
  const { score, passed } = marked;
  store.saveExam({ seed: sitting.seed, n: questions.length, score, passed, at: new Date().toISOString() });
  return marked;
}

async function graded(question: Question, sitting: Sitting, { brain, live }: Room): Promise<Grade | null> {
  if (!(question.id in sitting.raws)) return null;
  const raw = rawOf(question, sitting);
  const confidence = sitting.feelings[question.id] ?? null;
  const args = live ? { id: question.id, raw, confidence, hints: 0 } : { question: question.key, raw };
  const grade = question.finite
    ? lookUp(question, question.finite, raw)
    : await brain.call<Grade | Invalid>('answer', args);
  return grade.verdict === 'invalid' ? null : grade;
}

function save(question: Question, grade: Grade | null, sitting: Sitting, store: Store) {
  if (!grade) return;
  const confidence = sitting.feelings[question.id] ?? null;
  const attempt = { ...fresh(question), raw: rawOf(question, sitting), confidence };
  store.saveAnswer(question.id, answered(question, attempt, grade, current(question, store)));
}
