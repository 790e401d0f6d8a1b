/** Finds in the page what does not fit. Runs in the page: it may use nothing from outside of itself. */

/**
 * @returns a sentence for each text that is cut off, leaves its box or lies on another, and for each control that is smaller
 *   than WCAG 2.2 (2.5.8) wants
 */
export function misfits(): string[] {
  const tolerance = 1;
  const problems = new Set<string>();
  const nameOf = (element: Element) => {
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
    const kind = [...element.classList].slice(0, 2).map((name) => `.${name}`);
    return `${element.tagName.toLowerCase()}${kind.join('')} “${text}”`;
  };
  const isHidden = (element: Element) =>
    !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) ||
    element.closest('.visually-hidden, [inert], [aria-hidden=true]') !== null ||
    getComputedStyle(element).clipPath === 'inset(50%)';

  const dialog = [...document.querySelectorAll('[role=alertdialog], [role=dialog], [role=listbox]')].at(-1);
  const onTop = dialog?.closest('[class*=scrim], [data-rac]') ?? document.body;

  /** What of a text can be seen, or come to by scrolling; whether it is cut off on the way up. */
  const checkCut = (rect: DOMRect, element: Element) => {
    let scrollsX = false;
    let scrollsY = false;
    for (let box: Element | null = element; box; box = box.parentElement) {
      const style = getComputedStyle(box);
      const area = box.getBoundingClientRect();
      const clipsX = style.overflowX !== 'visible';
      const clipsY = style.overflowY !== 'visible';
      const isEllipsis = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      const beyondX = rect.right > area.right + tolerance || rect.left < area.left - tolerance;
      const beyondY = rect.bottom > area.bottom + tolerance || rect.top < area.top - tolerance;
      if (clipsX && beyondX && !scrollsX) {
        if (isEllipsis) {
          const told = box.closest('[title]') ?? box.querySelector('[title]');
          if (!told) problems.add(`${nameOf(element)} is cut off, and no title tells the whole`);
          return;
        }
        if (style.overflowX === 'auto' || style.overflowX === 'scroll') {
          problems.add(`${nameOf(box)} scrolls sideways to show ${nameOf(element)}`);
        } else problems.add(`${nameOf(element)} is cut off at the side by ${nameOf(box).split(' ')[0]}`);
        return;
      }
      if (style.overflowY === 'auto' || style.overflowY === 'scroll') scrollsY = true;
      if (style.overflowX === 'auto' || style.overflowX === 'scroll') scrollsX = true;
      if (clipsY && beyondY && !scrollsY && !isEllipsis) {
        problems.add(`${nameOf(element)} is cut off below or above by ${nameOf(box).split(' ')[0]}`);
        return;
      }
      const hasEdge = style.borderTopWidth !== '0px' && style.borderTopStyle !== 'none';
      const isBox = hasEdge || box.matches('button, a, label, input, select, [role=option]');
      if (isBox && !clipsX && beyondX) problems.add(`${nameOf(element)} leaves the side of ${nameOf(box)}`);
      if (isBox && !clipsY && beyondY && !scrollsY) problems.add(`${nameOf(element)} leaves ${nameOf(box)}`);
      if (style.position === 'fixed') break;
    }
    if (rect.right > innerWidth + tolerance || rect.left < -tolerance)
      problems.add(`${nameOf(element)} leaves the window at the side`);
    if (!scrollsY && (rect.bottom > innerHeight + tolerance || rect.top < -tolerance))
      problems.add(`${nameOf(element)} lies outside of the window, and nothing scrolls to it`);
  };

  const texts: { rect: DOMRect; element: Element }[] = [];
  const walker = document.createTreeWalker(onTop, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || node.textContent?.trim() === '' || isHidden(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      checkCut(rect, element);
      texts.push({ rect, element });
    }
  }

  // What scrolls lies under what does not.
  const isLayer = ({ position, overflowY }: CSSStyleDeclaration) =>
    ['fixed', 'absolute', 'sticky'].includes(position) || overflowY === 'auto' || overflowY === 'scroll';
  const layerOf = (element: Element) => {
    for (let box: Element | null = element; box; box = box.parentElement)
      if (isLayer(getComputedStyle(box))) return box;
    return document.body;
  };
  const layers = texts.map(({ element }) => layerOf(element));
  for (const [index, { rect, element }] of texts.entries()) {
    for (let other = index + 1; other < texts.length; other += 1) {
      const second = texts[other];
      if (!second || layers[index] !== layers[other] || second.element === element) continue;
      const across = Math.min(rect.right, second.rect.right) - Math.max(rect.left, second.rect.left);
      const down = Math.min(rect.bottom, second.rect.bottom) - Math.max(rect.top, second.rect.top);
      if (across > 2 && down > 4) problems.add(`${nameOf(element)} lies on ${nameOf(second.element)}`);
    }
  }

  const controls = 'button, a[href], input, select, textarea, summary, [role=button], [role=option], [role=switch]';
  for (const control of onTop.querySelectorAll(controls)) {
    if (isHidden(control)) continue;
    // What is pressed of a covered box, radio button or switch is its label; a link amid a sentence is as high as its line.
    const target = (control.matches('input') ? control.closest('label') : null) ?? control;
    const style = getComputedStyle(target);
    if (style.display === 'inline' && target.parentElement?.textContent !== target.textContent) continue;
    const { width, height } = target.getBoundingClientRect();
    if (width < 23.9 || height < 23.9)
      problems.add(`${nameOf(target)} is ${Math.round(width)} x ${Math.round(height)}: too small to hit`);
  }
  return [...problems];
}

/**
 * @returns texts and names that stand on the page without the brackets of derived texts, and that main has not said
 */
export function untranslated(): string[] {
  // "Dismiss" is what the dialogs' library calls its hidden button, in each language.
  const names = ['Dismiss', 'etherFAX', 'Ctrl', 'Esc', 'Enter', 'Tab', 'PDF', 'TIFF', 'CSV'];
  const { heard } = window as unknown as { heard: Set<string> };
  const said = [...heard, ...names]
    .flatMap((one) => [one, one.replaceAll('_', ' '), ...one.split(/[=,]/)])
    .filter((one) => one.length > 1);
  const known = [...new Set(said.map((one) => one.replace(/\s/g, '').toLowerCase()))].sort(
    (one, other) => other.length - one.length,
  );
  const left = (text: string) => {
    let rest = text;
    // From the inside: a text may stand in another.
    while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
    rest = rest.replace(/\s/g, '').toLowerCase();
    for (const one of known) rest = rest.replaceAll(one, ' ');
    return /\p{L}{2,}/u.test(rest) ? text.trim() : undefined;
  };
  const found = new Set<string>();
  const note = (where: string, text: string | null) => {
    const rest = text === null ? undefined : left(text);
    if (rest) found.add(`${where}: ${rest}`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const units = new Set<Element>();
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.parentElement) units.add(node.parentElement);
  for (const element of units) {
    // A language names itself.
    if (element.closest('script, style, .code, .key-shown, body [lang]')) continue;
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    note(element.tagName.toLowerCase(), own.map(({ textContent }) => textContent).join(''));
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-roledescription']) {
    for (const element of document.querySelectorAll(`[${name}]`)) note(name, element.getAttribute(name));
  }
  return [...found];
}
