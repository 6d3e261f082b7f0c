"""Is damage to a library ever read as if it were what was stored, or never found?

Run: ``python -m eval.damage_store [--rounds N] [--seed N]``; exit code 1 when any read was wrong,
ended in another error than a `LibraryError`, or differed while `Library.verify` found nothing.

Each round damages a copy of one library: bytes of its database are overwritten, pages are zeroed,
its end is cut off, or all of it is replaced. Then every source is read, and the library is listed,
exported and verified.
"""

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from copydesk.errors import LibraryError
from copydesk.model.gathered import Gathered
from copydesk.sources.store import Library, Record
from copydesk.sources.store.faults import FILE
from eval.kill_store import made

_SOURCES = 700
"""More than are read at a time."""
_PAGE = 4096

Sources = Mapping[str, Gathered]


def fill(path: Path, chance: random.Random) -> Sources:
    """A library, and what is in it by name."""
    items = {item.name: item for item in (made(number, chance) for number in range(_SOURCES))}
    with Library.open(path) as library:
        for _ in library.put(items.values()):
            pass
    return items


def damage(file: Path, chance: random.Random) -> str:
    """Damage a file; gives how."""
    content = bytearray(file.read_bytes())
    kind = chance.choice(("a few bytes", "many bytes", "pages", "the end", "all of it"))
    if kind.endswith("bytes"):
        for place in chance.choices(range(_PAGE, len(content)), k=1000 if "many" in kind else 3):
            content[place] ^= chance.randint(1, 255)
    elif kind == "pages":
        for page in chance.choices(range(len(content) // _PAGE), k=chance.randint(1, 3)):
            content[page * _PAGE : (page + 1) * _PAGE] = bytes(_PAGE)
    elif kind == "the end":
        del content[chance.randrange(len(content)) :]
    else:
        content[:] = chance.randbytes(chance.choice((0, 1, 100, 10_000)))
    file.write_bytes(content)
    return kind


def attempt(work: Callable[[], bool]) -> str:
    """What a piece of work comes to: right, wrong, said to be damaged, or an unforeseen error."""
    try:
        return "right" if work() else "wrong"
    except LibraryError:
        return "said"
    except Exception as error:  # noqa: BLE001 - it is what is looked for
        return f"unforeseen {type(error).__name__}: {error}"


def look(path: Path, before: Sources) -> Counter[str]:
    """What reading all of a library in every way comes to; "unfound" is what verify passed over."""
    try:
        library = Library.open(path)
    except LibraryError:
        return Counter({"could not be opened, and said so": 1})
    with library:
        seen = Counter(attempt(partial(_is_right, library, item)) for item in before.values())
        differ = seen["right"] < len(before)
        listed = attempt(lambda: _names(library.sources()) <= before.keys())
        complete = attempt(lambda: _names(library.sources()) == before.keys())
        exported = attempt(lambda: _all_right(library, before))
        found = attempt(lambda: not any(one.fault for one in library.verify()))
        seen.update(word for word in (listed, exported) if word != "right")
        seen["verify: " + ("nothing found" if found == "right" else "damage found")] += 1
        if found.startswith("unforeseen"):
            seen[found] += 1
        seen["unfound"] += (differ or complete != "right") and found == "right"
    return seen


def _is_right(library: Library, item: Gathered) -> bool:
    return library.source(item.name).article == item.article


def _names(records: Iterable[Record]) -> set[str]:
    return {record.name for record in records}


def _all_right(library: Library, before: Sources) -> bool:
    items = [item for item in library.export() if isinstance(item, Gathered)]
    return all(before[item.name].article == item.article for item in items)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the rounds and print what came of them; 1 when any read was wrong."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    chance = random.Random(options.seed)
    began = time.monotonic()
    kinds: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder, "whole")
        before = fill(whole, chance)
        for number in range(options.rounds):
            copy = Path(folder, str(number))
            shutil.copytree(whole, copy)
            kinds[f"damaged: {damage(copy / FILE, chance)}"] += 1
            seen += look(copy, before)
            shutil.rmtree(copy)
    print(f"damage: {options.rounds} rounds in {time.monotonic() - began:.1f} s")
    for what, number in [*sorted(kinds.items()), *sorted(seen.items())]:
        print(f"  {number:8} {what}")
    bad = [word for word in seen if word in ("wrong", "unfound") or word.startswith("unforeseen")]
    print(
        "  FAULT" if bad else "  no read was wrong, and no damage that a read met was passed over"
    )
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
