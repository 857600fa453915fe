import type { Phrases } from '../text.ts';
import type { Told } from './data.ts';

interface Props {
  told: Told;
  phrases: Phrases;
  level: number;
}

/** The table of the league, your row marked; the points come first, so that a phone shows them without scrolling. */
export function Table({ told, phrases, level }: Props) {
  const { t, number } = phrases;
  const Heading = `h${level}` as 'h2';
  const heads = ['firm', 'points', 'played', 'won-head', 'drawn-head', 'lost-head', 'goals', 'customers', 'margin'];
  return (
    <>
      <Heading class="fb-season-part" id="fb-league">{t('season-table')}</Heading>
      <div class="fb-scroll" tabIndex={0} role="region" aria-labelledby="fb-league">
        <table class="fb-league" data-table="league">
          <thead><tr>{heads.map(head => <th scope="col" key={head}>{t(`season-${head}`)}</th>)}</tr></thead>
          <tbody>
            {told.table.map((row, at) => (
              <tr key={row.firm} data-firm={row.firm} data-points={row.points} aria-current={row.firm === 'you' || undefined}>
                <th scope="row">{number(at + 1)} {t(`firm-${row.firm}`)}</th>
                <td class="fb-count"><strong>{number(row.points)}</strong></td>
                {[row.played, row.won, row.drawn, row.lost].map((count, k) => <td class="fb-count" key={heads[k + 2]}>{number(count)}</td>)}
                <td class="fb-count"><bdi dir="ltr">{row.goals}:{row.against}</bdi></td>
                <td class="fb-count">{number(row.customers)}</td>
                <td class="fb-count">{number(row.margin, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Every week that was played, as a table. */
export function History({ told, phrases }: Props) {
  const { t, number } = phrases;
  const heads = ['week-head', 'rival-head', 'score-head', 'new-head', 'customers'];
  return (
    <details class="fb-keeping" data-part="history">
      <summary>{t('season-history')}</summary>
      <div class="fb-scroll" tabIndex={0} role="region" aria-label={t('season-history')}>
        <table>
          <thead>
            <tr>
              {heads.map(head => <th scope="col" key={head}>{t(`season-${head}`)}</th>)}
              {told.areas.map(area => <th scope="col" key={area}>{t(`area-${area}`)}</th>)}
            </tr>
          </thead>
          <tbody>
            {told.weeks.map((week, at) => (
              <tr key={at}>
                <th scope="row">{number(at + 1)}</th>
                <td>{t(`firm-${week.rival}`)}</td>
                <td class="fb-count"><bdi dir="ltr">{week.goals}:{week.against}</bdi></td>
                <td class="fb-count">{number(week.happened.won)}</td>
                <td class="fb-count">{number(week.happened.customers)}</td>
                {week.split.map((spent, k) => <td class="fb-count" key={told.areas[k]}>{number(spent)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
