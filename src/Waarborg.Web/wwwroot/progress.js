// Keeps progress bars moving, and loads the page again when the work has ended. Without this script the page loads itself again every few seconds.
"use strict";

for (const bar of document.querySelectorAll("[data-job]")) follow(bar);
if (document.querySelector("[data-live]")) refresh();

// Puts the newest state of what is under way in its place every few seconds; what is folded out stays so.
async function refresh() {
  for (let failures = 0; failures < 20; ) {
    await new Promise(resolve => setTimeout(resolve, 3000));
    if (document.hidden) continue;
    try {
      const response = await fetch(location.pathname + location.search, { headers: { Accept: "text/html" } });
      if (!response.ok) throw new Error(response.status);
      const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
      const parts = document.querySelectorAll("[data-live]");
      if (parts.length === 0) return;
      for (const part of parts) replace(part, fresh.getElementById(part.id));
      failures = 0;
    } catch {
      failures++;
    }
  }
}

function replace(part, fresh) {
  if (!fresh || part.contains(document.activeElement)) return;
  const open = new Set([...part.querySelectorAll("details[open][data-keep]")].map(path));
  for (const details of fresh.querySelectorAll("details[data-keep]")) details.open = open.has(path(details));
  part.replaceWith(fresh);
}

function path(details) {
  const outer = details.parentElement.closest("details[data-keep]");
  return (outer ? path(outer) + "/" : "") + details.dataset.keep;
}

async function follow(bar) {
  const progress = bar.querySelector("progress");
  const label = bar.querySelector(".progress-label");
  for (let failures = 0; failures < 20; ) {
    await new Promise(resolve => setTimeout(resolve, 1000));
    try {
      const response = await fetch(bar.dataset.job, { headers: { Accept: "application/json" } });
      if (!response.ok) throw new Error(response.status);
      const job = await response.json();
      progress.value = job.share;
      // Written only when it differs, so that a screen reader does not repeat itself.
      if (label.textContent !== job.label) label.textContent = job.label;
      failures = 0;
      if (!job.ended) continue;
      if (bar.dataset.then === "reload") location.replace(location.pathname + location.search.replace(/[?&]done=[^&]*/, ""));
      return;
    } catch {
      failures++;
    }
  }
}
