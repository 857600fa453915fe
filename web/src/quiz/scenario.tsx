import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Inline, type Phrases } from '../text.ts';
import type { Attempt } from './attempt.ts';
import { shownMark, type ControlProps } from './controls.ts';
import type { Scene as SceneData, ScenarioQuestion } from './data.ts';
import { Mark } from './mark.tsx';
import { Option } from './option.tsx';
import { hasEnded, pathOf, sceneAfter, type Step } from './scenario_path.ts';
import { Why } from './why.tsx';

/** One scene at a time; the way so far stays above it, and at the end becomes the debrief. */
export function Scenario({ question, attempt, change, submit, phrases, prefix, complaint }: ControlProps<ScenarioQuestion>) {
  const raw = attempt.raw as string[];
  const path = pathOf(question, raw);
  const scene = sceneAfter(question, raw);
  const came = path.length ? `${prefix}-came-${path.length}` : '';
  // What comes after the first look takes the focus, since the button that was pressed is gone.
  const [opened, setOpened] = useState(false);
  useEffect(() => setOpened(true), []);

  const goOn = (picked: string | null) => {
    const next = picked ? [...raw, picked] : raw;
    if (!picked || hasEnded(question, next)) submit(next as never);
    else change(next as never);
  };

  return (
    <div class="fb-scenario">
      {path.length > 0 && (
        <ol class="fb-path" role="list" aria-label={phrases.t('path')}>
          {path.map((step, index) => (
            <Decision key={step.scene.id} {...{ step, question, attempt, phrases }} id={`${prefix}-came-${index + 1}`} />
          ))}
        </ol>
      )}
      {scene
        ? <Scene
            key={scene.id}
            {...{ scene, goOn, phrases, prefix, complaint, came }}
            // The complaint goes with the first choice.
            onPick={() => complaint && change(raw as never)}
            takesFocus={opened}
          />
        : <Ending question={question} last={path.at(-1)!} phrases={phrases} takesFocus={opened} />}
    </div>
  );
}

/** A decision taken and what came of it; after the end also whether it was sound, and the idea behind it. */
function Decision({ step: { scene, choice }, question, attempt, phrases, id }: {
  step: Step; question: ScenarioQuestion; attempt: Attempt; phrases: Phrases; id: string;
}) {
  const { concept } = choice;
  const mark = shownMark(attempt, choice.id);
  return (
    <li class="fb-decision" data-choice={choice.id} data-mark={mark}>
      <p class="fb-quiet"><Inline text={scene.text} /></p>
      <p class="fb-decided"><strong><Inline text={choice.text} /></strong> <Mark mark={mark} phrases={phrases} /></p>
      {attempt.grade
        ? <Why question={question} feedback={choice.id} phrases={phrases} />
        : <p id={id}><Inline text={choice.consequence} /></p>}
      {attempt.grade && concept && (
        <p class="fb-idea">
          {phrases.t('idea')} {concept.href ? <a href={concept.href}>{concept.name}</a> : concept.name}
        </p>
      )}
    </li>
  );
}

interface SceneProps {
  scene: SceneData;
  goOn: (picked: string | null) => void;
  onPick: () => void;
  phrases: Phrases;
  prefix: string;
  complaint: string | undefined;
  /** The id of what came of the decision before. */
  came: string;
  takesFocus: boolean;
}

function Scene({ scene, goOn, phrases, prefix, complaint, came, onPick, takesFocus }: SceneProps) {
  const [picked, setPicked] = useState<string | null>(null);
  const root = useFocusOnArrival<HTMLFieldSetElement>(takesFocus);
  const told = [came, complaint].filter(Boolean).join(' ');
  return (
    <div>
      <fieldset
        class="fb-scene"
        ref={root}
        role="radiogroup"
        data-part="scene"
        data-scene={scene.id}
        tabIndex={-1}
        aria-labelledby={`${prefix}-${scene.id}`}
        aria-describedby={told || undefined}
        aria-invalid={complaint && !picked ? true : undefined}
      >
        <legend id={`${prefix}-${scene.id}`}><Inline text={scene.text} /></legend>
        <div class="fb-options">
          {scene.choices.map(({ id, text }) => (
            <Option
              key={id}
              type="radio"
              name={`${prefix}-${scene.id}`}
              value={id}
              text={text}
              checked={picked === id}
              locked={false}
              mark={undefined}
              phrases={phrases}
              choose={() => {
                setPicked(id);
                onPick();
              }}
            />
          ))}
        </div>
      </fieldset>
      <button type="button" class="fb-button fb-button-main" data-action="go-on" onClick={() => goOn(picked)}>
        {phrases.t('go-on')}
      </button>
    </div>
  );
}

function Ending({ question, last, phrases, takesFocus }: {
  question: ScenarioQuestion; last: Step; phrases: Phrases; takesFocus: boolean;
}) {
  const root = useFocusOnArrival<HTMLParagraphElement>(takesFocus);
  const ending = question.endings.find(({ id }) => id === last.choice.to)!;
  return (
    <p class="fb-ending" data-part="ending" data-ending={ending.id} tabIndex={-1} ref={root}>
      <strong>{phrases.t('ending')}</strong> <Inline text={ending.text} />
    </p>
  );
}

function useFocusOnArrival<Kind extends HTMLElement>(takesFocus: boolean) {
  const root = useRef<Kind>(null);
  useLayoutEffect(() => {
    if (takesFocus) root.current?.focus();
  }, []);
  return root;
}
