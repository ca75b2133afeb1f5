// On pages that lead to others before and after: the arrow keys turn to them.
"use strict";
document.addEventListener("keydown", (event) => {
  const rel = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
  if (!rel || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  // In a field they move the caret, and what is wider than the screen scrolls.
  const target = /** @type {HTMLElement} */ (event.target);
  const page = document.documentElement;
  if (target.closest("input, select, textarea, [contenteditable], [tabindex]") || page.scrollWidth > page.clientWidth) return;
  /** @type {HTMLAnchorElement | null} */ (document.querySelector(`a[rel="${rel}"]`))?.click();
});
