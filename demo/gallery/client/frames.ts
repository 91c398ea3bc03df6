import { isShownMessage, type ThemeMessage } from './messages.ts';

/** The frames with the examples: brings them the theme, and gives them the height they ask for. */
export class Frames {
  #css = '';
  /** What a frame that nobody can have chosen yet has taken the focus from. */
  #robbed: HTMLElement | undefined;

  constructor() {
    document.addEventListener('focusout', this.#onFocusOut);
    window.addEventListener('message', ({ origin, source, data }) => {
      if (origin !== location.origin || !isShownMessage(data)) return;
      const frame = this.#all().find(({ contentWindow }) => contentWindow === source);
      if (!frame) return;
      if (frame.inert) this.#takeOn(frame);
      if (data.height) frame.setAttribute('height', String(Math.ceil(data.height)));
    });
  }

  /** Puts a style sheet into every frame, now and when one loads anew. */
  dress(css: string): void {
    this.#css = css;
    for (const frame of this.#all()) this.#tell(frame);
  }

  readonly loaded = ({ target }: Event): void => this.#tell(target as HTMLIFrameElement);

  /** An example that opens a dialogue takes the focus when it is built: that gives it back. */
  #takeOn(frame: HTMLIFrameElement): void {
    frame.inert = false;
    if (document.activeElement !== frame) return;
    frame.blur();
    this.#robbed?.focus({ preventScroll: true });
  }

  #onFocusOut = ({ target }: FocusEvent): void => {
    setTimeout(() => {
      const { activeElement: now } = document;
      const robbed = now instanceof HTMLIFrameElement && now.inert;
      this.#robbed = robbed ? (target as HTMLElement) : undefined;
    });
  };

  #tell({ contentWindow }: HTMLIFrameElement): void {
    const message: ThemeMessage = { theme: this.#css };
    contentWindow?.postMessage(message, location.origin);
  }

  #all(): HTMLIFrameElement[] {
    return [...document.querySelectorAll('iframe')];
  }
}
