"""Any content, from a file or a server, into reports, data files, and leads to more."""

import gzip
import zlib
from collections.abc import Iterator
from io import BufferedReader
from typing import BinaryIO, cast

from copydesk.errors import CopydeskError, ReadError
from copydesk.ingest.inflate import GZIP_MARK
from copydesk.ingest.kinds import Kind, is_taken, kind_of
from copydesk.ingest.place import Found, Place, path_of
from copydesk.ingest.readers import READERS
from copydesk.model.gathered import Refused

_HEAD = 64 * 1024


def read_contents(file: BinaryIO, place: Place) -> Iterator[Found]:
    """What a content holds, one thing at a time; what fails is refused, and nothing raised.

    Args:
        file: the bytes, seekable, perhaps compressed by gzip.
        place: where they come from.
    """
    try:
        if not is_taken(place.media_type):
            raise ReadError(f"{place.media_type} is no report and no data")
        stream, name = _inflated(file, path_of(place))
        head = stream.read(_HEAD)
        stream.seek(0)
        kind = kind_of(head, name, place.media_type)
        empty = True
        for found in READERS[kind](file if kind is Kind.WARC else stream, place):
            empty = False
            yield found
        if empty:
            yield Refused(place.name, f"a {kind.value} without a report")
    except CopydeskError as error:
        yield Refused(place.name, str(error))
    except (OSError, EOFError, zlib.error) as error:
        yield Refused(place.name, f"cannot be read to its end ({type(error).__name__})")
    except Exception as error:  # noqa: BLE001 - one content must not stop the others
        yield Refused(place.name, f"a fault in Copydesk: {type(error).__name__}: {error}")


def _inflated(file: BinaryIO, name: str) -> tuple[BinaryIO, str]:
    mark = file.read(len(GZIP_MARK))
    file.seek(0)
    if mark != GZIP_MARK:
        return file, name
    return cast(BinaryIO, BufferedReader(gzip.GzipFile(fileobj=file))), name.removesuffix(".gz")
