// The graph of origins: each origin once, its outlets beside it, and what depends on whom.

import { el, moment, plural } from "./dom.js";
import { shortName } from "./library.js";

// the kinds by which a whole report depends on another, the one that decides first
const DECIDING = ["copy", "trimmed", "rewrite", "credit", "relay"];
const SAYS = { copy: "copy of", trimmed: "shortened copy of", rewrite: "rewrite of", credit: "credits", relay: "relays" };

/** The graph of `graph` (as /api/origins gives it); `about` are the sources by name. */
export function originsGraph(graph, about) {
  const titled = (name) => about.get(name)?.publisher ?? shortName(name);
  const groups = new Map();
  for (const source of graph.sources) {
    if (!groups.has(source.origin)) groups.set(source.origin, []);
    groups.get(source.origin).push(source.name);
  }
  const links = new Map(graph.sources.map((source) => [source.name, []]));
  for (const link of graph.links) links.get(link.source)?.push(link);
  const ordered = [...groups].sort(([one, ones], [other, others]) => others.length - ones.length || one.localeCompare(other));
  return el("ul", { class: "origins-graph" }, ordered.map(([origin, names]) => drawn(origin, names, links, about, titled)));
}

function drawn(origin, names, links, about, titled) {
  const above = new Map(names.map((name) => [name, deciding(links.get(name), names)]));
  const seen = new Set();
  const below = (parent) => names.filter((name) => above.get(name)?.target === parent && !seen.has(name));
  const node = (name) => {
    seen.add(name);
    const link = above.get(name) ?? deciding(links.get(name), null);
    const deeper = below(name).filter((other) => !seen.has(other)).map(node);
    return el("li", { class: link ? "depends" : "first" }, outlet(name, link, about.get(name), titled), deeper.length > 0 && el("ul", {}, deeper));
  };
  const roots = names.filter((name) => !above.get(name));
  const tree = roots.map(node);
  for (const name of names) if (!seen.has(name)) tree.push(node(name)); // a circle has no first
  return el("li", { class: `origin ${names.length > 1 ? "many" : ""}` },
    el("div", { class: "from" }, el("b", {}, origin), el("span", {}, names.length > 1 ? `${plural(names.length, "report")}, 1 origin` : "1 report, 1 origin")),
    el("ul", {}, tree),
  );
}

/** The link by which a report has its origin: to one of `names`, or to anything when null. */
function deciding(links, names) {
  const whole = links.filter((link) => !link.passage && DECIDING.includes(link.kind) && (!names || names.includes(link.target)));
  whole.sort((one, other) => DECIDING.indexOf(one.kind) - DECIDING.indexOf(other.kind));
  return whole[0] ?? null;
}

function outlet(name, link, source, titled) {
  const share = link?.share ? `, ${Math.round(100 * link.share)}% of its words` : "";
  const words = link?.words?.quote.replace(/\s+/g, " ");
  return el("div", { class: "outlet" },
    el("b", {}, titled(name)),
    source?.published && el("span", {}, moment(source.published)),
    link ? el("span", { class: "how" }, `${SAYS[link.kind]} ${titled(link.target)}${share}`) : el("span", { class: "how" }, "its own report"),
    words && el("q", { dir: "auto" }, words.length > 90 ? `${words.slice(0, 89)}…` : words),
  );
}

/** Speakers whom several origins quote: one voice, however many reports. */
export function sharedVoices(graph) {
  const origin = new Map(graph.sources.map((source) => [source.name, source.origin]));
  const heard = new Map();
  for (const link of graph.links) {
    if (link.kind !== "speaker") continue;
    if (!heard.has(link.target)) heard.set(link.target, new Set());
    heard.get(link.target).add(origin.get(link.source));
  }
  const shared = [...heard].filter(([, origins]) => origins.size > 1);
  if (!shared.length) return null;
  return el("div", { class: "voices" },
    el("h3", {}, "One voice in several origins"),
    el("ul", {}, shared.map(([speaker, origins]) => el("li", {}, el("b", {}, speaker), ` is quoted by ${[...origins].join(", ")}`))),
  );
}
