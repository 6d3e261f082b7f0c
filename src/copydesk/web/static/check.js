// Check: the article, what is wrong with it in place, and a card for each flag.

import { json, post, postForm } from "./api.js";
import { asked, keep, kept } from "./article.js";
import { card } from "./cards.js";
import { announce, byId, debounced, el, moment, plural, problem, sentence } from "./dom.js";
import { Editor } from "./editor.js";
import { exampleArticle, loadSources } from "./example.js";
import { readFile, readLink } from "./intake.js";
import { SEVERITIES, VERDICTS, WORDLESS, classOf, countsInWords, itemsOf, kindsOf, markOf, referenceInWords, whyNot } from "./report.js";

const PAUSE = 150; // ms without a key before the article is checked by itself
const LONG_PAUSE = 700; // and before it is compared with sources
const AGAIN = 2000; // before the desk is asked a second time when it was busy, or a process died

const article = kept();
const editor = new Editor(byId("editor"), uncovered);
let items = [];
let claims = null; // {checked, claims} of the last comparison, null without one
let uncompared = false; // whether the last comparison came to nothing
let unread = ""; // why the article as a whole was not checked
let current = null; // the key of the item spoken of
let library = 0; // how many sources there are to compare with
let running = { quick: null, full: null };
const shown = new Set(["error", "warning", "info"]);
const cards = new Map();

/** The part of the window between the bar and, on a narrow screen, the card at the bottom. */
function uncovered() {
  const { top } = document.querySelector(".found").getBoundingClientRect();
  const below = matchMedia("(max-width: 50rem)").matches && top > 0;
  return { top: document.querySelector(".bar").offsetHeight, bottom: below ? Math.min(top, innerHeight) : innerHeight };
}

// What is checked

const comparing = () => article.against && library > 0;

async function run(which, path, again = false) {
  running[which]?.abort();
  const control = new AbortController();
  running[which] = control;
  const text = article.text;
  busy(true);
  try {
    const value = asked(article, true);
    if (which === "quick") for (const key of ["against", "name"]) delete value[key];
    const report = await post(path, value, { signal: control.signal });
    if (article.text === text) take(report, which);
    problem(null);
  } catch (error) {
    if (error.name === "AbortError") return;
    if (error.code === "no_text") return nothing(WORDLESS);
    if (error.status === 503 && !again) return setTimeout(run, AGAIN, which, path, true);
    if (which === "full") [uncompared, claims] = [true, null];
    draw();
    problem(error);
  } finally {
    if (running[which] === control) running[which] = null;
    busy(Boolean(running.quick || running.full));
  }
}

const quickly = debounced(() => run("quick", "/api/check/quick"), PAUSE);
const fully = debounced(() => comparing() && run("full", "/api/check"), LONG_PAUSE);

function checkAgain() {
  running.full?.abort();
  uncompared = false;
  if (!article.text.trim()) {
    quickly.cancel();
    fully.cancel();
    nothing();
    return;
  }
  quickly();
  fully();
}

function nothing(reason = "") {
  items = [];
  claims = null;
  unread = reason;
  draw();
}

/** A report: of the rules alone it leaves what the sources showed, wherever those words still stand. */
function take(report, which) {
  const fresh = itemsOf(report, article.text);
  if (which === "full") {
    items = fresh;
    claims = report.summary;
  } else {
    const still = items.filter((item) => item.fromSources && comparing()).flatMap((item) => {
      const place = editor.place(item.key);
      return place ? [{ ...item, start: place.start, end: place.end }] : [];
    });
    items = [...fresh.filter((item) => !item.fromSources), ...still].sort((one, other) => one.start - other.start);
    if (!comparing()) claims = null;
  }
  unread = whyNot(report);
  byId("reference").textContent = unread ? "" : sentence(referenceInWords(report.article, moment));
  draw();
  tell();
}

// What is shown

function draw() {
  const empty = !article.text.trim();
  byId("invite").hidden = !empty;
  document.body.classList.toggle("blank", empty);
  editor.marks = items.map(markOf);
  byId("counts").textContent = empty ? "Nothing to check yet" : unread || countsInWords(items);
  byId("share").textContent = empty || unread ? "" : shareInWords();
  drawFilters();
  drawCards();
}

function shareInWords() {
  if (claims && comparing()) return `checked ${claims.checked} of ${plural(claims.claims, "claim")}`;
  if (comparing()) return uncompared ? "could not be compared with sources" : "comparing with sources…";
  return library ? "not compared with sources" : "no sources to compare with";
}

function drawFilters() {
  const numbers = new Map();
  for (const item of items) for (const kind of kindsOf(item)) numbers.set(kind, (numbers.get(kind) ?? 0) + 1);
  const kinds = [
    ...Object.entries(SEVERITIES).map(([kind, label]) => [kind, `${label}s`, kind, ""]),
    ...Object.entries(VERDICTS).map(([kind, [label, sign]]) => [kind, label, classOf(kind), sign]),
  ].filter(([kind]) => numbers.has(kind));
  const place = byId("filters");
  const focused = document.activeElement?.dataset?.kind;
  place.hidden = !items.length;
  byId("all").hidden = items.length < 2;
  place.replaceChildren(place.querySelector("legend"), ...kinds.map(([kind, label, name, sign]) =>
    el("button", {
      type: "button", class: `filter ${name}`, "data-kind": kind, "aria-pressed": String(shown.has(kind)),
      onclick: () => {
        if (!shown.delete(kind)) shown.add(kind);
        drawFilters();
        drawCards();
      },
    }, sign && el("span", { class: `sign ${name}`, "aria-hidden": "true" }, sign), el("span", { class: `kind ${sign ? "claim" : "flagged"} ${name}` }, label), el("b", {}, numbers.get(kind) ?? 0))));
  if (focused) place.querySelector(`[data-kind="${focused}"]`)?.focus();
}

const isListed = (item) => item.key === current || kindsOf(item).some((kind) => shown.has(kind));

function drawCards() {
  const listed = items.filter(isListed);
  const before = document.activeElement;
  const wanted = listed.map((item) => {
    const told = JSON.stringify([item.finding?.message, item.finding?.suggestion, item.claim, item.related.map((one) => one.quote)]);
    const known = cards.get(item.key);
    if (known?.told === told) return known.element;
    const element = card(item, article.text, { jump, jumpTo, fix });
    cards.set(item.key, { told, element });
    return element;
  });
  for (const key of cards.keys()) if (!items.some((item) => item.key === key)) cards.delete(key);
  const place = byId("cards");
  if (wanted.length !== place.children.length || wanted.some((element, index) => element !== place.children[index])) {
    place.replaceChildren(...wanted);
    if (before !== document.activeElement && before?.isConnected) before.focus({ preventScroll: true });
  }
  for (const id of ["previous", "next"]) byId(id).disabled = !listed.length;
  byId("empty").textContent = listed.length || !items.length ? "" : "Nothing of what is selected above.";
  mark();
}

function mark() {
  if (current && !items.some((item) => item.key === current)) current = null;
  editor.active = current;
  for (const element of byId("cards").children) {
    const on = element.dataset.key === current;
    element.classList.toggle("active", on);
    if (on) element.setAttribute("aria-current", "true");
    else element.removeAttribute("aria-current");
  }
}

const tell = debounced(() => {
  const words = [byId("counts"), byId("share")].map((one) => one.textContent).filter(Boolean).join("; ");
  if (words !== tell.last) announce(words);
  tell.last = words;
}, 900);

function busy(on) {
  byId("tally").classList.toggle("busy", on);
  byId("cards").setAttribute("aria-busy", String(on));
}

// Going through the flags

function choose(key, { scroll = true } = {}) {
  current = key;
  drawCards();
  const element = [...byId("cards").children].find((one) => one.dataset.key === key);
  if (element && scroll) {
    const list = byId("cards").closest(".found");
    if (list.scrollHeight > list.clientHeight) list.scrollTo({ top: element.offsetTop - 0.25 * list.clientHeight });
  }
}

/** Where the words of an item stand now, even if they were edited since it was checked. */
function placeOf(key) {
  const item = items.find((one) => one.key === key);
  return item && (editor.place(key) ?? (item.start === item.end ? item : null));
}

function jump(key) {
  const place = placeOf(key);
  choose(key, { scroll: false });
  if (place) editor.show(place.start, place.end, { focus: !matchMedia("(pointer: coarse)").matches });
}

function jumpTo({ start, end }) {
  editor.show(start, end, { focus: !matchMedia("(pointer: coarse)").matches });
}

function go(by, { focus = false } = {}) {
  const listed = items.filter(isListed);
  if (!listed.length) return;
  const at = listed.findIndex((item) => item.key === current);
  const next = at < 0 ? (by > 0 ? 0 : listed.length - 1) : (at + by + listed.length) % listed.length;
  const item = listed[next];
  choose(item.key);
  const place = placeOf(item.key);
  if (place) editor.show(place.start, place.end, { focus });
  const said = item.finding ? `${SEVERITIES[item.severity]}: ${item.finding.message}` : VERDICTS[item.verdict][0];
  const right = item.finding?.suggestion ? ` Right would be: ${item.finding.suggestion}.` : "";
  announce(`${next + 1} of ${listed.length}. “${article.text.slice(item.start, item.end)}”. ${said}.${right}`);
}

function fix(key) {
  const item = items.find((one) => one.key === key);
  const place = placeOf(key);
  if (!item || !place) return;
  const listed = items.filter(isListed);
  const following = listed[listed.indexOf(item) + 1] ?? listed[0];
  items = items.filter((one) => one !== item);
  editor.replace(place.start, place.end, item.finding.suggestion);
  current = following === item ? null : following?.key ?? null;
  drawCards();
  const button = [...byId("cards").children].find((one) => one.dataset.key === current)?.querySelector("button");
  if (button) button.focus({ preventScroll: true });
  else byId("main").focus({ preventScroll: true });
  announce(`Replaced by “${item.finding.suggestion}”. Control Z takes it back.`);
}

// Where the article comes from

/** Puts what is read in the place of the article; gives whether there was anything. */
async function receive(reading) {
  problem(null);
  document.body.classList.add("reading");
  try {
    const { text, name, published } = await reading;
    article.name = name ?? null;
    article.published = published ?? null;
    byId("published").value = (published ?? "").slice(0, 10);
    items = [];
    claims = null;
    editor.text = text;
    scrollTo({ top: 0 });
    announce("The article is here.");
    return true;
  } catch (error) {
    problem(error);
    return false;
  } finally {
    document.body.classList.remove("reading");
  }
}

async function countSources() {
  try {
    library = (await json("/api/sources?limit=1")).total;
  } catch (error) {
    library = 0;
    if (error.code !== "no_library") problem(error);
  }
  byId("sources").replaceChildren(...(library ? [`the library (${plural(library, "source")})`] : ["the library, which is empty: ", el("a", { href: "/sources" }, "add sources")]));
  byId("against").disabled = !library;
  byId("against").checked = comparing();
}

editor.addEventListener("change", () => {
  article.text = editor.text;
  keep(article);
  if (!article.text.trim()) return checkAgain();
  byId("invite").hidden = true;
  document.body.classList.remove("blank");
  return checkAgain();
});
editor.addEventListener("point", ({ detail: keys }) => {
  if (keys.length) choose(keys[0]);
});
byId("next").addEventListener("click", () => go(1));
byId("previous").addEventListener("click", () => go(-1));
addEventListener("keydown", (event) => {
  if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  go(event.shiftKey ? -1 : 1, { focus: true });
});
byId("open").addEventListener("click", () => byId("file").click());
byId("file").addEventListener("change", ({ target }) => {
  if (target.files.length) receive(readFile(target.files[0]));
  target.value = "";
});
byId("link").addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = byId("read");
  button.disabled = true;
  button.textContent = "Reading…";
  if (await receive(readLink(byId("url").value))) {
    event.target.reset();
    byId("link-box").open = false;
  }
  button.disabled = false;
  button.textContent = "Read it";
});
byId("link-box").addEventListener("toggle", ({ target }) => target.open && byId("url").focus());
byId("link-box").addEventListener("keydown", ({ key, currentTarget }) => {
  if (key !== "Escape") return;
  currentTarget.open = false;
  currentTarget.querySelector("summary").focus();
});
byId("new").addEventListener("click", () => {
  article.name = null;
  article.published = null;
  byId("published").value = "";
  editor.text = "";
  editor.focus();
  announce("Cleared. Control Z brings the text back.");
});
byId("all").addEventListener("click", ({ target }) => {
  const all = document.querySelector(".found").classList.toggle("all");
  target.setAttribute("aria-expanded", String(all));
  target.textContent = all ? "One at a time" : "List them all";
});
byId("example").addEventListener("click", async () => {
  await receive(exampleArticle());
  try {
    await loadSources();
    await countSources();
    article.against = true;
    byId("against").checked = true;
    keep(article);
    checkAgain();
  } catch (error) {
    problem(error);
  }
});
byId("published").addEventListener("change", ({ target }) => {
  article.published = target.value || null;
  keep(article);
  checkAgain();
});
byId("against").addEventListener("change", ({ target }) => {
  article.against = target.checked;
  keep(article);
  if (!article.against) items = items.filter((item) => !item.fromSources);
  draw();
  checkAgain();
});
addEventListener("dragover", (event) => {
  if (![...event.dataTransfer.items].some((item) => item.kind === "file")) return;
  event.preventDefault();
  document.body.classList.add("dropping");
});
for (const event of ["dragleave", "drop"]) addEventListener(event, () => document.body.classList.remove("dropping"));
addEventListener("drop", (event) => {
  const [file] = event.dataTransfer.files;
  if (!file) return;
  event.preventDefault();
  receive(readFile(file));
});

// The beginning

byId("published").value = (article.published ?? "").slice(0, 10);
await countSources();
draw();
editor.begin(article.text);
document.body.dataset.ready = "yes";
