import type { Phrases } from './text.ts';

interface Props {
  id: string;
  /** The phrase that labels it; with "-how" and "-wrong" after it, what it is for and what is wrong. */
  label: string;
  value: string;
  wrong: boolean;
  onChange: (value: string) => void;
  phrases: Phrases;
}

/** The number of a paper or of a season, as people type it. */
export function SeedField({ id, label, value, wrong, onChange, phrases: { t } }: Props) {
  return (
    <div class="fb-seed">
      <label for={id}>{t(label)}</label>
      <input
        id={id} type="text" inputMode="numeric" dir="ltr" autoComplete="off" value={value}
        aria-invalid={wrong || undefined} aria-describedby={wrong ? `${id}-wrong ${id}-how` : `${id}-how`}
        onInput={event => onChange(event.currentTarget.value)}
      />
      <p class="fb-quiet" id={`${id}-how`}>{t(`${label}-how`)}</p>
      {wrong && <p class="fb-notice" id={`${id}-wrong`} role="alert">{t(`${label}-wrong`, { seed: value })}</p>}
    </div>
  );
}
