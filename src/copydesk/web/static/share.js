// Share: the report on the article that is on the desk, as files and on paper.

import { post, postForFile } from "./api.js";
import { asked, kept } from "./article.js";
import { card } from "./cards.js";
import { byId, download, el, moment, plural, problem, sentence } from "./dom.js";
import { cut } from "./editor.js";
import { page } from "./library.js";
import { countsInWords, itemsOf, markOf, referenceInWords, whyNot } from "./report.js";

const ENDINGS = { html: "html", json: "json", sarif: "sarif", claimreview: "json" };
const article = kept();
let compared = false;

function stem() {
  return (article.name ?? "article").replace(/^.*[\\/]/, "").replace(/\.[a-z]+$/i, "").replace(/[^\p{L}\p{N}._-]+/gu, "-").slice(0, 60) || "article";
}

async function begin() {
  const empty = !article.text.trim();
  byId("invite").hidden = !empty;
  byId("filled").hidden = empty;
  if (empty) return;
  compared = article.against && (await page(null, 1)).total > 0;
  const review = document.querySelector("[data-format=claimreview]");
  review.disabled = !compared;
  if (!compared) byId("claimreview-hint").textContent = "Needs sources to compare with.";
  const report = await post("/api/check", asked(article, compared));
  draw(report);
}

function draw(report) {
  const items = itemsOf(report, article.text);
  const flags = items.filter((item) => item.severity);
  const { checked, claims } = report.summary;
  byId("sheet-title").textContent = report.article.title ?? article.name ?? "Article";
  byId("sheet-words").textContent = [
    whyNot(report) || countsInWords(items),
    compared ? `checked ${checked} of ${plural(claims, "claim")}` : "not compared with sources",
    whyNot(report) ? "" : referenceInWords(report.article, moment),
  ].filter(Boolean).map(sentence).join(" ");
  byId("words").replaceChildren(...marked(items, flags));
  byId("cards").replaceChildren(...flags.map((item) => card(item, article.text)));
}

/** The text with its marks, and behind each flag its number. */
function marked(items, flags) {
  const numbers = new Map(flags.map((item, index) => [item.key, index + 1]));
  const pieces = [];
  let at = 0;
  for (const { start, end, mark } of cut(items.map(markOf), article.text.length)) {
    pieces.push(article.text.slice(at, start), el("span", { class: mark.kind }, article.text.slice(start, end)));
    if (numbers.has(mark.key) && end === mark.end) pieces.push(el("sup", { class: "flag" }, String(numbers.get(mark.key))));
    at = end;
  }
  pieces.push(article.text.slice(at));
  return pieces;
}

for (const button of document.querySelectorAll("[data-format]")) {
  button.addEventListener("click", async () => {
    const { format } = button.dataset;
    button.setAttribute("aria-busy", "true");
    try {
      const blob = await postForFile("/api/check", { ...asked(article, compared), format });
      download(blob, `${stem()}${format === "claimreview" ? ".claimreview" : ""}.${ENDINGS[format]}`);
      problem(null);
    } catch (error) {
      problem(error);
    } finally {
      button.removeAttribute("aria-busy");
    }
  });
}
byId("print").addEventListener("click", () => print());
await begin().catch(problem);
document.body.dataset.ready = "yes";
