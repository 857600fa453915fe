import { Inline, type Phrases, type Texts } from '../text.ts';
import type { SimulationData } from './data.ts';
import type { Shown } from './use_run.ts';

type FigureTexts = Record<'label' | 'simulated' | 'expected', string>;

/** The few numbers that matter: of this run, and as they are to be expected. */
export function Figures({ data, shown: { settings, run }, words }: { data: SimulationData; shown: Shown; words: Phrases }) {
  const figures = Object.entries((data.text.figures ?? {}) as Record<string, FigureTexts>);
  const values = { ...run, ...settings };
  const fill = (template: string) => words.fill(template, values, data.text as Texts);
  return (
    <table class="fb-results">
      <thead>
        <tr>
          <th scope="col">{words.t('sim-figures')}</th>
          <th scope="col">{words.t('sim-this-run')} <small>{words.t('sim-seed-now', { seed: String(settings.seed) })}</small></th>
          <th scope="col">{words.t('sim-on-average')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(([result, text]) => (
          <tr key={result}>
            <th scope="row">{text.label}</th>
            <td><output data-result={result} data-value={run.simulated[result] as number}><bdi>{fill(text.simulated)}</bdi></output></td>
            <td data-expected={run.expected[result] as number}><bdi>{fill(text.expected)}</bdi></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Why it came so, with the numbers of the run; and what is worth a look. */
export function Explanation({ data, shown: { settings, run }, words }: { data: SimulationData; shown: Shown; words: Phrases }) {
  const values = { ...run, ...settings };
  const notice = Object.values((data.text.notice ?? {}) as Record<string, string>);
  const fill = (template: string) => words.fill(template, values, data.text as Texts);
  return (
    <div class="fb-sim-why" data-part="explanation">
      <p class="fb-sim-sign">{words.t('sim-explanation')}</p>
      <p><Inline text={fill(data.mission?.explanation ?? data.explanation)} /></p>
      {!data.mission && notice.length > 0 && (
        <>
          <p class="fb-sim-sign">{words.t('sim-notice')}</p>
          <ul>{notice.map(text => <li key={text}><Inline text={fill(text)} /></li>)}</ul>
        </>
      )}
    </div>
  );
}
