// Elements made of strings that may come from anywhere: text is only ever text.

/** An element. Attributes that are null or false are left out; strings among the children are text. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export const byId = (id) => document.getElementById(id);

/** Says something to those who hear the page. */
export function announce(words) {
  const place = byId("announce");
  if (place.textContent === words) place.textContent = "";
  requestAnimationFrame(() => { place.textContent = words; });
}

/** "1 error", "2 errors", "1,000 errors"; "info" stays as it is. */
export function plural(number, noun) {
  return `${number.toLocaleString("en")} ${noun}${number === 1 || noun === "info" ? "" : "s"}`;
}

/** Shows what went wrong, or takes it away. */
export function problem(error) {
  const place = byId("problem");
  place.hidden = !error;
  place.textContent = error ? error.message ?? String(error) : "";
}

/** Words as a sentence: begun with a capital, and ended. */
export function sentence(words) {
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "4 January 2024, 21:40 UTC", as the source gives it and never moved to another zone. */
export function moment(iso) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?/.exec(iso ?? "");
  if (!parts) return "";
  const [, year, month, day, clock, zone] = parts;
  const date = `${Number(day)} ${MONTHS[month - 1]} ${Number(year)}`;
  if (!clock || (clock === "00:00" && !zone)) return date;
  const named = !zone ? "" : zone === "Z" || zone === "+00:00" ? " UTC" : ` UTC${zone}`;
  return `${date}, ${clock}${named}`;
}

/**
 * One element of a page that the server made, without what surrounds it.
 * Only its own markup is parsed, for the page's style sheet has no place here.
 */
export function taken(page, name) {
  const [start, end] = [page.indexOf(`<${name}`), page.lastIndexOf(`</${name}>`)];
  if (start < 0 || end < start) return null;
  return new DOMParser().parseFromString(page.slice(start, end + name.length + 3), "text/html").querySelector(name);
}

/** Hands a file to the reader. */
export function download(blob, name) {
  const link = el("a", { href: URL.createObjectURL(blob), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Calls once nothing more has happened for a while; `cancel` forgets it. */
export function debounced(call, milliseconds) {
  let timer = 0;
  const later = (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => call(...values), milliseconds);
  };
  later.cancel = () => clearTimeout(timer);
  return later;
}
