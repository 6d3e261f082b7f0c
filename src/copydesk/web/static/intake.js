// Articles from files and links.

import { ApiError, gather, json, named, postForm, remove } from "./api.js";
import { shortName } from "./library.js";

const PLAIN = /\.(txt|text|md|markdown)$/i;

/** {text, name, published} of a file. The name tells the format of the text that is given, which is plain unless it says Markdown. */
export async function readFile(file) {
  if (PLAIN.test(file.name)) return { text: await decoded(file), name: file.name };
  const form = new FormData();
  form.append("file", file);
  const report = await postForm("/api/check/file", form);
  const text = report.article.text ?? (await decoded(file));
  return { text, name: file.name.replace(/\.\w+$/, ""), published: report.article.published };
}

export const withPath = (file) => ({ file, path: file.name });

/** {file, path} of each file that is dropped, by itself or in a folder. */
export async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) return [...transfer.files].map(withPath);
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry) {
  if (entry.name.startsWith(".")) return [];
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    return [{ file, path: entry.fullPath.slice(1) }];
  }
  const reader = entry.createReader();
  const found = [];
  for (;;) { // a reader gives a folder in parts
    const part = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!part.length) return (await Promise.all(found.map(filesIn))).flat();
    found.push(...part);
  }
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
  return { text: source.text, name: shortName(source.name), published: source.published };
}
