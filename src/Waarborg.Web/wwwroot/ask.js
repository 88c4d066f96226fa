// Shows an answer sentence by sentence while it is written. Without this script the form is sent and the page comes back with the whole answer.
"use strict";

for (const form of document.querySelectorAll("form[data-stream]")) form.addEventListener("submit", event => stream(event, form));

async function stream(event, form) {
  const field = name => form.elements[name]?.value ?? "";
  if (!field("question").trim()) return;
  event.preventDefault();
  const panel = document.querySelector("[data-stream-panel]");
  const [asked, answer, human, note] = ["asked", "answer", "human", "note"].map(part => panel.querySelector(`[data-${part}]`));
  const button = form.querySelector("button");
  button.disabled = true;
  asked.textContent = field("question");
  answer.textContent = "";
  human.textContent = "";
  note.textContent = "";
  answer.parentElement.hidden = true;
  human.parentElement.hidden = true;
  panel.dataset.state = "writing";
  panel.hidden = false;
  try {
    const response = await fetch(form.dataset.stream, {
      method: "POST",
      headers: { "Content-Type": "application/json", RequestVerificationToken: field("__RequestVerificationToken") },
      body: JSON.stringify({ question: field("question"), person: field("person"), mode: form.querySelector("[name=mode]:checked")?.value }),
    });
    // Refused by the gate, or something wrong with what was filled in: the page itself explains that better.
    if (!response.ok) return form.submit();
    for await (const { type, data } of events(response.body)) {
      if (type === "sentence") {
        answer.textContent += data.text;
        answer.parentElement.hidden = false;
      } else if (type === "answer") {
        note.textContent = data.sources.map(source => source.section || source.document).filter((name, i, all) => all.indexOf(name) === i).join(" · ");
      } else if (type === "handover") {
        human.textContent = `${data.text} ${data.why}`;
        human.parentElement.hidden = false;
      }
    }
    form.elements.question.value = "";
    panel.dataset.state = "done";
  } finally {
    button.disabled = false;
  }
}

async function* events(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) {
      const lines = block.split("\n");
      const of = name => lines.filter(line => line.startsWith(`${name}: `)).map(line => line.slice(name.length + 2)).join("\n");
      if (of("data")) yield { type: of("event"), data: JSON.parse(of("data")) };
    }
  }
}
