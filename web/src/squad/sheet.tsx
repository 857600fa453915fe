import type { Phrases } from '../text.ts';
import type { SquadData, Standing, State } from './data.ts';

interface Props {
  data: SquadData;
  standing: Standing;
  phrases: Phrases;
}

const SIGNS: Record<State, string> = { mastered: '✓', shaky: '◐', new: '' };

/** The concepts as shirts on a pitch of five zones, the attack in the direction of reading. */
export function Sheet({ data, standing, phrases }: Props) {
  const state = (id: string) => standing.concepts.find(concept => concept.id === id)?.state ?? 'new';
  return (
    <ol class="fb-sheet" role="list">
      {data.units.map(unit => (
        <li class="fb-sheet-zone" key={unit.id}>
          <p class="fb-sheet-unit">{phrases.number(unit.number)} {unit.name}</p>
          <ul class="fb-shirts" role="list">
            {data.concepts.filter(concept => concept.unit === unit.id).map(({ id, number, name, href }) => {
              const label = phrases.t('squad-shirt', { number, name, state: phrases.t(`squad-${state(id)}`) });
              const shirt = <span aria-hidden="true">{phrases.number(number)}<span class="fb-shirt-sign">{SIGNS[state(id)]}</span></span>;
              return (
                <li key={id} data-concept={id} data-state={state(id)}>
                  {href
                    ? <a class="fb-shirt" href={href} aria-label={label} title={label}>{shirt}</a>
                    : <span class="fb-shirt" role="img" aria-label={label} title={label}>{shirt}</span>}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** The same as tables, unit by unit. */
export function Numbers({ data, standing, phrases }: Props) {
  const { t, number } = phrases;
  const heads = ['concept', 'state', 'answered', 'right', 'of', 'due-column'];
  return (
    <details class="fb-numbers fb-keeping">
      <summary>{t('squad-numbers')}</summary>
      {data.units.map(unit => (
        <div class="fb-scroll" key={unit.id} tabIndex={0} role="region" aria-label={unit.name}>
          <table>
            <caption>{number(unit.number)} {unit.name}</caption>
            <thead><tr>{heads.map(head => <th scope="col" key={head}>{t(`squad-${head}`)}</th>)}</tr></thead>
            <tbody>
              {data.concepts.filter(concept => concept.unit === unit.id).map(concept => {
                const row = standing.concepts.find(({ id }) => id === concept.id);
                return (
                  <tr key={concept.id} data-row={concept.id}>
                    <th scope="row">{concept.href ? <a href={concept.href}>{concept.name}</a> : concept.name}</th>
                    <td>{t(`squad-${row?.state ?? 'new'}`)}</td>
                    {([row?.answered, row?.right, row?.of, row?.due] as const).map((value, at) => (
                      <td class="fb-count" key={heads[at + 2]}>{number(value ?? 0)}</td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      ))}
    </details>
  );
}
