// Where the archive takes corrections: a link at the line or paragraph one points at, comes to by keys, or was sent to. It says which
// it is and how it reads. The link that is there without script ends in the address of the page; this goes on from there.
"use strict";
addEventListener("DOMContentLoaded", () => {
  const whole = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a.correct"));
  if (!whole) return;
  const here = document.createElement("a");
  here.className = "correct-here";
  here.textContent = whole.dataset.here ?? "";
  const longest = 200; // characters, since trackers and mail programs cut long addresses

  /** @param {EventTarget | null} target */
  const come = (target) => {
    const place = target instanceof Element ? target.closest(".beside p[id], .story .body p[id]") : null;
    if (!place?.textContent || place === here.parentElement) return;
    here.remove();
    const copy = /** @type {Element} */ (place.cloneNode(true));
    const lines = [...copy.querySelectorAll("a[href*='#L']")]
      .map((link) => link.getAttribute("aria-label") ?? link.textContent);
    copy.querySelectorAll("small, .lines, a[href^='#']").forEach((other) => other.remove());
    const text = [...copy.textContent?.trim() ?? ""];
    const quoted = text.slice(0, longest).join("") + (text.length > longest ? "…" : "");
    here.href = whole.href + encodeURIComponent([`#${place.id}`, "", ...lines, quoted].join("\r\n"));
    place.append(here);
  };
  const arrive = () => come(document.getElementById(location.hash.slice(1)));
  document.addEventListener("pointerover", (event) => come(event.target));
  document.addEventListener("focusin", (event) => come(event.target));
  addEventListener("hashchange", arrive);
  arrive();
});
