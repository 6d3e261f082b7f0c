"""A title for an event: what happened, in a few words."""

from copydesk.events.scene import scene_of
from copydesk.model.event import Event, Happening

_LONGEST = 80
"""Code points before the place."""
_TIGHT = 40
"""From which length on a subject and its verb leave too little room for the rest."""
_BORDERS = frozenset(
    "in on at by of for to from with through near over under after before during against towards "
    "between into across along as while when which who that and or but because".split()
)
"""Words before which a title may end."""


def name_event(event: Event) -> str:
    """The main happening and its place, in a few words; the newest title where there is none."""
    if event.main is None:
        titles = [source.title for source in event.sources if source.title]
        return titles[-1] if titles else "Untitled event"
    words = _short(event.main)
    scene = scene_of(event)
    placed = scene is None or scene.name in words or " in " in words
    title = words if scene is None or placed else f"{words} in {scene.name}"
    return title[:1].upper() + title[1:]


def _name_in(subject: str) -> str:
    """The name at the end of a subject, without what it is said to be; the subject without one."""
    words = subject.split()
    at = next((at for at in range(len(words), 0, -1) if not words[at - 1][:1].isupper()), 0)
    described = at and words[at - 1].lower() not in _BORDERS
    return " ".join(words[at:]) if described and at < len(words) else subject


def _short(one: Happening) -> str:
    """Subject, verb and as much of the rest as a title holds, ended where a phrase ends."""
    core = f"{one.subject} {one.verb}"
    words = one.rest.split()
    if words and len(core) + len(words[0]) >= _TIGHT:
        core = f"{_name_in(one.subject)} {one.verb}"
    ends = [at for at, word in enumerate(words) if word.lower() in _BORDERS] + [len(words)]
    fits = [end for end in ends if len(core) + 1 + len(" ".join(words[:end])) <= _LONGEST]
    kept = words[: max(fits, default=0)]
    while kept and (kept[-1].endswith("ing") or kept[-1].lower() in _BORDERS):
        kept.pop()
    return " ".join((core, *kept)).rstrip(" ,;:")
