import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Phrases } from '../text.ts';
import { Attack } from './attack.tsx';
import type { Diagnosis, Told } from './data.ts';

interface Props {
  told: Told;
  phrases: Phrases;
  level: number;
  /** It was played just now: the focus goes to the score. */
  fresh: boolean;
}

/** The last week: the score, the prediction beside it, the attack, and the joint diagnosis. */
export function Outcome({ told, phrases, level, fresh }: Props) {
  const { t } = phrases;
  const head = useRef<HTMLHeadingElement>(null);
  const week = told.weeks.at(-1)!;
  const { happened, prediction, standing } = week;
  const Heading = `h${level}` as 'h2';
  useLayoutEffect(() => {
    if (fresh) head.current?.focus();
  }, []);
  return (
    <div class="fb-outcome" data-part="outcome" data-outcome={week.outcome}>
      <Heading class="fb-season-part" tabIndex={-1} ref={head}>
        {t('season-score', { week: told.week, goals: week.goals, against: week.against, rival: t(`firm-${week.rival}`) })}
      </Heading>
      <p>
        <strong>{t({ won: 'season-won', drawn: 'season-drawn', lost: 'season-lost-match' }[week.outcome])}</strong>{' '}
        {t('season-goals-how', { margin: happened.margin })}
      </p>
      {prediction && (
        <p data-part="judged" data-verdict={prediction.verdict}>
          {t(`season-${prediction.verdict}`, { answer: prediction.answer, won: happened.won })}
        </p>
      )}
      <Attack week={week} phrases={phrases} />
      <p class="fb-quiet">{t('season-standing', { ...standing, waiting: happened.waiting })}</p>
      <Diagnosed diagnosis={told.diagnosis!} phrases={phrases} level={level} />
      <details class="fb-keeping">
        <summary>{t('season-others')}</summary>
        <ul>
          {week.matches.map(({ firms: [one, other], goals: [a, b] }) => (
            <li key={one}>{t('season-match', { one: t(`firm-${one}`), other: t(`firm-${other}`), a, b })}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function Diagnosed({ diagnosis, phrases, level }: { diagnosis: Diagnosis; phrases: Phrases; level: number }) {
  const { t, number } = phrases;
  const Heading = `h${level}` as 'h2';
  const { weeks_ahead: weeks, best_now, best_ahead, least } = diagnosis;
  const areas = { now: t(`area-${best_now}`), ahead: t(`area-${best_ahead}`), least: t(`area-${least}`) };
  return (
    <div data-part="diagnosis">
      <Heading class="fb-season-part">{t('season-diagnosis')}</Heading>
      <p>{t('season-most-lost', { stage: t(`stage-${diagnosis.most_lost}`) })}</p>
      <p>{weeks > 1 ? t('season-best', { ...areas, weeks }) : t('season-best-now', areas)}</p>
      <div class="fb-scroll" tabIndex={0} role="region" aria-label={t('season-diagnosis')}>
        <table data-table="areas">
          <thead>
            <tr>
              <th scope="col">{t('season-area')}</th>
              <th scope="col">{t('season-spent-head')}</th>
              <th scope="col">{t('season-now')}</th>
              {weeks > 1 && <th scope="col">{t('season-ahead', { n: weeks })}</th>}
              <th scope="col">{t('season-missed')}</th>
            </tr>
          </thead>
          <tbody>
            {diagnosis.areas.map(({ area, spent, now, ahead, missed }) => (
              <tr key={area} data-area={area}>
                <th scope="row">{t(`area-${area}`)}</th>
                <td class="fb-count">{number(spent)}</td>
                <td class={best_now === area ? 'fb-count fb-best' : 'fb-count'}>{signed(now, phrases)}</td>
                {weeks > 1 && <td class={best_ahead === area ? 'fb-count fb-best' : 'fb-count'}>{signed(ahead, phrases)}</td>}
                <td class="fb-count">{missed === null ? '–' : <bdi dir="ltr">{plain(missed, phrases)}</bdi>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="fb-quiet">{t('season-gain-how')}</p>
      <details class="fb-keeping">
        <summary>{t('season-funnel')}</summary>
        <table data-table="funnel">
          <thead><tr>{['stage', 'people', 'lost-before'].map(head => <th scope="col" key={head}>{t(`season-${head}`)}</th>)}</tr></thead>
          <tbody>
            {diagnosis.funnel.map(({ stage, people, lost }) => (
              <tr key={stage} data-stage={stage}>
                <th scope="row">{t(`stage-${stage}`)}</th>
                <td class="fb-count">{number(people, 0)}</td>
                <td class="fb-count">{lost === null ? '–' : number(lost, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

/** Its own direction keeps the sign in front. */
const plain = (value: number, { number }: Phrases) => number(value, 1).replace('\u200e', '');
const signed = (value: number, phrases: Phrases) => <bdi dir="ltr">{value > 0.05 ? '+' : ''}{plain(value, phrases)}</bdi>;
