import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Phrases } from '../text.ts';

interface Props {
  onReset: () => void;
  /** Absent where the pitch has the button. */
  onSeed?: (() => void) | undefined;
  /** The address of what is shown; absent in a notebook, which has none. */
  link?: (() => string) | undefined;
  /** What fills the screen when asked to. */
  root: RefObject<HTMLElement | null>;
  words: Phrases;
}

export function Tools({ onReset, onSeed, link, root, words: { t } }: Props) {
  return (
    <div class="fb-tools" role="group" aria-label={t('sim-tools')}>
      <button type="button" class="fb-button" data-action="reset" onClick={onReset}>{t('sim-reset')}</button>
      {onSeed && <button type="button" class="fb-button" data-action="seed" onClick={onSeed}>{t('sim-seed')}</button>}
      {document.fullscreenEnabled && (
        <button type="button" class="fb-button" data-action="fullscreen" onClick={() => void toggleFullScreen(root.current!)}>
          {t('sim-full-screen')}
        </button>
      )}
      {link && <Share link={link} label={t('sim-share')} done={t('sim-shared')} byHand={t('sim-share-by-hand')} />}
    </div>
  );
}

/** For showing it to a room. */
const toggleFullScreen = (element: HTMLElement) =>
  document.fullscreenElement ? document.exitFullscreen() : element.requestFullscreen();

function Share({ link, label, done, byHand }: { link: () => string; label: string; done: string; byHand: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const [address, setAddress] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const copy = async () => {
    const now = link();
    setAddress(now);
    history.replaceState(history.state, '', now);
    try {
      await navigator.clipboard.writeText(now);
      setState('copied');
    } catch {
      setState('refused');
      requestAnimationFrame(() => field.current?.select());
    }
  };

  return (
    <>
      <button type="button" class="fb-button" data-action="share" onClick={copy}>{label}</button>
      <span class="fb-shared" role="status" data-state={state}>{state === 'copied' && done}</span>
      {state === 'refused' && (
        <label class="fb-link">{byHand} <input ref={field} readOnly dir="ltr" value={address} /></label>
      )}
    </>
  );
}
