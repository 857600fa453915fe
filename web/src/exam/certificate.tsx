import { useState } from 'preact/hooks';
import { phrases as speak, type Language, type Phrases } from '../text.ts';

interface Props {
  score: number;
  n: number;
  seed: number;
  phrases: Phrases;
}

const LANGUAGES: Record<Language, string> = { ar: 'العربية', en: 'English' };
const ALONE = 'fb-certificate-alone';

/** A page to print in either language, with the learner's own name, which is kept nowhere. */
export function Certificate({ score, n, seed, phrases }: Props) {
  const { t } = phrases;
  const [name, setName] = useState('');
  const [language, setLanguage] = useState(phrases.language);
  return (
    <section class="fb-certifying" aria-label={t('exam-certificate')} data-part="certificate">
      <div class="fb-certificate-form">
        <label for="fb-certificate-name">{t('exam-name')}</label>
        <input id="fb-certificate-name" type="text" dir="auto" autoComplete="name" maxLength={80} value={name} onInput={event => setName(event.currentTarget.value)} />
        <p class="fb-quiet">{t('exam-name-how')}</p>
        <fieldset class="fb-certificate-language">
          <legend>{t('exam-certificate-language')}</legend>
          {(Object.keys(LANGUAGES) as Language[]).map(one => (
            <label class="fb-option" key={one}>
              <input type="radio" name="certificate-language" value={one} checked={language === one} onChange={() => setLanguage(one)} />
              <span lang={one}>{LANGUAGES[one]}</span>
            </label>
          ))}
        </fieldset>
        <button type="button" class="fb-button fb-button-main" data-action="print-certificate" onClick={print}>{t('exam-print')}</button>
      </div>
      <Sheet {...{ name, language, score, n, seed }} />
    </section>
  );
}

interface SheetProps extends Omit<Props, 'phrases'> {
  name: string;
  language: Language;
}

function Sheet({ name, language, score, n, seed }: SheetProps) {
  const { t, direction } = speak(language);
  const locale = language === 'ar' ? 'ar-u-nu-latn-ca-gregory' : 'en-GB';
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date());
  return (
    <div class="fb-certificate" lang={language} dir={direction}>
      <Lines />
      <p class="fb-certificate-sign">funnelball</p>
      <p class="fb-certificate-title">{t('exam-certificate')}</p>
      <p>{t('certificate-that')}</p>
      <p class="fb-certificate-name"><bdi>{name || '…'}</bdi></p>
      <p>{t('certificate-passed')}</p>
      <p><strong>{t('certificate-score', { score, n })}</strong></p>
      <p class="fb-certificate-foot">{t('certificate-date', { date, seed: String(seed) })}</p>
      <p class="fb-certificate-foot">{t('certificate-honest')}</p>
    </div>
  );
}

/** The markings of a pitch, as the frame of the sheet. */
const Lines = () => (
  <svg class="fb-certificate-lines" viewBox="0 0 297 190" preserveAspectRatio="none" aria-hidden="true">
    <path d="M4 4H293V186H4ZM148.5 4V186M4 55H34V135H4M293 55H263V135H293" />
    <ellipse cx="148.5" cy="95" rx="34" ry="34" />
  </svg>
);

/** Prints a copy that stands alone in the page: everything else stays off the paper. */
function print() {
  const paper = document.createElement('div');
  paper.className = 'funnelball fb-certificate-paper';
  paper.append(document.querySelector('.fb-certificate')!.cloneNode(true));
  document.body.append(paper);
  document.documentElement.classList.add(ALONE);
  const clear = () => {
    document.documentElement.classList.remove(ALONE);
    paper.remove();
  };
  addEventListener('afterprint', clear, { once: true });
  window.print();
}
