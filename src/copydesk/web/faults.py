"""The one shape of errors, and what each error is called."""

from dataclasses import dataclass

from copydesk.errors import (
    BusyLibraryError,
    ConfigError,
    CopydeskError,
    DamagedLibraryError,
    FetchError,
    LibraryError,
    NewerLibraryError,
    NoLibraryError,
    NoSourceError,
    NoTextError,
    ReadError,
    TooLargeError,
    UnwritableLibraryError,
)


@dataclass
class ApiError(Exception):
    """An error that the API answers with.

    Attributes:
        status: of the answer.
        code: for programs, one of those that docs/serve.md lists.
        message: for people.
        retry_after: seconds after which it is worth while to ask again, if it is.
    """

    status: int
    code: str
    message: str
    retry_after: int | None = None

    def body(self) -> dict[str, dict[str, str]]:
        """The error as JSON has it."""
        return {"error": {"code": self.code, "message": self.message}}


_BY_CLASS: tuple[tuple[type[CopydeskError], int, str], ...] = (
    (TooLargeError, 413, "too_large"),
    (NoTextError, 422, "no_text"),
    (ReadError, 422, "unreadable"),
    (FetchError, 422, "unreadable"),
    (ConfigError, 422, "invalid"),
    (NoSourceError, 404, "no_source"),
    (NoLibraryError, 404, "no_library"),
    (NewerLibraryError, 409, "library_unusable"),
    (DamagedLibraryError, 409, "library_unusable"),
    (UnwritableLibraryError, 409, "library_unusable"),
    (BusyLibraryError, 503, "busy"),
    (LibraryError, 409, "library_unusable"),
)
_LATER = 5


def as_api_error(error: CopydeskError) -> ApiError:
    """What the API answers when Copydesk raises an error on purpose."""
    for kind, status, code in _BY_CLASS:
        if isinstance(error, kind):
            return ApiError(status, code, str(error), _LATER if status == 503 else None)
    return ApiError(422, "invalid", str(error))


def fault(error: BaseException) -> ApiError:
    """What the API answers to a fault of its own."""
    return ApiError(500, "fault", f"a fault in Copydesk: {type(error).__name__}: {error}")
