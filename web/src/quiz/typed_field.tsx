interface Props {
  name: string;
  value: string;
  type: (text: string) => void;
  locked: boolean;
  invalid: boolean;
  describedBy: string | undefined;
  id?: string;
  /** Names it, one or the other. */
  label?: string;
  labelledBy?: string;
  /** What to write: a number is left to right in both languages. */
  kind?: 'number' | 'text';
  [data: `data-${string}`]: string;
}

/** What people type: Python reads it, Arabic digits and units included. */
export function TypedField({ value, type, locked, invalid, describedBy, label, labelledBy, kind = 'number', ...rest }: Props) {
  return (
    <input
      {...rest}
      class={`fb-typed fb-typed-${kind}`}
      type="text"
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      // An empty field of direction "auto" would begin at the left also on an Arabic page.
      dir={kind === 'number' ? 'ltr' : value ? 'auto' : undefined}
      autocomplete="off"
      spellcheck={false}
      enterKeyHint="done"
      value={value}
      readOnly={locked}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      onInput={event => type(event.currentTarget.value)}
    />
  );
}
