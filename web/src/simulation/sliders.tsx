import { useMemo } from 'preact/hooks';
import type { Phrases } from '../text.ts';
import type { ParameterData, Parameters } from './data.ts';
import { logStops, nearestStop } from './log_stops.ts';
import { shownValue } from './parameter_format.ts';
import { useUniqueId } from '../charts/unique_id.ts';

interface Props {
  parameters: ParameterData[];
  values: Parameters;
  onChange: (name: string, value: number) => void;
  words: Phrases;
}

/** A slider for every parameter that is open; the others as text. */
export function Sliders({ parameters, values, onChange, words }: Props) {
  return (
    <div class="fb-sliders">
      {parameters.filter(({ open }) => open).map(parameter => (
        <Slider
          key={parameter.name} parameter={parameter} value={values[parameter.name]!}
          onChange={value => onChange(parameter.name, value)} words={words}
        />
      ))}
      <Fixed parameters={parameters.filter(({ open }) => !open)} values={values} words={words} />
      <Origins parameters={parameters} words={words} />
    </div>
  );
}

function Slider({ parameter, value, onChange, words }: {
  parameter: ParameterData; value: number; onChange: (value: number) => void; words: Phrases;
}) {
  const id = useUniqueId();
  const { name, label, basis } = parameter;
  const shown = shownValue(parameter, value, words);
  const scale = useScale(parameter);
  return (
    <div class="fb-slider">
      <label for={id}>{label}</label>
      <output for={id}><bdi>{shown}</bdi></output>
      <input
        id={id} type="range" name={name} min={scale.min} max={scale.max} step={scale.step}
        value={scale.position(value)} aria-valuetext={shown} data-value={value}
        onInput={event => onChange(scale.value(Number(event.currentTarget.value)))}
      />
      <small>{words.t(`sim-basis-${basis}`)}</small>
    </div>
  );
}

/** How positions of the range input and values belong together. */
function useScale({ scale, low, high, step }: ParameterData) {
  return useMemo(() => {
    if (scale === 'linear')
      return { min: low, max: high, step, position: (value: number) => value, value: (position: number) => position };
    const stops = logStops(low, high);
    return {
      min: 0, max: stops.length - 1, step: 1,
      position: (value: number) => nearestStop(stops, value),
      value: (position: number) => stops[position]!,
    };
  }, [scale, low, high, step]);
}

/** Parameters that stand, as words and numbers. */
export function Fixed({ parameters, values, words, lock = true }: {
  parameters: ParameterData[]; values: Parameters; words: Phrases; lock?: boolean;
}) {
  if (!parameters.length) return null;
  return (
    <dl class="fb-fixed">
      {parameters.map(parameter => (
        <div key={parameter.name} data-parameter={parameter.name}>
          <dt>{parameter.label}</dt>
          <dd><bdi>{shownValue(parameter, values[parameter.name]!, words)}</bdi>
            {lock && <small> {words.t('sim-locked')}</small>}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What each parameter means, and what its starting value rests on, said once for all that rest on the same. */
export function Origins({ parameters, words }: { parameters: ParameterData[]; words: Phrases }) {
  const bases = [...new Set(parameters.map(({ basis }) => basis))];
  return (
    <details class="fb-origins">
      <summary>{words.t('sim-where-from')}</summary>
      {bases.map(basis => <SameOrigin key={basis} parameters={parameters.filter(one => one.basis === basis)} words={words} />)}
    </details>
  );
}

function SameOrigin({ parameters, words }: { parameters: ParameterData[]; words: Phrases }) {
  return (
    <div>
      <p>{words.t(`sim-basis-${parameters[0]!.basis}-why`, { n: parameters.length })}</p>
      <dl>
        {parameters.map(parameter => (
          <div key={parameter.name}>
            <dt>{parameter.label}: <bdi>{shownValue(parameter, parameter.default, words)}</bdi></dt>
            <dd>{parameter.help}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
