// Keeps progress bars moving, and loads the page again when the work has ended. Without this script the page loads itself again every few seconds.
"use strict";

for (const bar of document.querySelectorAll("[data-job]")) follow(bar);

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
