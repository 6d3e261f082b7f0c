// Event: what the sources together say, as of a time.

import { postForFile, postForText } from "./api.js";
import { announce, byId, download, problem, taken } from "./dom.js";
import { asOf, offerExample, page } from "./library.js";

let asking = null;
let moment = () => null;

/** The record as the server draws it: its page is taken apart, and its main part shown here. */
async function show() {
  asking?.abort();
  const control = new AbortController();
  asking = control;
  byId("working").hidden = false;
  byId("record").classList.add("stale");
  try {
    const text = await postForText("/api/event", { as_of: moment(), format: "html" }, { signal: control.signal });
    const main = taken(text, "main");
    main.querySelector("h1")?.remove();
    byId("record").replaceChildren(...document.adoptNode(main).childNodes);
    byId("exports").hidden = false;
    problem(null);
    announce("The record is here.");
  } catch (error) {
    if (error.name === "AbortError") return;
    problem(error);
  } finally {
    if (asking === control) {
      byId("working").hidden = true;
      byId("record").classList.remove("stale");
    }
  }
}

async function begin() {
  const { sources, total } = await page();
  byId("invite").hidden = total > 0;
  if (!total) return;
  moment = asOf(sources, show);
  await show();
}

for (const button of byId("exports").querySelectorAll("[data-format]")) {
  button.addEventListener("click", async () => {
    const { format } = button.dataset;
    try {
      download(await postForFile("/api/event", { as_of: moment(), format }), `event.${format}`);
    } catch (error) {
      problem(error);
    }
  });
}
offerExample(begin);
await begin().catch(problem);
document.body.dataset.ready = "yes";
