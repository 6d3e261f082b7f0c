// Write: the article from the record, each sentence with the words that it rests on.

import { post, postForText } from "./api.js";
import { keep, kept } from "./article.js";
import { announce, byId, el, moment, plural, problem, taken } from "./dom.js";
import { asOf, offerExample, page, shortName } from "./library.js";

let asking = null;
let until = () => null;
const about = new Map();

const wanted = (format) => ({ as_of: until(), event: Number(byId("events").value || 0), format });

async function write() {
  asking?.abort();
  const control = new AbortController();
  asking = control;
  byId("working").hidden = false;
  byId("written").classList.add("stale");
  try {
    const { drafts } = await post("/api/write", wanted("json"), { signal: control.signal });
    byId("none").hidden = drafts.length > 0;
    if (drafts.length) draw(drafts[0]);
    byId("written").hidden = !drafts.length;
    problem(null);
    announce(drafts.length ? "The article is written." : byId("none").textContent);
  } catch (error) {
    if (error.name === "AbortError") return;
    problem(error);
  } finally {
    if (asking === control) {
      byId("working").hidden = true;
      byId("written").classList.remove("stale");
    }
  }
}

function draw(draft) {
  let number = 0;
  const notes = [];
  const sentence = (one) => {
    if (!one.evidence.length) return [one.text, " "];
    number += 1;
    const id = `rests-${number}`;
    notes.push(note(one, one.evidence.map((index) => draft.evidence[index]), id, number));
    return [el("a", { href: `#${id}`, class: "sentence", "aria-describedby": id, "data-note": id }, one.text), " "];
  };
  const paragraph = (sentences, index, lede) => el("p", {}, index === 0 && lede && draft.dateline ? `${draft.dateline} – ` : null, sentences.map(sentence));
  const sections = draft.sections.map((section) => [
    section.heading && el("h2", {}, section.heading),
    (section.paragraphs ?? []).map((sentences, index) => paragraph(sentences, index, section.kind === "lede")),
    section.rows?.length ? table(section, sentence) : null,
  ]);
  byId("draft").replaceChildren(
    el("h1", {}, sentence(draft.headline)),
    el("p", { class: "hint" }, draft.as_of ? `As of ${moment(draft.as_of)}` : null),
    ...sections.flat(Infinity).filter(Boolean),
  );
  byId("of-sentence").replaceChildren(el("p", { class: "hint", id: "none-chosen" }, "Point at a sentence, or go to it with Tab."), ...notes);
  drawGate(draft);
}

function table(section, sentence) {
  return el("div", { class: "table", tabindex: "0", role: "region", "aria-label": section.heading || "Key figures" }, el("table", {},
    el("thead", {}, el("tr", {}, ["", "Figure", "As of", "Said by"].map((words) => el("th", { scope: "col" }, words || el("span", { class: "for-ears" }, "What"))))),
    el("tbody", {}, section.rows.map((row) => el("tr", {},
      el("th", { scope: "row" }, row.label),
      el("td", {}, sentence({ text: row.value, evidence: row.evidence })),
      el("td", {}, row.as_of), el("td", {}, row.said_by)))),
  ));
}

/** What one sentence rests on: each passage with its source. */
function note(one, passages, id, number) {
  const origins = new Set(passages.map((piece) => piece.origin));
  return el("section", { class: "note", id, tabindex: "-1", hidden: true },
    el("p", { class: "what" }, el("b", {}, `Sentence ${number}: `), `${plural(passages.length, "passage")}, ${plural(origins.size, "origin")}`, one.by && one.by !== "copydesk" ? `; worded by ${one.by}` : ""),
    passages.map((piece) => el("div", { class: "side" },
      el("p", { class: "from" }, el("b", {}, about.get(piece.source)?.publisher ?? piece.origin), piece.published && el("span", {}, moment(piece.published)), el("span", {}, shortName(piece.source))),
      el("blockquote", { dir: "auto" }, piece.quote))),
  );
}

function choose(link) {
  for (const other of byId("draft").querySelectorAll(".sentence.active")) other.classList.remove("active");
  for (const other of byId("of-sentence").querySelectorAll(".note")) other.hidden = other.id !== link.dataset.note;
  byId("none-chosen").hidden = true;
  link.classList.add("active");
}

function drawGate(draft) {
  const place = byId("gate");
  const { compared, claims } = draft.checked;
  const left = draft.left_out;
  place.replaceChildren(
    el("h2", {}, "Checked before printing"),
    el("p", { class: "hint" }, claims ? `Compared ${compared} of ${plural(claims, "claim")} with the sources.` : "It states no claims that could be compared."),
    el("h2", {}, "Left out"),
    left.length
      ? el("ul", { class: "left-out" }, left.map((one) => el("li", {}, one.what, " ", el("span", { class: "hint" }, one.why))))
      : el("p", { class: "hint" }, "Nothing."),
  );
}

async function copy(format, label) {
  try {
    const text = await postForText("/api/write", wanted(format));
    const types = { "text/plain": new Blob([text], { type: "text/plain" }) };
    if (format === "html") types["text/html"] = new Blob([taken(text, "article")?.outerHTML ?? text], { type: "text/html" });
    await navigator.clipboard.write([new ClipboardItem(types)]);
    problem(null);
    announce(`Copied as ${label}.`);
    const button = byId(`copy-${format}`);
    const words = button.textContent;
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = words; }, 2000);
  } catch (error) {
    problem(error);
  }
}

/** The article of another time; the event stays the one that was chosen, if it is told of then. */
async function writeAnew() {
  const select = byId("events");
  const chosen = select.selectedOptions[0]?.textContent;
  const { events } = await post("/api/event", { as_of: until(), format: "json" });
  select.replaceChildren(...events.map((event, index) => el("option", { value: index, selected: event.title === chosen }, event.title)));
  byId("which").hidden = events.length < 2;
  await write();
}

async function begin() {
  const { sources, total } = await page();
  byId("invite").hidden = total > 0;
  if (!total) return;
  for (const source of sources) about.set(source.name, source);
  until = asOf(sources, () => writeAnew().catch(problem));
  byId("working").hidden = false;
  try {
    await writeAnew();
  } finally {
    byId("working").hidden = true;
  }
}

byId("events").addEventListener("change", write);
byId("copy-markdown").addEventListener("click", () => copy("markdown", "Markdown"));
byId("copy-html").addEventListener("click", () => copy("html", "HTML"));
byId("check").addEventListener("click", async () => {
  try {
    const text = await postForText("/api/write", wanted("markdown"));
    keep({ ...kept(), text, name: "draft.md", published: null, against: true });
    location.assign("/");
  } catch (error) {
    problem(error);
  }
});
byId("draft").addEventListener("pointerover", ({ target }) => target.matches?.(".sentence") && choose(target));
byId("draft").addEventListener("focusin", ({ target }) => target.matches?.(".sentence") && choose(target));
byId("draft").addEventListener("click", (event) => {
  if (!event.target.matches?.(".sentence")) return;
  event.preventDefault();
  choose(event.target);
});
offerExample(begin);
await begin().catch(problem);
document.body.dataset.ready = "yes";
