// The article on the desk, kept between screens and visits in this browser alone.

const KEY = "copydesk.article";
const EMPTY = { text: "", name: null, published: null, against: true };

export function kept() {
  try {
    return { ...EMPTY, ...JSON.parse(localStorage.getItem(KEY) ?? "{}") };
  } catch {
    return { ...EMPTY };
  }
}

export function keep(article) {
  try {
    localStorage.setItem(KEY, JSON.stringify(article));
  } catch {
    // no room or not allowed: the article then lasts as long as the page
  }
}

/** What the API is asked to check. */
export function asked(article, against) {
  return {
    text: article.text,
    name: article.name ?? "pasted text",
    ...(article.published ? { published: article.published } : {}),
    against: against ? "library" : null,
  };
}
