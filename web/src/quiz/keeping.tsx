import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Store } from '../store.ts';
import type { Phrases } from '../text.ts';
import type { Question } from './data.ts';
import { saveFile, textOf } from './file.ts';

interface Props {
  questions: Question[];
  store: Store;
  phrases: Phrases;
  /** Open the questions anew from the store. */
  reopen: () => void;
  /** The questions are those of the whole course, and the words say so. */
  whole?: boolean;
}

/** Reset of this quiz or of all answers, asked twice in place; progress to and from a file. */
export function Keeping({ questions, store, phrases, reopen, whole }: Props) {
  const { t } = phrases;
  const reset = whole ? 'reset-all' : 'reset';
  const [asking, setAsking] = useState(false);
  const [message, setMessage] = useState('');
  const root = useRef<HTMLDetailsElement>(null);
  const asked = useRef(false);

  // The button that was pressed is gone: its answer, or the question again, takes the focus.
  useLayoutEffect(() => {
    const action = asking ? 'reset-yes' : 'reset';
    if (asking !== asked.current) root.current?.querySelector<HTMLElement>(`[data-action="${action}"]`)?.focus();
    asked.current = asking;
  }, [asking]);

  const forget = () => {
    store.forget(questions.map(({ id }) => id));
    setAsking(false);
    setMessage(t(`${reset}-done`));
    reopen();
  };

  const take = async (file: File | undefined) => {
    if (!file) return;
    const text = await textOf(file);
    const result = text === null ? 'unreadable' : store.imported(text);
    if (typeof result === 'string') return setMessage(t(`import-${result}`, { file: file.name }));
    setMessage(t('import-done', { n: result.added }));
    reopen();
  };

  const button = (action: string, act: () => void, words = t(action)) => (
    <button type="button" class="fb-button" data-action={action} onClick={act}>{words}</button>
  );

  return (
    <details class="fb-keeping" ref={root}>
      <summary>{t('keeping')}</summary>
      <p class="fb-quiet">{t('keeping-where')}</p>
      {asking ? (
        <div class="fb-actions" role="group" aria-label={t(reset)}>
          <p>{t(`${reset}-sure`, { n: questions.length })}</p>
          {button('reset-yes', forget)}
          {button('reset-no', () => setAsking(false))}
        </div>
      ) : (
        <div class="fb-actions">
          {button('export', () => setMessage(t('export-done', { file: saveFile(store.exported()) })))}
          <label class="fb-button fb-file">
            <input
              type="file"
              accept=".json,application/json"
              data-action="import"
              onChange={async event => {
                const input = event.currentTarget;
                await take(input.files?.[0]);
                input.value = '';
              }}
            />
            <span>{t('import')}</span>
          </label>
          {button('reset', () => setAsking(true), t(reset))}
        </div>
      )}
      <p role="status" data-part="kept">{message}</p>
    </details>
  );
}
