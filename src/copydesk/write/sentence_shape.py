"""The shape of a sentence by itself: whole, of a scene, defining, of what is to come."""

import re

from copydesk.events.lang.happenings import COLOUR, FINITE_TAGS
from copydesk.events.lang.speech import SPEAKING
from copydesk.understand.syntax import Parse
from copydesk.write.clause import tree_of
from copydesk.write.hollow import is_hollow
from copydesk.write.lang.en.account import KICKED_OFF, PLANNED
from copydesk.write.lang.en.hollow import TALKED_OF
from copydesk.write.reordered import credit_first


def is_sound(text: str) -> bool:
    """Whether no bracket is cut in two, no zone lacks its hour, no comma joins two sentences."""
    depth = 0
    for sign in text:
        depth += (sign == "(") - (sign == ")")
        if depth not in (0, 1):
            return False
    if depth or any(one.search(text) for one in _BROKEN):
        return False
    return not _is_spliced(text)


def _is_spliced(text: str) -> bool:
    """Whether nothing but a comma joins two sentences: "The autumn was bad, two firms closed"."""
    plain = _QUOTED.sub("so", text)
    tree = tree_of_words(plain)
    root = tree.root
    if root is None or root.lemma in SPEAKING or root.tag not in FINITE_TAGS:
        return False
    subject = next(tree.of(root, "nsubj", "nsubjpass"), None)
    if subject is None or not plain[root.span.end :].strip(" ."):
        return False
    start = tree.subtree(subject)[0].span.start
    return plain[:start].endswith(", ") and any(
        one.span.start < start
        and one.tag in FINITE_TAGS
        and any(True for _ in tree.of(one, "nsubj", "nsubjpass"))
        and not any(True for _ in tree.of(one, "mark", "advmod"))
        for one in tree.of(root, "ccomp")
    )


_QUOTED = re.compile(r"“[^”]*”")

_BARE_ZONE = re.compile(r"(?<!\d)(?<!\d\s[ap]\.m\.)(?<!noon)(?<!midnight)\s+local\s+time\b")


_TWO_PREPOSITIONS = re.compile(r"\b(?:of|at|by|for|from|on|in)\s(?:on|in|at)\s\d")
"""Where a day was put for words that another preposition stands before: "of on 13 October"."""


_END = r"(?:[.,]*$|, according to |, [A-Z][^,.]* reported\.?$)"
"""The end of what a sentence tells, before who reports it."""
_CUT_OFF = re.compile(rf"\bafter (?:[A-Z]\w+ ){{1,3}}[A-Z]\w+(?: of [A-Z]\w+)?{_END}")
"""Somebody who did or suffered something, which is lost: "after Ilse Brandt of Lunn"."""
_CUT_CLAUSE = re.compile(rf"\bthat (?:[A-Z]\w+ ?){{1,3}}{_END}")
"""A subject whose verb is lost: "had found that Brandt"."""
_NO_NOUN = re.compile(r"\b(?:with|of|from|for|at|by) (?:ran|was|were|is|are|had|has)\b")
"""A preposition whose noun is lost: "a ferry with ran aground"."""
_TWICE = re.compile(r"\b(of [A-Z]\w+),? \1\b")
"""The same told twice over: "of Lunn, of Lunn"."""


_BROKEN = (_BARE_ZONE, _TWO_PREPOSITIONS, _CUT_OFF, _CUT_CLAUSE, _NO_NOUN, _TWICE)


def tree_of_words(words: str) -> Parse:
    """The tree of a sentence, however it ends."""
    return tree_of(words.rstrip(". ") + ".")


def is_whole(words: str) -> bool:
    """Whether some words are a sentence: a finite verb with its subject."""
    tree = tree_of_words(words)
    root = tree.root
    if root is None:
        return False
    subjects = list(tree.of(root, "nsubj", "nsubjpass", "expl"))
    if not subjects or min(one.index for one in subjects) > root.index:
        return False
    return any(token.tag in FINITE_TAGS for token in (root, *tree.of(root, "aux", "auxpass")))


def defines(words: str) -> bool:
    """Whether a sentence says what something is, which stays so: "Lunn is a port"."""
    tree = tree_of_words(words)
    root = tree.root
    return root is not None and root.lemma == "be" and any(True for _ in tree.of(root, "attr"))


def was_foretold(words: str) -> bool:
    """Whether a sentence says who said what was to come: that it was said stays so."""
    tree = tree_of_words(credit_first(words))
    root = tree.root
    said = root is not None and root.lemma in SPEAKING and root.tag == "VBD"
    return said and root is not None and any(True for _ in tree.of(root, "ccomp"))


def says_who(words: str) -> bool:
    """Whether a sentence is of what somebody says."""
    root = tree_of_words(words).root
    return root is not None and root.lemma in SPEAKING


def looks_ahead(words: str) -> bool:
    """Whether a sentence is on what is to come."""
    return PLANNED.search(words) is not None or finite_verb(words)[0] == "MD"


def subject_of(words: str) -> str:
    """The subject of a sentence, as written."""
    tree = tree_of_words(words)
    who = next(tree.of(tree.root, "nsubj", "nsubjpass"), None) if tree.root else None
    return tree.span(who).cut(words) if who else ""


def finite_verb(words: str) -> tuple[str, str]:
    """The tag of the first verb of a sentence's main verb group, and the lemma of its last."""
    tree = tree_of_words(words)
    root = tree.root
    if root is None:
        return "", ""
    group = [root, *tree.of(root, "aux", "auxpass")]
    return min(group, key=lambda token: token.index).tag, root.lemma


def is_going_on(words: str) -> bool:
    """Whether a sentence tells what was under way: "was ladling soup"."""
    tree = tree_of_words(words)
    root = tree.root
    return root is not None and root.tag == "VBG" and any(True for _ in tree.of(root, "aux"))


def is_a_scene(words: str) -> bool:
    """Whether it tells what somebody does that is no news: walk, wait, gather, smile."""
    tree = tree_of_words(words)
    root = tree.root
    if root is None or root.lemma in COLOUR or KICKED_OFF.search(words):
        return True
    who = next(tree.of(root, "nsubj", "nsubjpass"), None)
    if who is None:
        return False
    if root.lemma == "be" and who.lemma.lower() in TALKED_OF:
        return True
    subject, verb = words[: root.span.start].strip(), root.span.cut(words)
    rest = words[root.span.end :].strip(" .")
    return is_hollow(subject, verb, rest, root.lemma, named=who.pos == "PROPN")
