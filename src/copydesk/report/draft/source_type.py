"""The IPTC digital source type of a draft.

Terms of http://cv.iptc.org/newscodes/digitalsourcetype/: what rules alone have written is
"algorithmicMedia", made by an algorithm that has no sampled training data; with sentences of a
language model among them it is "compositeWithTrainedAlgorithmicMedia". schema.org has the same
terms as members of IPTCDigitalSourceEnumeration.
"""

from hashlib import sha256

from copydesk.model.draft import Draft
from copydesk.report.draft.notes import sentences_of

_SCHEME = "http://cv.iptc.org/newscodes/digitalsourcetype/"
_RULES = ("algorithmicMedia", "Pure algorithmic media")
_MIXED = ("compositeWithTrainedAlgorithmicMedia", "Composite with trained algorithmic media")


def is_by_rules(draft: Draft) -> bool:
    """Whether no sentence is a language model's."""
    return all(one.by == "copydesk" for one in sentences_of(draft))


def iptc_term(draft: Draft) -> tuple[str, str]:
    """The URI of the term, and its name."""
    code, name = _RULES if is_by_rules(draft) else _MIXED
    return f"{_SCHEME}{code}", name


def schema_term(draft: Draft) -> str:
    """The member of schema.org's enumeration."""
    code = (_RULES if is_by_rules(draft) else _MIXED)[0]
    return f"https://schema.org/{code[0].upper()}{code[1:]}DigitalSource"


def identifier(draft: Draft) -> str:
    """A URN for the draft that its words and sources alone decide (RFC 9562, version 8)."""
    content = "\n".join(
        [*(one.text for one in sentences_of(draft)), *(used.hash for used in draft.sources)]
    )
    digest = bytearray(sha256(content.encode("utf-8", "surrogatepass")).digest()[:16])
    digest[6] = digest[6] & 0x0F | 0x80
    digest[8] = digest[8] & 0x3F | 0x80
    text = digest.hex()
    parts = (text[:8], text[8:12], text[12:16], text[16:20], text[20:])
    return f"urn:uuid:{'-'.join(parts)}"
