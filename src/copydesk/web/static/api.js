// The desk's own API, as docs/serve.md has it.

import { sentence } from "./dom.js";

export class ApiError extends Error {
  constructor(message, code, status) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

async function send(path, options) {
  let response;
  try {
    response = await fetch(path, { credentials: "same-origin", ...options });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new ApiError("The desk does not answer. Is copydesk serve still running?", "offline", 0);
  }
  if (response.ok) return response;
  let told = null;
  try { told = (await response.json()).error; } catch { /* not the shape that errors have */ }
  throw new ApiError(sentence(told?.message ?? `The desk answered ${response.status}.`), told?.code ?? "unknown", response.status);
}

export const json = async (path, options) => (await send(path, options)).json();

export const post = (path, value, options = {}) => json(path, body(value, options));

export const postForFile = async (path, value) => (await send(path, body(value, {}))).blob();

export const postForText = async (path, value, options = {}) => (await send(path, body(value, options))).text();

export const postForm = (path, form, options = {}) => json(path, { method: "POST", body: form, ...options });

export const remove = (path) => json(path, { method: "DELETE" });

export const file = async (path) => (await send(path, {})).blob();

function body(value, options) {
  return {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(value),
    ...options,
  };
}

/** "name=a&name=b". */
export function named(names, key = "name") {
  return new URLSearchParams(names.map((name) => [key, name])).toString();
}

/**
 * Gathers from addresses, and tells of each report as it comes.
 * Gives the job once it is at its end; `start` is given the job when it begins.
 */
export async function gather(urls, { onOutcome = () => {}, start = () => {}, limit = null } = {}) {
  const job = await post("/api/gather", limit ? { urls, limit } : { urls });
  start(job);
  return new Promise((resolve, reject) => {
    const events = new EventSource(`/api/jobs/${encodeURIComponent(job.id)}/events`);
    events.addEventListener("outcome", (event) => onOutcome(JSON.parse(event.data)));
    for (const state of ["done", "failed", "cancelled"]) {
      events.addEventListener(state, (event) => {
        events.close();
        const ended = JSON.parse(event.data);
        if (state === "failed") reject(new ApiError(sentence(ended.error?.message ?? "Gathering failed"), ended.error?.code ?? "failed", 0));
        else resolve(ended);
      });
    }
    events.onerror = () => {
      if (events.readyState === EventSource.CLOSED) reject(new ApiError("The desk stopped telling how far it is.", "offline", 0));
    };
  });
}
