// Sources: the library, how it is filled, and who has it from whom.

import { file as fetchFile, gather, json, named, post, postForm, remove } from "./api.js";
import { announce, byId, download, el, moment, plural, problem } from "./dom.js";
import { exampleNames } from "./example.js";
import { dropped, withPath } from "./intake.js";
import { linked, offerExample, page, shortName } from "./library.js";
import { originsGraph, sharedVoices } from "./origins.js";

const MOST = 300; // reports whose origins are drawn
const LOT = { files: 20, bytes: 16e6 }; // what is sent at once
const STATUS = { new: "new", version: "new version", unchanged: "already here", refused: "not taken" };
let about = new Map();
let next = null;

// Filling

const counts = { new: 0, version: 0, unchanged: 0, refused: 0 };

function begin(words) {
  for (const status of Object.keys(counts)) counts[status] = 0;
  problem(null);
  byId("progress").hidden = false;
  byId("progress-bar").hidden = false;
  byId("progress-bar").removeAttribute("value");
  byId("invite").hidden = true;
  byId("progress").scrollIntoView({ block: "nearest" });
  byId("progress-words").textContent = words;
  byId("outcomes").replaceChildren();
}

function came(outcome) {
  counts[outcome.status] += 1;
  byId("progress-words").textContent = inWords();
  byId("outcomes").prepend(el("li", { class: outcome.status },
    el("b", {}, STATUS[outcome.status] ?? outcome.status), " ", outcome.name.replace(/^https?:\/\//i, ""), outcome.reason && el("span", {}, ` – ${outcome.reason}`)));
}

function inWords() {
  const told = Object.entries(STATUS).filter(([status]) => counts[status]).map(([status, words]) => `${counts[status]} ${words}`);
  return told.length ? told.join(", ") : "no reports";
}

/** Fills the library, and shows how far it is; `work` may say how it ended. */
async function filling(begun, work) {
  begin(begun);
  let ended = "Done";
  try {
    ended = (await work()) ?? ended;
  } catch (error) {
    problem(error);
    ended = "Stopped";
  }
  byId("progress-bar").hidden = true;
  byId("cancel").hidden = true;
  byId("progress-words").textContent = `${ended}: ${inWords()}.`;
  await draw().catch(problem);
}

/** Adds files: {file, path} of each. */
function addFiles(files) {
  if (!files.length) return;
  filling(`Reading ${plural(files.length, "file")}…`, async () => {
    const bar = byId("progress-bar");
    bar.value = 0;
    bar.max = files.length;
    for (const lot of lots(files)) {
      const form = new FormData();
      for (const { file, path } of lot) form.append("files", file, path);
      (await postForm("/api/sources", form)).outcomes.forEach(came);
      bar.value += lot.length;
    }
  });
}

/** Files in lots that are stored one after the other, so that one sees how far it is. */
function* lots(files) {
  let lot = [];
  let bytes = 0;
  for (const one of files) {
    if (lot.length && (lot.length >= LOT.files || bytes + one.file.size > LOT.bytes)) {
      yield lot;
      [lot, bytes] = [[], 0];
    }
    lot.push(one);
    bytes += one.file.size;
  }
  if (lot.length) yield lot;
}

function gatherFrom(urls) {
  const cancel = byId("cancel");
  const start = (job) => {
    cancel.hidden = false;
    cancel.onclick = () => remove(`/api/jobs/${encodeURIComponent(job.id)}`).catch(problem);
  };
  filling(`Fetching from ${urls.length} ${urls.length === 1 ? "address" : "addresses"}…`, async () => {
    const { state } = await gather(urls, { onOutcome: came, start });
    return state === "cancelled" ? "Stopped" : "Done";
  });
}

// Showing

async function draw() {
  const { sources, total, next: following } = await page();
  about = new Map(sources.map((source) => [source.name, source]));
  byId("invite").hidden = total > 0;
  byId("filled").hidden = total === 0;
  byId("total").textContent = plural(total, "report");
  byId("list").replaceChildren(...sources.map(entry));
  next = following;
  byId("more").hidden = !next;
  if (total) await Promise.all([drawOrigins(total), offerRemoval(sources)]);
}

async function drawOrigins(total) {
  const place = byId("origins");
  if (total > MOST) {
    byId("origins-words").textContent = `Drawn for ${MOST} reports at most; there are ${total.toLocaleString("en")}.`;
    place.replaceChildren();
    return;
  }
  const graph = await json("/api/origins");
  const [reports, origins] = [plural(graph.sources.length, "report"), plural(graph.origins, "independent origin")];
  byId("origins-words").replaceChildren(`${reports}, but `, el("b", {}, origins), ". What copies, rewrites or relays another counts once.");
  if (graph.origins === graph.sources.length) byId("origins-words").textContent = `${reports}, ${origins}: each is its own.`;
  const drawing = el("button", { type: "button", class: "plain", onclick: async () => download(await fetchFile("/api/origins.svg"), "origins.svg") }, "Download the drawing (SVG)");
  place.replaceChildren(originsGraph(graph, about), ...[sharedVoices(graph)].filter(Boolean), drawing);
}

function entry(source) {
  const details = el("details", {}, el("summary", {}, "Text and versions"));
  details.addEventListener("toggle", async () => {
    if (!details.open || details.children.length > 1) return;
    try {
      await showOne(details, source.name);
    } catch (error) {
      problem(error);
    }
  });
  return el("li", {},
    el("h3", { dir: "auto" }, source.title ?? shortName(source.name)),
    el("p", { class: "from" },
      el("b", {}, source.publisher ?? shortName(source.name)),
      source.published && el("span", {}, moment(source.published)),
      source.version > 1 && el("span", {}, `version ${source.version}`),
      el("span", {}, linked(source.url, shortName(source.url ?? source.name)))),
    details,
    el("button", { type: "button", class: "plain", "aria-label": `Take out: ${source.title ?? source.name}`, onclick: () => takeOut([source.name]) }, "Take out"),
  );
}

async function showOne(details, name) {
  const one = await json(`/api/sources/one?${named([name])}`);
  const versions = el("ol", { class: "versions" });
  const text = el("div", { class: "source-text", dir: "auto", tabindex: "0", role: "region", "aria-label": `Text of ${one.title ?? shortName(name)}` }, one.text);
  for (const version of one.versions) {
    const words = `Version ${version.version}${version.newest ? " (newest)" : ""}`;
    versions.append(el("li", {},
      one.versions.length > 1
        ? el("button", { type: "button", class: "plain", onclick: async () => {
          text.textContent = (await json(`/api/sources/one?${named([name])}&version=${version.version}`)).text;
          announce(`${words} is shown.`);
        } }, words)
        : words,
      version.fetched && ` gathered ${moment(version.fetched)}`,
      version.modified && `, modified ${moment(version.modified)}`));
  }
  details.append(versions, text);
}

async function takeOut(names) {
  try {
    await remove(`/api/sources?${named(names)}`);
    await draw();
    announce(`${plural(names.length, "report")} taken out.`);
    byId("main").focus({ preventScroll: true });
  } catch (error) {
    problem(error);
  }
}

async function offerRemoval(sources) {
  const files = new Set(await exampleNames());
  const names = sources.filter((source) => files.has(source.path)).map((source) => source.name);
  const button = byId("remove-example");
  button.hidden = !names.length;
  button.onclick = () => takeOut(names);
}

byId("open").addEventListener("click", () => byId("files").click());
byId("files").addEventListener("change", ({ target }) => {
  addFiles([...target.files].map(withPath));
  target.value = "";
});
byId("gather").addEventListener("submit", (event) => {
  event.preventDefault();
  gatherFrom(byId("urls").value.split(/\s+/).filter(Boolean));
});
byId("paste").addEventListener("submit", (event) => {
  event.preventDefault();
  const value = { text: byId("paste-text").value };
  for (const name of ["title", "publisher", "published"]) if (byId(`paste-${name}`).value) value[name] = byId(`paste-${name}`).value;
  filling("Reading…", async () => {
    (await post("/api/sources/text", value)).outcomes.forEach(came);
    event.target.reset();
    byId("paste-box").open = false;
  });
});
byId("more").addEventListener("click", async () => {
  const following = await page(next);
  for (const source of following.sources) about.set(source.name, source);
  byId("list").append(...following.sources.map(entry));
  next = following.next;
  byId("more").hidden = !next;
});
addEventListener("dragover", (event) => {
  if (![...event.dataTransfer.items].some((item) => item.kind === "file")) return;
  event.preventDefault();
  document.body.classList.add("dropping");
});
for (const event of ["dragleave", "drop"]) addEventListener(event, () => document.body.classList.remove("dropping"));
addEventListener("drop", (event) => {
  if (!event.dataTransfer.files.length) return;
  event.preventDefault();
  dropped(event.dataTransfer).then(addFiles).catch(problem);
});
offerExample(draw);
await draw().catch(problem);
document.body.dataset.ready = "yes";
