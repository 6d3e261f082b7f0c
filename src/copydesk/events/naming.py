"""A title for an event: what happened, in a few words."""

from copydesk.model.event import Event


def name_event(event: Event) -> str:
    """The main happening and its place, in a few words; the newest title where there is none."""
    main = event.main
    place = event.places[0].name if event.places else ""
    if main is not None:
        words = f"{main.subject} {main.verb}".strip()
        return f"{words} in {place}" if place and place not in words else words
    titles = [source.title for source in event.sources if source.title]
    return titles[-1] if titles else "Untitled event"
