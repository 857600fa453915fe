import { Component, type ComponentChildren } from 'preact';
import { phrases, type Language } from './text.ts';

interface Props {
  language: Language;
  /** Shows the text version, which stands hidden beside the mount. */
  onFailure: () => void;
  children: ComponentChildren;
}

/** When a part of the page fails the reader is told so, and gets its text version. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown) {
    console.error(error);
    this.setState({ failed: true });
    this.props.onFailure();
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <p class="fb-notice" role="alert">{phrases(this.props.language).t('part-failed')}</p>;
  }
}
