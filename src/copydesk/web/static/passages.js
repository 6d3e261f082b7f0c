// Passages of sources beside the words of the article, with the words that differ marked.

import { el, moment } from "./dom.js";
import { shortName } from "./library.js";
import { Points } from "./points.js";

const STANCES = { supports: "says so", contradicts: "says otherwise", mentions: "has the matter" };

/** One voice for each origin and stance: its first passage, and the copies that share the origin. */
function voices(evidence) {
  const found = new Map();
  for (const piece of evidence) {
    const key = `${piece.stance} ${piece.origin}`;
    if (!found.has(key)) found.set(key, { ...piece, copies: [] });
    else if (piece.source !== found.get(key).source) found.get(key).copies.push(piece.source);
  }
  return [...found.values()];
}

/** What each origin has, the first few at once and the rest on demand. */
export function sides(evidence, most = 2) {
  const every = voices(evidence);
  const against = every.filter((voice) => voice.stance === "contradicts");
  const others = every.filter((voice) => voice.stance !== "contradicts");
  // where both sides have something, one of each comes first
  const ordered = against.length && others.length ? [against[0], others[0], ...against.slice(1), ...others.slice(1)] : every;
  const shown = ordered.slice(0, most).map(side);
  const rest = ordered.slice(most);
  if (rest.length) {
    shown.push(el("details", {}, el("summary", {}, `${rest.length} more`), rest.map(side)));
  }
  return shown;
}

function side(voice) {
  const from = el("p", { class: "from" }, el("b", {}, voice.origin));
  if (voice.source !== voice.origin) from.append(" ", el("span", { title: voice.source }, shortName(voice.source)));
  if (voice.published) from.append(" ", el("span", {}, moment(voice.published)));
  from.append(" ", el("i", {}, STANCES[voice.stance] ?? ""));
  return el("div", { class: `side ${voice.stance}` },
    from,
    el("blockquote", { dir: "auto" }, marked(voice)),
    voice.copies.length > 0 && el("p", { class: "copies" }, `From the same origin: ${[...new Set(voice.copies.map(shortName))].join(", ")}`),
  );
}

function marked({ quote, differing = [], stance }) {
  const points = new Points(quote);
  const pieces = [];
  let at = 0;
  for (const span of [...differing].sort((one, other) => one.start - other.start)) {
    const [start, end] = [Math.max(points.unit(span.start), at), points.unit(span.end)];
    if (end <= start) continue;
    pieces.push(quote.slice(at, start), el("mark", { class: stance === "contradicts" ? "theirs" : "same" }, quote.slice(start, end)));
    at = end;
  }
  pieces.push(quote.slice(at));
  return pieces;
}

/** The sentence around words of the article, with those words marked. */
export function ownWords(text, { start, end }, kind = "ours") {
  const [from, to] = [sentenceStart(text, start), sentenceEnd(text, end)];
  return [
    text.slice(from, start).trimStart(),
    el("mark", { class: kind }, text.slice(start, end)),
    text.slice(end, to).trimEnd(),
  ];
}

const LONGEST = 320;

function sentenceStart(text, at) {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const breaks = [...before.matchAll(/\n|[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu)];
  return at - before.length + (breaks.length ? breaks.at(-1).index + breaks.at(-1)[0].length : 0);
}

function sentenceEnd(text, at) {
  const after = text.slice(at, at + LONGEST);
  const found = /\n|[.!?]["”’)]*(?=\s+["“‘(]?\p{Lu}|\s*\n|\s*$)/u.exec(after);
  return at + (found ? found.index + (found[0] === "\n" ? 0 : found[0].length) : after.length);
}
