// Articles from files and links.

import { ApiError, gather, json, named, postForm, remove } from "./api.js";

const PLAIN = /\.(txt|text|md|markdown)$/i;

/** {text, name, published} of a file. */
export async function readFile(file) {
  if (PLAIN.test(file.name)) return { text: await decoded(file), name: file.name };
  const form = new FormData();
  form.append("file", file);
  const report = await postForm("/api/check/file", form);
  const text = report.article.text ?? (await decoded(file));
  return { text, name: file.name, published: report.article.published };
}

/** The text of a file in UTF-8 or, if it cannot be that, in the old encoding of the West. */
async function decoded(file) {
  const bytes = await file.arrayBuffer();
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder("windows-1252").decode(bytes);
  }
  if (text.includes("\0")) throw new ApiError(`${file.name} is no text.`, "unreadable", 0);
  return text.replace(/\r\n?/g, "\n");
}

/**
 * {text, name, published} of a page on the web.
 *
 * It is fetched as a source is, and taken out of the library again, so that the article is not
 * compared with itself.
 */
export async function readLink(url) {
  const outcomes = [];
  await gather([url], { onOutcome: (outcome) => outcomes.push(outcome), limit: 1 });
  const outcome = outcomes[0];
  if (!outcome || outcome.status === "refused") {
    throw new ApiError(`${url} could not be read${outcome?.reason ? `: ${outcome.reason}` : ""}.`, "unreadable", 0);
  }
  const query = named([outcome.name]);
  const source = await json(`/api/sources/one?${query}`);
  if (outcome.status === "new") await remove(`/api/sources?${query}`);
  return { text: source.text, name: source.name, published: source.published };
}
