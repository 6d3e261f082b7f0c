// A JSON report as the desk shows it: one item for each finding, one for each claim besides.

import { plural } from "./dom.js";
import { Points } from "./points.js";

export const SEVERITIES = { error: "Error", warning: "Warning", info: "Note" };

/** Verdicts in the order of urgency: words, and a sign for where there is little room. */
export const VERDICTS = {
  CONTRADICTED: ["contradicted", "✗"],
  DISPUTED: ["disputed", "⇄"],
  SUPERSEDED: ["superseded", "↻"],
  CORROBORATED: ["corroborated", "✓"],
  SINGLE_SOURCE: ["in one source", "✓"],
  NOT_FOUND: ["not found", "○"],
  FAILED: ["failed", "!"],
  NOT_CHECKED: ["not checked", "–"],
};
const RANKS = { error: 30, warning: 20, info: 10 };

export const classOf = (verdict) => verdict.toLowerCase().replace("_", "-");

/**
 * The items of a report, in the order of the text. Offsets are UTF-16 units of the text.
 * A finding that mirrors a claim's verdict has the claim with it, so that no fault shows twice.
 */
export function itemsOf(report, text) {
  const points = new Points(text);
  const place = (one) => ({ start: points.unit(one.start), end: points.unit(one.end) });
  const claims = new Map(report.claims.map((claim) => [`${claim.start}-${claim.end} ${claim.reason}`, claim]));
  const told = new Set();
  const items = report.findings.map((finding) => {
    const claim = claims.get(`${finding.start}-${finding.end} ${finding.message}`) ?? null;
    if (claim) told.add(claim);
    return {
      ...place(finding),
      severity: finding.severity,
      verdict: claim?.verdict ?? null,
      fromSources: finding.code.startsWith("SR"),
      label: `${finding.code} ${finding.quote}`,
      finding,
      claim,
      related: finding.related.map((one) => ({ quote: one.quote, ...place(one) })),
    };
  });
  for (const claim of report.claims) {
    if (told.has(claim)) continue;
    items.push({
      ...place(claim),
      severity: null,
      verdict: claim.verdict,
      fromSources: true,
      label: `claim ${claim.verdict} ${claim.quote}`,
      finding: null,
      claim,
      related: [],
    });
  }
  items.sort((one, other) => one.start - other.start || one.end - other.end);
  return withKeys(items);
}

/** Keys that stay the same from one check to the next for as long as the words do. */
function withKeys(items) {
  const times = new Map();
  return items.map((item) => {
    const number = (times.get(item.label) ?? 0) + 1;
    times.set(item.label, number);
    return { ...item, key: `${item.label} ${number}` };
  });
}

/** The mark of an item in the text. */
export function markOf(item) {
  const { key, start, end, severity, verdict } = item;
  return severity
    ? { key, start, end, kind: `flagged ${severity}`, rank: RANKS[severity] }
    : { key, start, end, kind: `claim ${classOf(verdict)}`, rank: 0 };
}

/** What an item is filtered by: its severity, its verdict, or both. */
export const kindsOf = (item) => [item.severity, item.verdict].filter(Boolean);

/** "8 errors, 1 warning", "Nothing found". */
export function countsInWords(items) {
  const words = Object.keys(SEVERITIES).flatMap((severity) => {
    const number = items.filter((item) => item.severity === severity).length;
    return number ? [plural(number, severity === "info" ? "note" : severity)] : [];
  });
  return words.length ? words.join(", ") : "Nothing found";
}

export const WORDLESS = "Not checked: there are no words to check";

/** Why an article as a whole was not checked; empty if it was. */
export function whyNot(report) {
  const reasons = report.summary.not_checked ?? {};
  if ("language" in reasons && !report.claims.length && !report.findings.length) {
    const { language } = report.article;
    return `Not checked: the desk reads English${language ? `, and this seems to be ${languageInWords(language)}` : ""}`;
  }
  if ("length" in reasons) return "Not checked: the text is too long to be an article";
  if ("no text" in reasons) return WORDLESS;
  return "";
}

function languageInWords(code) {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(code);
  } catch {
    return `“${code}”`; // no code that the standard knows
  }
}

/** Against which day "Thursday" is read, and who says so. */
export function referenceInWords(article, moment) {
  const day = moment(article.reference_time);
  const how = {
    caller: day && `“today” is read as ${day}`,
    metadata: day && `“today” is read as ${day}, as the head of the article says`,
    inferred: day && `“today” is taken to be ${day}, from the article’s own dates`,
  };
  return how[article.reference_time_from] || "no date is known, so “Thursday” cannot be checked; give one";
}
