"""The names of uploaded files: words to show, never paths to open."""

_LONGEST = 255
_NAMELESS = "upload"


def upload_name(given: str | None) -> str:
    """A name such as "wire/kerman.md": the parts of what was given that name something."""
    words = "".join(c for c in (given or "").replace("\\", "/") if c.isprintable())
    parts = [part.strip() for part in words.split("/")]
    name = "/".join(part for part in parts if part not in ("", ".", ".."))
    return name[-_LONGEST:].lstrip("/") or _NAMELESS
