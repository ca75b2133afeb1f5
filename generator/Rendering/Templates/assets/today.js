// On the front page: leads from the days of the year to today, where it has issues.
"use strict";
(() => {
  const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a[data-days]"));
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map(String);
  const today = `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!link?.dataset.days?.split(" ").includes(today)) return;
  link.href = link.href.replace("index.html", `${today}/index.html`);
  link.append(` ${link.dataset.day?.replace("{month}", month).replace("{day}", day)}`);
})();
