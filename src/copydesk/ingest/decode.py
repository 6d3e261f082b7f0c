"""Bytes to text: byte-order marks, UTF-8, UTF-16, a declared charset, and mixtures.

Nothing that can be read is refused: bytes that are not UTF-8 are read as Windows-1252, which the
WHATWG Encoding Standard takes "latin1" and "ascii" for, and what even that lacks becomes U+FFFD.
"""

import codecs
import re

from copydesk.errors import NoTextError

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an Office document"),
    (b"{\\rtf", "an RTF document"),
)
_DECLARED = re.compile(rb"charset\s{0,5}=\s{0,5}[\"']?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_XML_DECLARED = re.compile(rb"^<\?xml[^>]{0,200}encoding=[\"']([A-Za-z0-9_.:-]{2,40})[\"']")
_LEGACY = ("cp125", "cp874", "cp932", "cp949", "iso8859", "koi8", "gb", "big5", "euc", "shift_jis")
_HEAD = 4096
_SAMPLE = 64 * 1024
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_FEW_CONTROLS = 8
_MANY_CONTROLS = 0.03


def decode(data: bytes, *, html: bool = False, charset: str | None = None) -> str:
    """The text of a file.

    Args:
        html: whether a charset declared inside the bytes counts.
        charset: as declared outside, by a server; it takes precedence, and UTF-8 over both.

    Raises:
        NoTextError: if the bytes are not text.
    """
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise NoTextError(f"this is {what}, not text; save it as text, Markdown, HTML or JSON")
    text = _decode(data, html, charset)
    return clean(text)


def clean(text: str) -> str:
    """The text, mended.

    Raises:
        NoTextError: if control characters show that it is not text.
    """
    sample = text[:_SAMPLE]
    controls = len(_CONTROL.findall(sample))
    if controls > max(_FEW_CONTROLS, _MANY_CONTROLS * len(sample)):
        raise NoTextError("this is binary data, not text")
    return mend(text)


def mend(text: str) -> str:
    """The text with lone surrogates replaced by U+FFFD, so that it can be printed."""
    return _SURROGATE.sub("\ufffd", text)


def _decode(data: bytes, html: bool, charset: str | None) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    unmarked = _unmarked_utf16(data)
    if unmarked:
        return data.decode(unmarked, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    declared = _encoding(charset) or (_declared(data) if html else None)
    if declared:
        return data.decode(declared, errors="replace")
    return _decode_mixed(data)


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a byte-order mark shows by zeros at every other place of Latin text."""
    sample = data[:_HEAD]
    if len(sample) < 4 or b"\x00" not in sample:
        return None
    half = len(sample) // 2
    if sample[1::2].count(0) > 0.7 * half and sample[0::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if sample[0::2].count(0) > 0.7 * half and sample[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return None


def _declared(data: bytes) -> str | None:
    head = data[:_HEAD]
    found = _XML_DECLARED.search(head) or _DECLARED.search(head)
    return _encoding(found[1].decode("ascii")) if found else None


def _encoding(charset: str | None) -> str | None:
    """The encoding that a name of a charset stands for, if it is one of those in use."""
    try:
        info = codecs.lookup(charset or "")
    except (LookupError, ValueError):
        return None
    if info.name in ("iso8859-1", "ascii"):
        return "cp1252"
    return info.name if info.name.startswith(_LEGACY) else None


def _decode_mixed(data: bytes) -> str:
    """UTF-8 with stray Windows-1252 in it, or Windows-1252 throughout, by which prevails."""
    beyond_ascii = len(data.translate(None, bytes(range(128))))
    valid = len(data.decode("utf-8", errors="ignore").encode())
    if len(data) - valid > beyond_ascii / 2:
        return data.decode("cp1252", errors="replace")
    return data.decode("utf-8", errors="copydesk.cp1252")


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    stray = error.object[error.start : error.end]
    return stray.decode("cp1252", errors="replace"), error.end


codecs.register_error("copydesk.cp1252", _as_cp1252)
