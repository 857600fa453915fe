/** The way through a scenario: from its first scene along the decisions taken. */
import type { Json } from '../progress.ts';
import type { Scene, SceneChoice, ScenarioQuestion } from './data.ts';

export interface Step {
  scene: Scene;
  choice: SceneChoice;
}

/** The decisions taken, as far as each was offered where it was taken. */
export function pathOf({ scenes }: ScenarioQuestion, raw: Json[]): Step[] {
  const steps: Step[] = [];
  let scene: Scene | undefined = scenes[0];
  for (const id of raw) {
    const choice: SceneChoice | undefined = scene?.choices.find(one => one.id === id);
    if (!scene || !choice) break;
    steps.push({ scene, choice });
    scene = scenes.find(one => one.id === choice.to);
  }
  return steps;
}

/** The scene to decide in next; undefined at an ending. */
export function sceneAfter(question: ScenarioQuestion, raw: Json[]): Scene | undefined {
  const last = pathOf(question, raw).at(-1);
  return last ? question.scenes.find(({ id }) => id === last.choice.to) : question.scenes[0];
}

/** Whether an ending is reached. */
export const hasEnded = (question: ScenarioQuestion, raw: Json[]) => !sceneAfter(question, raw);
