// On every page: “/” goes to the search field; where the address has a query, what it found is marked; the way to the other script
// keeps the place on the page; a browser is told of the web manifest, if it may ask for it.
"use strict";
(() => {
  const root = new URL("../", /** @type {HTMLScriptElement} */ (document.currentScript).src);
  const query = new URLSearchParams(location.search).get("q");

  /** @param {string} tag @param {object} properties */
  const element = (tag, properties) => Object.assign(document.createElement(tag), properties);

  /** Runs a script of the site. @param {string} file */
  const load = (file) => {
    const script = element("script", { src: new URL(file, root).href });
    return new Promise((onload, onerror) => document.head.append(Object.assign(script, { onload, onerror })))
      .finally(() => script.remove());
  };
  Object.assign(globalThis, { banmian: { load, marked } });

  const keepPlace = () => document.querySelectorAll(".switch a").forEach((link) => {
    /** @type {HTMLAnchorElement} */ (link).hash = location.hash;
  });
  addEventListener("hashchange", keepPlace);
  addEventListener("DOMContentLoaded", keepPlace);

  // From a disk Chromium asks for none, and says in its console that this is an error.
  const manifest = /** @type {HTMLElement | null} */ (document.querySelector("[data-manifest]"))?.dataset.manifest;
  if (manifest && location.protocol !== "file:") document.head.append(element("link", { rel: "manifest", href: manifest }));

  /** Goes on by so many hits, where some are marked. @type {((by: number) => void) | undefined} */
  let go;
  document.addEventListener("keydown", (event) => {
    // What is text for a field, or a command of the browser.
    if (event.ctrlKey || event.metaKey || event.altKey
      || /** @type {HTMLElement} */ (event.target).matches("input, select, textarea")) return;
    const field = /** @type {HTMLInputElement | null} */ (document.querySelector("input[type=search]"));
    if (event.key === "/" && field) {
      event.preventDefault();
      field.select();
      field.focus();
    }
    if (event.key === "n") go?.(1);
    if (event.key === "N") go?.(-1);
  });

  if (query && document.querySelector("main :is(.story, .sheet)"))
    load("assets/query.js").then(() => banmian.fold()).then(() => {
      const terms = banmian.parse(query).filter((/** @type {{ not: boolean }} */ term) => !term.not);
      const hits = [...document.querySelectorAll("main :is(p, h1, h2, h3, :not(.on-phones) > .headlines a)")]
        .filter((block) => block.getClientRects().length).flatMap((block) => marked(block, terms));
      if (hits.length) walk(hits);
    });

  /**
   * Marks in an element what the terms find, across the elements in it: a hit is a list of its marks.
   * @param {Element} block @param {{ tokens: string[] }[]} terms @returns {HTMLElement[][]}
   */
  function marked(block, terms) {
    /** @type {Text[]} */
    const texts = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
    const whole = texts.map((text) => text.data).join("");
    /** @type {[number, number][]} */
    const hits = [];
    for (const range of terms.flatMap((term) => banmian.ranges(whole, term.tokens)).sort((a, b) => a[0] - b[0])) {
      const last = hits.at(-1);
      if (last && range[0] < last[1]) last[1] = Math.max(range[1], last[1]);
      else hits.push(range);
    }
    /** @type {HTMLElement[][]} */
    const marks = hits.map(() => []);
    let end = whole.length;
    for (const text of texts.reverse()) {
      const start = end - text.length;
      for (let i = hits.length - 1; i >= 0; i--) {
        const [from, to] = [Math.max(hits[i][0], start), Math.min(hits[i][1], end)];
        if (from >= to || !text.data.slice(from - start, to - start).trim()) continue;
        const part = text.splitText(from - start);
        part.splitText(to - from);
        const mark = element("mark", {});
        part.replaceWith(mark);
        mark.append(part);
        marks[i].unshift(mark);
      }
      end = start;
    }
    return marks.filter((hit) => hit.length);
  }

  /** Goes from hit to hit with n and N, and by buttons. @param {HTMLElement[][]} hits */
  function walk(hits) {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let at = Math.max(0, hits.findIndex(([mark]) => target?.contains(mark)));
    const count = element("span", { role: "status" });
    const light = (/** @type {boolean} */ on) => hits[at].forEach((mark) => mark.classList.toggle("current", on));
    go = (by) => {
      light(false);
      at = (at + by + hits.length) % hits.length;
      light(true);
      hits[at][0].scrollIntoView({ block: "center" });
      count.textContent = `${at + 1} / ${hits.length}`;
    };
    const main = /** @type {HTMLElement} */ (document.querySelector("main"));
    const button = (/** @type {string} */ textContent, /** @type {string | undefined} */ label, /** @type {number} */ by) =>
      element("button", { textContent, title: label, ariaLabel: label, onclick: () => go?.(by) });
    const bar = element("p", { className: "hits" });
    bar.append(button("↑", main.dataset.previous, -1), count, button("↓", main.dataset.next, 1));
    main.append(bar);
    go(0);
  }
})();
