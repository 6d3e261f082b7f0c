"""Made-up articles in any number, of the length and the spread of words of news.

Words are drawn one by one with the frequencies of real news, where the shared data are here, else
with those of a vocabulary of our own. Nothing is quoted: an article of these is no prose, but it is
stored, cut, indexed and searched as one. Every few articles share an event: its place, people and
figures. Some are copies, with the credit that copies bear.
"""

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate

from copydesk.understand.lang.en.function_words import ENGLISH
from copydesk.understand.lang.en.thesaurus import CLASSES
from eval.corpora import giveme5w1h, wikinews
from eval.shared import AbsentError, shared

_WORD = re.compile(r"[a-z]{1,18}")
_STARTS = "B Br C Cr D F G H J K L M N P R S St T V W Al El".split()
_MIDDLES = "a e i o u ar er en in on al or an ei ou".split()
_ENDS = "ton mann ov ez sen ley da ri ko burg ham shi ni ra vic son ard elle mi dor".split()
_PUBLISHERS = 400
_AGENCIES = ("Gulf Wire", "Halyard", "Meseta Press", "Touchline Agency")
_PER_EVENT = 8
_COPIES = 0.12
_FIRST = datetime(2024, 1, 1, tzinfo=UTC)
_MINUTES = 2 * 365 * 24 * 60


@dataclass(frozen=True, slots=True)
class _Event:
    """What articles about one event share."""

    place: str
    people: tuple[str, ...]
    figures: tuple[str, ...]
    time: datetime
    words: tuple[str, ...]


class Maker:
    """Makes articles; the same seed makes the same ones.

    Args:
        seed: of the random choices.
    """

    def __init__(self, seed: int = 0) -> None:
        self._random = random.Random(seed)
        frequencies = _frequencies()
        self._words = list(frequencies)
        self._shares = list(accumulate(frequencies.values()))
        self._publishers = [f"{self._name()} {self._pick(_TITLES)}" for _ in range(_PUBLISHERS)]

    def articles(self, count: int) -> Iterator[dict[str, str]]:
        """Articles as rows of JSON Lines: url, title, text, publisher, published."""
        event = self._event()
        model: dict[str, str] | None = None
        for number in range(count):
            if number % _PER_EVENT == 0:
                event, model = self._event(), None
            if model and self._random.random() < _COPIES * _PER_EVENT / (_PER_EVENT - 1):
                row = self._copy(model)
            else:
                row = model = self._article(event)
            yield row | {"url": f"https://news{number % _PUBLISHERS}.example.org/{number}"}

    def _article(self, event: _Event) -> dict[str, str]:
        length = self._random.randint(300, 600)
        words = self._random.choices(self._words, cum_weights=self._shares, k=length)
        sentences = []
        at = 0
        while at < length:
            size = self._random.randint(8, 32)
            sentences.append(self._sentence(words[at : at + size], event))
            at += size
        paragraphs = []
        while sentences:
            size = self._random.randint(1, 3)
            paragraphs.append(" ".join(sentences[:size]))
            sentences = sentences[size:]
        time = event.time + timedelta(minutes=self._random.randint(0, 4 * 24 * 60))
        return {
            "title": self._headline(event),
            "text": "\n\n".join(paragraphs),
            "publisher": self._pick(self._publishers),
            "published": time.isoformat(),
        }

    def _copy(self, model: dict[str, str]) -> dict[str, str]:
        """The same, cut at its end, with a credit."""
        paragraphs = model["text"].split("\n\n")
        kept = paragraphs[: max(3, len(paragraphs) - self._random.randint(0, 4))]
        kept[0] = f"({self._pick(_AGENCIES)}) - {kept[0]}"
        return model | {"text": "\n\n".join(kept), "publisher": self._pick(self._publishers)}

    def _sentence(self, words: list[str], event: _Event) -> str:
        """Some words with what the event lends them."""
        for thing in (event.place, *event.people, *event.figures, *event.words):
            if self._random.random() < 0.12:
                words.insert(self._random.randint(0, len(words)), thing)
        if self._random.random() < 0.1:
            day = event.time + timedelta(days=self._random.randint(-400, 0))
            words.append(f"on {day.day} {day:%B} {day.year}")
        words[0] = words[0][0].upper() + words[0][1:]
        return " ".join(words) + "."

    def _headline(self, event: _Event) -> str:
        words = self._random.choices(self._words, cum_weights=self._shares, k=6)
        return " ".join([event.place, *words, self._pick(event.figures)])

    def _event(self) -> _Event:
        rare = self._random.choices(self._words[200:] or self._words, k=4)
        return _Event(
            place=self._name(),
            people=tuple(f"{self._name()} {self._name()}" for _ in range(3)),
            figures=tuple(f"{self._random.randint(2, 30_000):,}" for _ in range(4)),
            time=_FIRST + timedelta(minutes=self._random.randint(0, _MINUTES)),
            words=tuple(rare),
        )

    def _name(self) -> str:
        middle = "".join(self._random.choices(_MIDDLES + _ENDS, k=self._random.randint(1, 2)))
        return self._pick(_STARTS) + middle + self._pick(_ENDS)

    def _pick(self, things: Sequence[str]) -> str:
        return self._random.choice(things)


_TITLES = "Post Times Herald Gazette Courier Echo News Tribune Record Bulletin".split()


def _frequencies() -> Counter[str]:
    """Words by how often they come, most often first."""
    try:
        texts = [*wikinews(shared("data", "wikinews")), *giveme5w1h(shared("data", "giveme5w1h"))]
    except AbsentError:
        return _own_frequencies()
    counted = Counter(word for text in texts for word in _WORD.findall(text.text.lower()))
    return Counter(dict(counted.most_common()))


def _own_frequencies() -> Counter[str]:
    """Function words and those of the thesaurus, spread as Zipf's law has it."""
    words = sorted(ENGLISH) + sorted({word for row in CLASSES for word in row})
    return Counter({word: 1 + 1_000_000 // rank for rank, word in enumerate(words, start=1)})
