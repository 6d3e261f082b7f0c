// The library as screens need it: its sources, and the example that fills an empty one.

import { json } from "./api.js";
import { byId, el, moment, problem } from "./dom.js";
import { loadSources } from "./example.js";

const PAGE = 200;

/** A page of sources: {sources, total, next}; of a library that is not there yet, an empty one. */
export async function page(after = null, limit = PAGE) {
  const query = new URLSearchParams({ limit, ...(after ? { after } : {}) });
  try {
    return await json(`/api/sources?${query}`);
  } catch (error) {
    if (error.code === "no_library") return { sources: [], total: 0, next: null };
    throw error;
  }
}

/** Makes the button of an empty library load the example, and calls once it is there. */
export function offerExample(loaded) {
  byId("example").addEventListener("click", async ({ currentTarget: button }) => {
    button.disabled = true;
    problem(null);
    try {
      await loadSources();
      await loaded();
      byId("main").focus({ preventScroll: true });
    } catch (error) {
      problem(error);
    } finally {
      button.disabled = false;
    }
  });
}

/** A slider over the times at which the sources were published; calls with one of them, or null for all. */
export function asOf(sources, changed) {
  const times = [...new Set(sources.map((source) => source.published).filter(Boolean))]
    .sort((one, other) => Date.parse(one) - Date.parse(other));
  const [form, slider, words] = [byId("as-of"), byId("moment"), byId("moment-words")];
  form.hidden = times.length < 2;
  slider.max = Math.max(times.length - 1, 0);
  slider.value = slider.max;
  const value = () => (Number(slider.value) === times.length - 1 ? null : times[slider.value]);
  const show = () => {
    const at = Number(slider.value);
    words.textContent = `${moment(times[at])} (${at + 1} of ${times.length})`;
    slider.setAttribute("aria-valuetext", moment(times[at]));
  };
  if (times.length) show();
  slider.oninput = show;
  slider.onchange = () => changed(value());
  form.onsubmit = (event) => event.preventDefault();
  return value;
}

/** A name for people: of an address the host, of a file its name. */
export function shortName(name) {
  try {
    const url = new URL(name);
    return url.hostname ? url.hostname.replace(/^www\./, "") : name;
  } catch {
    return name;
  }
}

/** An address as a link if it is one of the web, else as text. */
export function linked(url, words = url) {
  return /^https?:\/\//i.test(url ?? "") ? el("a", { href: url, rel: "noreferrer noopener", target: "_blank" }, words) : words;
}
