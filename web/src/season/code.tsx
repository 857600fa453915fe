import { useState } from 'preact/hooks';
import type { Brain } from '../brain.ts';
import type { Phrases } from '../text.ts';
import type { Told } from './data.ts';

interface Props {
  code: string;
  seed: number;
  brain: Brain;
  phrases: Phrases;
  level: number;
}

/** The result code, to be copied; a link to the season; and a field in which another's code is replayed. */
export function Code({ code, seed, brain, phrases, level }: Props) {
  const { t } = phrases;
  const [said, setSaid] = useState('');
  const Heading = `h${level}` as 'h2';
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t('season-copied'));
    } catch {
      setSaid(t('season-copy-failed'));
    }
  };
  return (
    <div class="fb-result-code">
      <Heading class="fb-season-part">{t('season-code')}</Heading>
      <p><code dir="ltr" data-part="code">{code}</code></p>
      <p class="fb-quiet">{t('season-code-how')}</p>
      <div class="fb-actions">
        <button type="button" class="fb-button" data-action="copy" onClick={() => copy(code)}>{t('season-copy')}</button>
        <button type="button" class="fb-button" data-action="link" onClick={() => copy(linkTo(seed))}>{t('season-link')}</button>
      </div>
      <p role="status" class={said ? '' : 'fb-unseen'}>{said}</p>
      <Check brain={brain} phrases={phrases} />
    </div>
  );
}

function linkTo(seed: number) {
  const url = new URL(location.href);
  url.search = '';
  url.hash = '';
  url.searchParams.set('season', String(seed));
  return url.href;
}

/** What another's season came to: it is played again, not believed. */
function Check({ brain, phrases: { t } }: { brain: Brain; phrases: Phrases }) {
  const [code, setCode] = useState('');
  const [said, setSaid] = useState('');
  const check = async (event: Event) => {
    event.preventDefault();
    try {
      const { season } = await brain.call<{ season: Told }>('replay', { code });
      const { place, points, customers } = season.report!;
      setSaid(t('season-checked', { seed: String(season.seed), points, place, customers }));
    } catch {
      setSaid(t('season-check-wrong'));
    }
  };
  return (
    <details class="fb-keeping" data-part="check">
      <summary>{t('season-check')}</summary>
      <form class="fb-seed" noValidate onSubmit={check}>
        <label for="fb-code">{t('season-check-field')}</label>
        <input id="fb-code" type="text" dir="ltr" autoComplete="off" spellcheck={false} value={code} onInput={event => setCode(event.currentTarget.value)} />
        <div class="fb-actions"><button type="submit" class="fb-button" data-action="check-code">{t('season-check-go')}</button></div>
      </form>
      <p role="status">{said}</p>
    </details>
  );
}
