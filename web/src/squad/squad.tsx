import { useRef, useState } from 'preact/hooks';
import type { Brain } from '../brain.ts';
import { saveFile } from '../quiz/file.ts';
import { useHeadingLevel } from '../quiz/heading.ts';
import { Keeping } from '../quiz/keeping.tsx';
import type { Store } from '../store.ts';
import { Inline, phrases as speak, type Phrases } from '../text.ts';
import { calendar } from './calendar.ts';
import type { SquadData, Standing } from './data.ts';
import { Review } from './review.tsx';
import { Numbers, Sheet } from './sheet.tsx';
import { useStanding } from './use_standing.ts';

interface Props {
  brain: Brain;
  data: SquadData;
  store: Store;
}

/** What the learner has mastered, what is due, which belief comes back, and whether he knows what he knows. */
export function Squad({ brain, data, store }: Props) {
  const phrases = speak(data.language);
  const { t } = phrases;
  const root = useRef<HTMLElement>(null);
  const level = useHeadingLevel(root);
  const { standing, error, ask } = useStanding(brain, store, data);
  const [asked, setAsked] = useState<string[] | null>(null);
  const end = () => {
    setAsked(null);
    ask();
  };
  const Heading = `h${level}` as 'h2';
  const part = (name: string) => <Heading class="fb-squad-part">{t(name)}</Heading>;

  return (
    <section class="fb-squad" ref={root} lang={data.language} dir={phrases.direction}>
      {error && <p class="fb-notice" role="alert">{error.name === 'Unreachable' ? t('python-unreachable') : t('python-failed', { message: error.message })}</p>}
      {!standing && !error && <p class="fb-quiet" role="status">{t('squad-thinking')}</p>}
      {standing && (
        <>
          {part('squad-due')}
          {asked
            ? <Review ids={asked} folder={data.questions} {...{ brain, store, phrases }} onEnd={end} />
            : <Due standing={standing} data={data} phrases={phrases} onStart={() => setAsked(standing.due)} />}
          {part('squad-sheet')}
          {standing.answered > 0 && <p data-part="so-far">{t('squad-so-far', { ...standing })}</p>}
          <Sheet data={data} standing={standing} phrases={phrases} />
          <p class="fb-quiet">{t('squad-sheet-how')}</p>
          <Numbers data={data} standing={standing} phrases={phrases} />
          {standing.answered > 0 && (
            <>
              {part('squad-beliefs')}
              <Beliefs standing={standing} data={data} phrases={phrases} />
              {part('squad-calibration')}
              <Calibration standing={standing} phrases={phrases} />
            </>
          )}
          <Keeping questions={data.index as never} store={store} phrases={phrases} reopen={ask} whole />
        </>
      )}
    </section>
  );
}

interface Shown {
  standing: Standing;
  data: SquadData;
  phrases: Phrases;
}

function Due({ standing, data, phrases, onStart }: Shown & { onStart: () => void }) {
  const { t } = phrases;
  const [saved, setSaved] = useState('');
  const first = data.concepts.find(({ href }) => href);
  if (!standing.answered) return (
    <p data-part="empty">{t('squad-none')} {first && <a href={first.href!}>{t('squad-begin')}</a>}</p>
  );
  const file = () => {
    const text = calendar(standing.dates, new Date(), n => t('squad-event', { n }));
    setSaved(saveFile(text, 'reviews.ics', 'text/calendar'));
  };
  return (
    <div data-part="due" data-due={standing.due.length}>
      <p>{standing.due.length ? t('squad-due-some', { n: standing.due.length }) : t('squad-due-none')}</p>
      {standing.next && <p class="fb-quiet">{t('squad-next', { date: day(standing.next, phrases) })}</p>}
      <div class="fb-actions">
        {standing.due.length > 0 && (
          <button type="button" class="fb-button fb-button-main" data-action="review" onClick={onStart}>{t('squad-start')}</button>
        )}
        <button type="button" class="fb-button" data-action="calendar" onClick={file}>{t('squad-calendar')}</button>
      </div>
      <p role="status">{saved && t('squad-calendar-done', { file: saved })}</p>
    </div>
  );
}

const day = (moment: string, { language }: Phrases) =>
  new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-latn-ca-gregory' : 'en-GB', { dateStyle: 'long' }).format(new Date(moment));

function Beliefs({ standing, data, phrases }: Shown) {
  const { t } = phrases;
  const known = standing.misconceptions.filter(({ id }) => data.beliefs[id]);
  if (!known.length) return <p>{t('squad-beliefs-none')}</p>;
  return (
    <ul class="fb-beliefs">
      {known.map(({ id, count }) => {
        const belief = data.beliefs[id]!;
        const concept = data.concepts.find(one => one.id === belief.concept);
        return (
          <li key={id} data-belief={id}>
            <Inline text={belief.text} /> <span class="fb-quiet">({t('squad-belief-times', { n: count })})</span>
            {concept?.href && <> <a href={concept.href}>{t('squad-see', { name: concept.name })}</a></>}
          </li>
        );
      })}
    </ul>
  );
}

function Calibration({ standing, phrases }: { standing: Standing; phrases: Phrases }) {
  const { t, number, percent } = phrases;
  return (
    <>
      <p class="fb-quiet">{t('squad-calibration-how')}</p>
      <table class="fb-calibration">
        <thead>
          <tr>{['confidence', 'answers', 'right', 'share'].map(head => <th scope="col" key={head}>{t(`squad-${head}`)}</th>)}</tr>
        </thead>
        <tbody>
          {standing.calibration.map(({ confidence, answers, right, share }) => (
            <tr key={confidence} data-confidence={confidence}>
              <th scope="row">{t(confidence)}</th>
              <td class="fb-count">{number(answers)}</td>
              <td class="fb-count">{number(right)}</td>
              <td class="fb-count fb-bar" style={`--share: ${share ?? 0}`}>{share === null ? '–' : percent(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
