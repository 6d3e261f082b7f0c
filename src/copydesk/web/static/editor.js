// A text area whose words can be marked: behind it lies the same text, invisible but for its marks.
// The text area stays what it is for undo, spelling, input methods and screen readers.

/**
 * A mark: {key, start, end, kind, rank}; start and end in UTF-16 units, `kind` a class, and where
 * marks overlap the highest rank shows, of equals the shortest. Marks move with the text as it is
 * edited; one whose own words change is dropped.
 *
 * Events: "change" when the text changes, "point" ({detail: keys}) when the caret comes to marks.
 */
export class Editor extends EventTarget {
  #area;
  #backdrop;
  #marks = [];
  #text;
  #active = null;
  #pieces = new Map();
  #clear;

  /** `clear` gives the part of the window that nothing covers, {top, bottom}. */
  constructor(root, clear = () => ({ top: 0, bottom: innerHeight })) {
    super();
    this.#clear = clear;
    this.#area = root.querySelector("textarea");
    this.#backdrop = root.querySelector(".backdrop");
    this.#text = this.#area.value;
    this.#area.addEventListener("input", () => this.#edited());
    for (const event of ["click", "keyup"]) this.#area.addEventListener(event, () => this.#pointed());
    this.#draw();
  }

  get text() {
    return this.#text;
  }

  /** The text that the page begins with: nothing to be undone. */
  begin(text) {
    this.#area.value = text;
    this.#marks = [];
    this.#edited();
  }

  /** Puts another text in the place of all, in a way that can be undone. */
  set text(text) {
    this.#marks = [];
    this.#write(0, this.#text.length, text);
  }

  set marks(marks) {
    this.#marks = marks.filter((mark) => mark.end > mark.start);
    this.#draw();
  }

  /** Where the words of a mark stand now; null once they were changed. */
  place(key) {
    return this.#marks.find((mark) => mark.key === key) ?? null;
  }

  /** The mark that is shown as the one spoken of. */
  set active(key) {
    if (key === this.#active) return;
    for (const [name, on] of [[this.#active, false], [key, true]]) {
      for (const piece of this.#pieces.get(name) ?? []) piece.classList.toggle("active", on);
    }
    this.#active = key;
  }

  /** Brings words into view, and selects them if the caret is to go there. */
  show(start, end, { focus = false } = {}) {
    if (focus) {
      this.#area.focus({ preventScroll: true });
      this.#area.setSelectionRange(start, end);
    }
    const range = document.createRange();
    const [from, to] = [this.#at(start), this.#at(end)];
    range.setStart(...from);
    range.setEnd(...to);
    const box = range.getBoundingClientRect();
    const { top, bottom } = this.#clear();
    const margin = 0.2 * (bottom - top);
    if (box.top < top + margin || box.bottom > bottom - margin) {
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      scrollBy({ top: box.top - (top + 1.5 * margin), behavior: calm ? "instant" : "smooth" });
    }
  }

  /** Puts words in the place of others, in a way that can be undone. */
  replace(start, end, words) {
    this.#write(start, end, words);
  }

  focus() {
    this.#area.focus();
  }

  #write(start, end, words) {
    const before = document.activeElement;
    this.#area.focus({ preventScroll: true });
    this.#area.setSelectionRange(start, end);
    const done = words
      ? document.execCommand("insertText", false, words)
      : start === end || document.execCommand("delete");
    if (!done) {
      this.#area.setRangeText(words, start, end, "end");
      this.#edited();
    }
    if (before !== this.#area) before?.focus?.({ preventScroll: true });
  }

  #edited() {
    const [before, after] = [this.#text, this.#area.value];
    if (before === after) return;
    this.#text = after;
    this.#marks = moved(this.#marks, before, after);
    this.#draw();
    this.dispatchEvent(new Event("change"));
  }

  #pointed() {
    const at = this.#area.selectionStart;
    if (at !== this.#area.selectionEnd) return;
    const here = this.#marks
      .filter((mark) => mark.start <= at && at <= mark.end)
      .sort((one, other) => other.rank - one.rank || length(one) - length(other));
    this.dispatchEvent(new CustomEvent("point", { detail: here.map((mark) => mark.key) }));
  }

  #draw() {
    const pieces = document.createDocumentFragment();
    this.#pieces = new Map();
    let at = 0;
    for (const { start, end, mark } of cut(this.#marks, this.#text.length)) {
      if (start > at) pieces.append(this.#text.slice(at, start));
      const piece = document.createElement("span");
      piece.className = mark.kind;
      piece.classList.toggle("active", mark.key === this.#active);
      piece.textContent = this.#text.slice(start, end);
      pieces.append(piece);
      if (!this.#pieces.has(mark.key)) this.#pieces.set(mark.key, []);
      this.#pieces.get(mark.key).push(piece);
      at = end;
    }
    pieces.append(this.#text.slice(at), "\u200b"); // an empty last line takes room as well
    this.#backdrop.replaceChildren(pieces);
  }

  /** The text node of the backdrop that holds a unit, and the place in it. */
  #at(unit) {
    const walker = document.createTreeWalker(this.#backdrop, NodeFilter.SHOW_TEXT);
    let left = unit;
    let node = walker.nextNode();
    while (node.length < left) {
      left -= node.length;
      node = walker.nextNode();
    }
    return [node, left];
  }
}

const length = (mark) => mark.end - mark.start;

/** Marks after an edit: those before it stay, those behind it move, those that it touches go. */
export function moved(marks, before, after) {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before.charCodeAt(same) === after.charCodeAt(same)) same += 1;
  let tail = 0;
  while (tail < most - same && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
  const end = before.length - tail;
  const by = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= same) return [mark];
    if (mark.start >= end) return [{ ...mark, start: mark.start + by, end: mark.end + by }];
    return [];
  });
}

/** The stretches of a text of one length that are marked, each with the mark that shows there. */
export function cut(marks, length_) {
  const edges = [];
  for (const mark of marks) {
    if (mark.start >= length_) continue;
    edges.push({ at: mark.start, mark, opens: true }, { at: Math.min(mark.end, length_), mark, opens: false });
  }
  edges.sort((one, other) => one.at - other.at);
  const open = new Set();
  const found = [];
  let at = 0;
  for (const edge of edges) {
    if (edge.at > at && open.size) {
      const mark = foremost(open);
      const last = found.at(-1);
      if (last && last.mark === mark && last.end === at) last.end = edge.at;
      else found.push({ start: at, end: edge.at, mark });
    }
    at = edge.at;
    if (edge.opens) open.add(edge.mark);
    else open.delete(edge.mark);
  }
  return found;
}

function foremost(marks) {
  let best = null;
  for (const mark of marks) {
    if (!best || mark.rank > best.rank || (mark.rank === best.rank && length(mark) < length(best))) best = mark;
  }
  return best;
}
