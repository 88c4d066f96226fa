// Reading a conversation: the arrows walk over the words, and each piece that is marked asks at once what it is. Without this script every word is a stop of the tab
// key, and the server asks what the pieces are.
"use strict";

const text = document.querySelector("[data-words]");
const kinds = document.querySelector("[data-kinds]");
const blank = document.querySelector("template[data-kind]").content.firstElementChild;
const boxes = [...text.querySelectorAll("input[name=word]")];

boxes.forEach((box, i) => { box.tabIndex = i === 0 ? 0 : -1; });
boxes[0]?.focus({ preventScroll: true });

text.addEventListener("keydown", event => {
  const at = boxes.indexOf(event.target);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, ArrowDown: below(at, 1), ArrowUp: below(at, -1), Home: 0, End: boxes.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  go(Math.min(Math.max(to, 0), boxes.length - 1));
});
text.addEventListener("focusin", event => {
  for (const box of boxes) box.tabIndex = box === event.target ? 0 : -1;
});
text.addEventListener("change", ask);

function go(to) {
  boxes[to]?.focus();
}

// The word on the next line that lies closest.
function below(at, step) {
  if (at < 0) return at;
  const here = boxes[at].parentElement.getBoundingClientRect();
  let best = at;
  let nearest = Infinity;
  for (let i = at + step; i >= 0 && i < boxes.length; i += step) {
    const there = boxes[i].parentElement.getBoundingClientRect();
    if ((there.top - here.top) * step < here.height / 2) continue;
    if (nearest < Infinity && Math.abs(there.top - boxes[best].parentElement.getBoundingClientRect().top) > here.height / 2) break;
    const distance = Math.abs(there.left - here.left);
    if (distance < nearest) [best, nearest] = [i, distance];
  }
  return best;
}

function ask() {
  const asked = new Map([...kinds.children].map(child => [child.querySelector("input").name, child]));
  kinds.replaceChildren(...pieces().map(piece => asked.get(`kind-${piece.value}`) ?? question(piece)));
}

// Words next to each other are one piece, as the server joins them.
function pieces() {
  const joined = [];
  for (const box of boxes.filter(box => box.checked)) {
    const [turn, start, end] = box.value.split(/[:-]/).map(Number);
    const last = joined.at(-1);
    const between = last && last.turn === turn ? textBetween(last.box, box) : null;
    if (between !== null && between.length <= 2 && !/[\n[\]]/.test(between)) {
      last.end = end;
      last.text += between + box.nextElementSibling.textContent;
      last.box = box;
    } else {
      joined.push({ turn, start, end, box, text: box.nextElementSibling.textContent });
    }
  }
  return joined.map(piece => ({ value: `${piece.turn}:${piece.start}-${piece.end}`, text: piece.text }));
}

function textBetween(first, second) {
  const range = document.createRange();
  range.setStartAfter(first.parentElement);
  range.setEndBefore(second.parentElement);
  return range.toString();
}

function question(piece) {
  const made = blank.cloneNode(true);
  made.querySelector("legend").textContent = piece.text;
  for (const input of made.querySelectorAll("input")) {
    input.name = `kind-${piece.value}`;
    input.required = true;
  }
  return made;
}
