/** Brings questions of the bank: from files beside the page, or from the kernel. */
import type { Brain } from '../brain.ts';
import type { Question } from './data.ts';

/** The question of that id; `folder` is null where a kernel has them. */
export async function bring(id: string, folder: string | null, brain: Brain): Promise<Question> {
  if (folder === null) return brain.call<Question>('question', { id });
  const address = `${folder}${id}.json`;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Question;
}
