// Text too pale for the ground it stands on (WCAG 2.2, 1.4.3), and links that only their colour tells from the text beside them.
() => {
  const faults = [];
  const name = (element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')} “${element.textContent.trim().slice(0, 20)}”`;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const laidOver = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const luminance = (colour) => colour.map((c) => c / 255).map((c) => (c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
  const isSeen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    && !element.closest('.visually-hidden, .skip:not(:focus), option');

  // The ground: the page is white or black below everything, as the browser has it.
  const groundOf = (element) => {
    const grounds = [];
    for (let box = element; box; box = box.parentElement) {
      grounds.unshift(getComputedStyle(box).backgroundColor);
      if (box instanceof SVGElement) continue;
      const before = getComputedStyle(box, '::before');
      if (before.content === '""' && before.position === 'absolute') grounds.splice(1, 0, before.backgroundColor);
    }
    return ['Canvas', ...grounds];
  };
  const measure = (element, style) => {
    const ground = groundOf(element);
    const colour = element instanceof SVGElement ? style.fill : style.color;
    const [text, behind] = [laidOver([...ground, colour]), laidOver(ground)].map(luminance);
    const ratio = (Math.max(text, behind) + .05) / (Math.min(text, behind) + .05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && +style.fontWeight >= 700);
    if (ratio < (isLarge ? 3 : 4.5)) faults.push(`${ratio.toFixed(2)} to 1: ${name(element)}`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    if (text.data.trim() && isSeen(text.parentElement)) measure(text.parentElement, getComputedStyle(text.parentElement));
  for (const field of document.querySelectorAll('[placeholder]'))
    if (isSeen(field)) measure(field, getComputedStyle(field, '::placeholder'));

  // On paper nothing is a link.
  if (matchMedia('print').matches) return [...new Set(faults)].slice(0, 20);

  // Words in a line with a link, outside any link; what stands in a frame of its own is no such text.
  const beside = (element) => [...element.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('a, button') || !isSeen(node)) return '';
    const style = getComputedStyle(node);
    return style.display.startsWith('inline') && style.borderTopStyle === 'none' && style.position !== 'absolute' ? beside(node) : '';
  }).join('');
  for (const link of document.querySelectorAll('a[href]')) {
    const style = getComputedStyle(link);
    if (!isSeen(link) || !style.display.startsWith('inline') || style.textDecorationLine.includes('underline')) continue;
    let block = link.parentElement;
    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    if (/[\p{L}\p{N}]/u.test(beside(block))) faults.push(`looks like the text beside it: ${name(link)}`);
  }
  return [...new Set(faults)].slice(0, 20);
}
