// The cards beside the article: what each flag says, what it rests on, and what would be right.

import { json } from "./api.js";
import { el, plural } from "./dom.js";
import { ownWords, sides } from "./passages.js";
import { SEVERITIES, VERDICTS, classOf } from "./report.js";

/**
 * The card of an item.
 *
 * `actions`: jump(key) goes to its words, jumpTo(place) to words that it rests on, fix(key) puts
 * the suggestion in their place; where there are none, the card only tells.
 */
export function card(item, text, actions = null) {
  const kind = item.severity ?? classOf(item.verdict);
  const words = text.slice(item.start, item.end).trim().replace(/\s+/g, " ");
  const shown = `“${words.replace(/^["“”]+|["“”]+$/g, "")}”`;
  return el("li", { class: `card ${kind}`, "data-key": item.key },
    el("h3", {}, actions ? el("button", { type: "button", class: "jump", title: "Show in the article", onclick: () => actions.jump(item.key) }, shown) : shown),
    heading(item),
    el("p", { class: "why" }, capital(item.finding ? item.finding.message : item.claim.reason)),
    suggestion(item, actions),
    compare(item, actions),
    item.claim?.evidence.length || item.finding?.evidence.length ? evidence(item, text) : null,
    item.finding && rule(item.finding.code),
  );
}

const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

function heading(item) {
  const line = el("p", { class: "what" });
  if (item.severity) {
    line.append(el("b", {}, SEVERITIES[item.severity]), " ", el("span", {}, item.finding.name.replaceAll("-", " ")), " ", el("code", {}, item.finding.code));
  }
  if (item.verdict) {
    const [label, sign] = VERDICTS[item.verdict];
    const origins = item.claim.origins;
    if (item.severity) line.append(" ");
    else line.append(el("b", {}, el("span", { class: `sign ${classOf(item.verdict)}`, "aria-hidden": "true" }, sign), " ", capital(label)), " ", el("span", {}, item.claim.kind), " ");
    if (origins) line.append(el("span", {}, plural(origins, origins === 1 ? "origin" : "independent origin")));
  }
  return line;
}

function suggestion(item, actions) {
  const right = item.finding?.suggestion ?? item.claim?.right ?? null;
  if (right === null) return null;
  return el("p", { class: "right" },
    el("span", {}, "Right would be "), el("b", {}, right), " ",
    actions && item.finding?.suggestion ? el("button", { type: "button", class: "fix", onclick: () => actions.fix(item.key), "aria-label": `Replace with “${right}”` }, "Replace") : null,
  );
}

function compare(item, actions) {
  if (!item.related.length) return null;
  return el("div", { class: "compare" },
    el("p", {}, "Compare"),
    el("ul", {}, item.related.map((one) => {
      const words = `“${one.quote.replace(/\s+/g, " ")}”`;
      return el("li", {}, actions ? el("button", { type: "button", class: "jump", onclick: () => actions.jumpTo(one) }, words) : words);
    })),
  );
}

function evidence(item, text) {
  const pieces = item.claim ? item.claim.evidence : item.finding.evidence.map((piece) => ({ ...piece, stance: "contradicts", origin: piece.source }));
  const passages = sides(pieces);
  if (!item.severity) return el("div", { class: "evidence" }, passages);
  return el("div", { class: "evidence" },
    el("div", { class: "side own" }, el("p", { class: "from" }, el("b", {}, "The article")), el("blockquote", { dir: "auto" }, ownWords(text, item))),
    passages,
  );
}

const rules = new Map();

function rule(code) {
  const place = el("div", { class: "doc" });
  const details = el("details", { class: "rule" }, el("summary", {}, `About ${code}`), place);
  details.addEventListener("toggle", async () => {
    if (!details.open || place.firstChild) return;
    try {
      if (!rules.has(code)) rules.set(code, await json(`/api/rules/${encodeURIComponent(code)}`));
      const { doc } = rules.get(code);
      place.append(...doc.trim().split(/\n\s*\n/).map((paragraph) => el("p", {}, paragraph.replace(/\s+/g, " "))));
    } catch (error) {
      place.append(el("p", {}, error.message));
    }
  });
  return details;
}
