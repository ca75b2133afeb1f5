// On every page: “/” goes to the search field; where the address has a query, what it found is marked; the way to the other script
// keeps the place on the page; a browser is told of the web manifest, if it may ask for it.
"use strict";
(() => {
  const root = new URL("../", /** @type {HTMLScriptElement} */ (document.currentScript).src);
  const query = new URLSearchParams(location.search).get("q");

  /** @param {string} file */
  const load = (file) => new Promise((done, fail) => {
    const script = document.createElement("script");
    script.src = new URL(file, root).href;
    script.onload = () => { script.remove(); done(undefined); };
    script.onerror = fail;
    document.head.append(script);
  });
  Object.assign(globalThis, { banmianFind: { load, marked } });

  const keepPlace = () => document.querySelectorAll(".switch a").forEach((link) => {
    /** @type {HTMLAnchorElement} */ (link).hash = location.hash;
  });
  addEventListener("hashchange", keepPlace);
  addEventListener("DOMContentLoaded", keepPlace);

  // From a disk Chromium asks for none, and says in its console that this is an error.
  const manifest = /** @type {HTMLElement | null} */ (document.querySelector("[data-manifest]"))?.dataset.manifest;
  if (manifest && location.protocol !== "file:")
    document.head.append(Object.assign(document.createElement("link"), { rel: "manifest", href: manifest }));

  /** Whether a key is text for a field, or a command of the browser. @param {KeyboardEvent} event */
  const isTyped = (event) => event.ctrlKey || event.metaKey || event.altKey
    || /** @type {HTMLElement} */ (event.target).matches("input, select, textarea");

  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || isTyped(event)) return;
    const field = document.querySelector("input[type=search]");
    if (!(field instanceof HTMLInputElement)) return;
    event.preventDefault();
    field.select();
    field.focus();
  });

  const blocks = "main p, main h1, main h2, main h3, main :not(.on-phones) > .headlines a";
  if (query && document.querySelector("main .story, main .sheet")) {
    load("assets/query.js").then(() => {
      banmian.load = load;
      return banmian.get("folding", "search/folding.js");
    }).then(() => {
      const terms = banmian.parse(query).filter((term) => !term.not);
      const shown = [...document.querySelectorAll(blocks)].filter((block) => block.getClientRects().length);
      const marks = shown.flatMap((block) => marked(block, terms));
      if (marks.length) walk(marks);
    });
  }

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
    for (const range of terms.flatMap((term) => banmian.ranges(whole, term.tokens)).sort((a, b) => a[0] - b[0] || b[1] - a[1]))
      if (!hits.length || range[0] >= hits[hits.length - 1][1]) hits.push(range);
      else hits[hits.length - 1][1] = Math.max(range[1], hits[hits.length - 1][1]);
    /** @type {HTMLElement[][]} */
    const marks = hits.map(() => []);
    let end = whole.length;
    for (const text of texts.reverse()) {
      const start = end - text.data.length;
      for (let i = hits.length - 1; i >= 0; i--) {
        const [from, to] = [Math.max(hits[i][0], start), Math.min(hits[i][1], end)];
        if (from >= to || !text.data.slice(from - start, to - start).trim()) continue;
        const part = text.splitText(from - start);
        part.splitText(to - from);
        const mark = document.createElement("mark");
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
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let at = Math.max(0, target ? hits.findIndex(([mark]) => target.contains(mark)) : 0);
    const count = document.createElement("span");
    count.setAttribute("role", "status");
    const go = (/** @type {number} */ by) => {
      hits[at].forEach((mark) => mark.classList.remove("current"));
      at = (at + by + hits.length) % hits.length;
      hits[at].forEach((mark) => mark.classList.add("current"));
      hits[at][0].scrollIntoView({ block: "center" });
      count.textContent = `${at + 1} / ${hits.length}`;
    };
    const words = /** @type {HTMLElement} */ (document.querySelector("main")).dataset;
    const button = (/** @type {string} */ sign, /** @type {string | undefined} */ label, /** @type {number} */ by) => {
      const made = document.createElement("button");
      made.textContent = sign;
      made.title = label ?? "";
      made.setAttribute("aria-label", made.title);
      made.onclick = () => go(by);
      return made;
    };
    const bar = document.createElement("p");
    bar.className = "hits";
    bar.append(button("↑", words.previous, -1), count, button("↓", words.next, 1));
    document.querySelector("main")?.append(bar);
    go(0);
    document.addEventListener("keydown", (event) => {
      if (!isTyped(event) && event.key.toLowerCase() === "n") go(event.key === "n" ? 1 : -1);
    });
  }
})();
