// Where a story or page says how it is cited: a button beside each citation copies it. Without script one click selects it whole.
// On a story a ¶ beside each paragraph, shown where one points at it or comes to it by keys, is the paragraph's address.
"use strict";
(() => {
  const box = /** @type {HTMLElement | null} */ (document.querySelector("details.cite"));
  for (const row of box?.querySelectorAll("dl > div") ?? []) {
    const [style, citation] = /** @type {[HTMLElement, HTMLElement]} */ (/** @type {unknown} */ ([...row.children]));
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = box?.dataset.copy ?? "";
    button.setAttribute("aria-label", `${button.textContent} ${style.textContent}`);
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(citation.textContent ?? "");
      } catch {
        // Without https a browser has no clipboard for scripts, but copies what is selected. If it does not, what is selected is
        // there to be copied by hand.
        getSelection()?.selectAllChildren(citation);
        if (!document.execCommand("copy")) return;
      }
      button.textContent = box?.dataset.copied ?? "";
      button.removeAttribute("aria-label");
    });
    style.append(" ", button);
  }
  for (const paragraph of box?.dataset.paragraph ? document.querySelectorAll(".story .body p[id]") : []) {
    const link = document.createElement("a");
    link.href = `#${paragraph.id}`;
    link.className = "pilcrow";
    link.title = box?.dataset.paragraph ?? "";
    link.setAttribute("aria-label", link.title);
    paragraph.append(link);
  }
})();
