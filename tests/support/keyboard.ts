/** Somebody without a mouse: goes by Tab, and at each stop sees where the focus is and that nothing lies over it. */
import { expect, type Locator, type Page } from "@playwright/test";

/** More stops than any page needs between two things. */
const mostStops = 200;

export class Keyboard {
  /** What was wrong at stops so far, each said once. */
  readonly faults = new Set<string>();
  /** Stops that were looked at. */
  stops = 0;

  constructor(private readonly page: Page) {}

  /** Goes on by Tab, or back by Shift+Tab where it stands before, until the focus is there. */
  async to(target: Locator, most = mostStops): Promise<void> {
    const wanted = await target.elementHandle();
    for (let stop = 0; stop < most; stop += 1) {
      const back = await this.page.evaluate(
        (element) =>
          document.activeElement !== document.body &&
          !!element &&
          !!document.activeElement &&
          (document.activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) > 0,
        wanted,
      );
      await this.page.keyboard.press(back ? "Shift+Tab" : "Tab");
      this.stops += 1;
      const { there, faults } = await this.page.evaluate(lookAtFocus, wanted);
      for (const fault of faults) this.faults.add(`${new URL(this.page.url()).pathname}: ${fault}`);
      if (there) return;
    }
    throw new Error(`Tab does not reach ${String(target)}`);
  }

  /** Goes there and presses Return. */
  async press(target: Locator): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press("Enter");
  }

  /** Goes to a field and types. */
  async type(target: Locator, words: string): Promise<void> {
    await this.to(target);
    await this.page.keyboard.type(words);
  }

  /** Goes to a box and ticks it. */
  async tick(target: Locator): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press("Space");
    await expect(target).toBeChecked();
  }

  /** Goes to the group of a radio button and on by arrows. */
  async choose(target: Locator): Promise<void> {
    const name = (await target.getAttribute("name")) ?? "";
    const group = this.page.locator(`input[type=radio][name="${name}"]`);
    const checked = group.and(this.page.locator(":checked"));
    // The first of a group takes the Tab, or the one that is chosen.
    await this.to((await checked.count()) > 0 ? checked : group.first());
    await this.page.keyboard.press("Space");
    for (let step = await group.count(); step > 0 && !(await target.isChecked()); step -= 1)
      await this.page.keyboard.press("ArrowDown");
    await expect(target).toBeChecked();
  }

  /** Goes to a list and types the beginning of a choice, in letters that every keyboard has: others would be put in like pasted words. */
  async select(target: Locator, words: string): Promise<void> {
    await this.to(target);
    await this.page.keyboard.type(words);
    await expect(target.locator("option:checked")).toHaveText(new RegExp(`^${words}`, "i"));
  }
}

/** Runs in the page. */
function lookAtFocus(wanted: Element | null): { there: boolean; faults: string[] } {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return { there: false, faults: [] };
  const faults: string[] = [];
  const label = focused.getAttribute("aria-label") ?? focused.textContent ?? "";
  const name = `${focused.tagName.toLowerCase()} ${focused.getAttribute("name") ?? ""} ${label.trim().slice(0, 40)}`;

  const numbers = (colour: string) => (/^rgba?\(/.test(colour) ? (colour.match(/[\d.]+/g) ?? []).map(Number) : []);
  const luminance = ([red = 0, green = 0, blue = 0]: number[]) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue]
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const backgroundOf = (element: Element | null): number[] => {
    for (let one = element; one; one = one.parentElement) {
      const colour = numbers(getComputedStyle(one).backgroundColor);
      if (colour.length > 0 && (colour[3] ?? 1) > 0.5) return colour;
    }
    return [255, 255, 255];
  };

  const style = getComputedStyle(focused);
  const width = parseFloat(style.outlineWidth);
  const offset = parseFloat(style.outlineOffset);
  const behind = luminance(backgroundOf(offset < 0 ? focused : focused.parentElement));
  const ring = luminance(numbers(style.outlineColor));
  const contrast = (Math.max(ring, behind) + 0.05) / (Math.min(ring, behind) + 0.05);
  if (!focused.matches(":focus-visible") || style.outlineStyle === "none" || width < 2)
    faults.push(`no focus seen on ${name}`);
  else if (contrast < 3) faults.push(`focus hardly seen on ${name}: ${contrast.toFixed(1)}`);

  const boxes = [...focused.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  const inSight = (x: number, y: number) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
  const points = boxes
    .flatMap(({ left, top, width: wide, height: high }) =>
      [
        [0.5, 0.5],
        [0.2, 0.25],
        [0.8, 0.25],
        [0.2, 0.75],
        [0.8, 0.75],
      ].map(([across = 0, down = 0]) => [left + wide * across, top + high * down] as const),
    )
    .filter(([x, y]) => inSight(x, y));
  const covered = points.filter(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return (
      !top ||
      !(
        focused.contains(top) ||
        top.closest("label")?.control === focused ||
        (top.tagName === "LABEL" && top.contains(focused))
      )
    );
  });
  if (points.length === 0) faults.push(`focus out of sight on ${name}`);
  else if (covered.length > 0) faults.push(`something lies over ${name}`);

  // The ring must not be cut off by a box that hides what reaches beyond it.
  const whole = focused.getBoundingClientRect();
  const reach = Math.max(0, offset + width) - 1;
  for (let box = focused.parentElement; box && box !== document.body; box = box.parentElement) {
    const shown = getComputedStyle(box);
    if (shown.overflowX === "visible" && shown.overflowY === "visible") continue;
    const edge = box.getBoundingClientRect();
    const cut = [
      whole.left - reach < edge.left,
      whole.right + reach > edge.right,
      whole.top - reach < edge.top,
      whole.bottom + reach > edge.bottom,
    ].filter(Boolean).length;
    if (cut > 2) faults.push(`the ring is cut off on ${name}`);
  }
  return { there: focused === wanted, faults };
}
