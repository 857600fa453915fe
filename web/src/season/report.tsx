import type { Brain } from '../brain.ts';
import type { Phrases } from '../text.ts';
import { Code } from './code.tsx';
import type { Change, Report, SeasonData, Told } from './data.ts';

interface Props {
  told: Told;
  phrases: Phrases;
  level: number;
  data: SeasonData;
  brain: Brain;
  onAgain: () => void;
  onLeave: () => void;
}

/** After the last whistle: what decided the season, and the code of it. */
export function Final({ told, phrases, level, data, brain, onAgain, onLeave }: Props) {
  const { t } = phrases;
  const report = told.report!;
  const Heading = `h${level}` as 'h2';
  return (
    <div class="fb-report" data-part="report" data-place={report.place}>
      <Heading class="fb-season-part">{t('season-report')}</Heading>
      <p class="fb-report-place"><strong>{t('season-place', { ...report })}</strong></p>
      <p>
        {t(`market-strong-${report.strong}`)} {t(`market-weak-${report.weak}`)}{' '}
        {t('season-spells', { rush: report.rush + 1, rush_end: report.rush + 2, drought: report.drought + 1, drought_end: report.drought + 2 })}
      </p>
      <Heading class="fb-season-part">{t('season-decided')}</Heading>
      <p class="fb-quiet">{t('season-decided-how')}</p>
      <ol class="fb-decided">
        {report.decided.map(change => <Decided key={change.kind + change.area} change={change} data={data} phrases={phrases} />)}
      </ol>
      <WhatIf report={report} phrases={phrases} />
      <p>{t('season-elsewhere', { places: report.elsewhere.join(phrases.language === 'ar' ? '، ' : ', ') })}</p>
      <Code code={told.code!} seed={told.seed} brain={brain} phrases={phrases} level={level} />
      <div class="fb-actions">
        <button type="button" class="fb-button" data-action="print-report" onClick={() => window.print()}>{t('season-print')}</button>
        <button type="button" class="fb-button" data-action="again" onClick={onAgain}>{t('season-again')}</button>
        <button type="button" class="fb-button fb-button-main" data-action="leave" onClick={onLeave}>{t('season-next')}</button>
      </div>
    </div>
  );
}

function Decided({ change, data, phrases: { t } }: { change: Report['decided'][number]; data: SeasonData; phrases: Phrases }) {
  const { area, from, points, margin, concept, kind } = change;
  const known = data.concepts[concept];
  const source = from ? t(`area-${from}`) : '';
  return (
    <li data-concept={concept} data-kind={kind}>
      {t(`report-${kind}`, { area: t(`area-${area}`), source, points, margin })}{' '}
      {known?.href && <a href={known.href}>{t('season-concept', { name: known.name })}</a>}
    </li>
  );
}

/** Every season that was played again for the report. */
function WhatIf({ report, phrases }: { report: Report; phrases: Phrases }) {
  const { t, number } = phrases;
  const rows = (name: string, changes: Change[]) => changes.map(({ area, points, margin, from }) => (
    <tr key={name + area}>
      <th scope="row">{t(`area-${area}`)}: {t(name)}</th>
      <td>{from ? t(`area-${from}`) : '–'}</td>
      <td class="fb-count"><bdi dir="ltr">{points > 0 && '+'}{points}</bdi></td>
      <td class="fb-count"><bdi dir="ltr">{margin > 0 && '+'}{number(margin, 1).replace('\u200e', '')}</bdi></td>
    </tr>
  ));
  return (
    <details class="fb-keeping" data-part="what-if">
      <summary>{t('season-what-if')}</summary>
      <div class="fb-scroll" tabIndex={0} role="region" aria-label={t('season-what-if')}>
        <table>
          <thead><tr>{['area', 'from', 'points', 'margin'].map(head => <th scope="col" key={head}>{t(`season-${head}`)}</th>)}</tr></thead>
          <tbody>{rows('season-without', report.brought)}{rows('season-more', report.more)}</tbody>
        </table>
      </div>
    </details>
  );
}
