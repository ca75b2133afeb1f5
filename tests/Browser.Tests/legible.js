// Text that is cut off by a box that hides or by the sides of the page, and text that lies over other text.
() => {
  const faults = [];
  // What a reader opens is held to it as well; closed, its boxes would lie over what follows.
  for (const details of document.querySelectorAll('details')) details.open = true;
  const name = (element) => `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 20)}”`;
  const hidden = (element) => element.closest('.visually-hidden, .skip') || getComputedStyle(element).visibility === 'hidden';

  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    // A squeezed mark gives up the empty part of its own square: its box, not its ink, lies over the next.
    if (!text.data.trim() || hidden(element) || element.matches('.tb1, .tb2, .ta1, .ta2, .tp1, .tp2')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      // The middle of a line: the boxes of large type reach over their neighbours without their ink touching.
      const middle = { element, left: rect.left + 1, right: rect.right - 1, top: rect.top + rect.height * .3,
        bottom: rect.bottom - rect.height * .3 };
      if (middle.right > middle.left) lines.push(middle);
    }
    for (let box = element; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.overflow === 'visible' || box.classList.contains('cell')) continue;
      if (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1) faults.push(`cut off: ${name(box)}`);
    }
  }
  for (const line of lines)
    if (line.left < -1 || line.right > document.documentElement.clientWidth + 1) faults.push(`outside: ${name(line.element)}`);

  lines.sort((a, b) => a.top - b.top);
  for (let i = 0; i < lines.length; i++)
    for (let j = i + 1; j < lines.length && lines[j].top < lines[i].bottom; j++) {
      const [a, b] = [lines[i], lines[j]];
      if (a.left < b.right && b.left < a.right && !a.element.contains(b.element)
        && !b.element.contains(a.element))
        faults.push(`over each other: ${name(a.element)} and ${name(b.element)}`);
    }
  return [...new Set(faults)].slice(0, 10);
}
