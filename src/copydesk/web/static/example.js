// The example that comes with the desk: an invented story, and seven reports about it.

import { postForm } from "./api.js";

const FOLDER = "/static/example";

async function text(name) {
  const response = await fetch(`${FOLDER}/${name}`);
  if (!response.ok) throw new Error("The example is not where it should be.");
  return response.text();
}

async function contents() {
  return JSON.parse(await text("contents.json"));
}

/** The names of the example's sources. */
export async function exampleNames() {
  return (await contents()).sources;
}

/** {text, name, published} of the article to check. */
export async function exampleArticle() {
  const { article, published } = await contents();
  return { text: await text(article), name: article, published };
}

/** Puts the example's sources into the library. */
export async function loadSources() {
  const { sources } = await contents();
  const form = new FormData();
  for (const name of sources) form.append("files", new File([await text(`sources/${name}`)], name, { type: "text/markdown" }));
  return postForm("/api/sources", form);
}
