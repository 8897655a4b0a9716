/** What people do before a page is alive is not lost: presses that need scripts are repeated when it is, and nothing reaches the framework while it takes over. */

/** What `late-scripts` notes from the first moment on. */
interface Early {
  pressed: HTMLElement[];
  /** Whether a form was sent without scripts, so that the page is being left. */
  sent: boolean;
}
declare global {
  interface Window {
    __early?: Early & { stop: () => void };
  }
}

/** An event of these kinds makes React take over in one go, which fails while its data are still being read: it would draw the page anew, without what was typed. */
const kinds = `mousedown mouseup click auxclick dblclick contextmenu pointerdown pointerup pointercancel touchstart
  touchend touchcancel dragstart dragend drop keydown keypress keyup beforeinput textInput input change submit reset
  compositionstart compositionend copy cut paste focusin focusout`.split(/\s+/);

/** Longer than any phone takes; a page that never comes alive works as one without scripts. */
const longestHold = 10_000;

let alive = false;
let held: (() => void)[] = [];

const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

function hold(event: Event): void {
  if (!event.isTrusted) return;
  event.stopImmediatePropagation();
  const { target } = event;
  if (event instanceof MouseEvent && event.type === "click" && isPlain(event) && target instanceof Element) {
    const pressed = target.closest<HTMLElement>("a[href], button[type=button]");
    if (!pressed) return;
    event.preventDefault();
    held.push(() => pressed.click());
  }
  if (event instanceof SubmitEvent && target instanceof HTMLFormElement) {
    event.preventDefault();
    const { submitter } = event;
    held.push(() => target.requestSubmit(submitter));
  }
}

/** Called when the framework begins to take over. */
export function holdEvents(): void {
  const early = window.__early;
  early?.stop();
  held = early && !early.sent ? early.pressed.map((pressed) => () => pressed.click()) : [];
  for (const kind of kinds) window.addEventListener(kind, hold, true);
  setTimeout(releaseEvents, longestHold, () => undefined);
}

/** Called when it has: first what was typed is told, then what was held happens, in its order. */
export function releaseEvents(tell: () => void): void {
  if (alive) return;
  alive = true;
  for (const kind of kinds) window.removeEventListener(kind, hold, true);
  tell();
  for (const repeat of held) repeat();
  held = [];
}

/** Whether a form went off before scripts were there: what it held is on its way, and no draft. */
export const wasSentEarly = (): boolean => window.__early?.sent === true;
