"""Everything Copydesk raises on purpose.

CopydeskError
├── ReadError              the bytes cannot be made into an article
│   ├── UnreadableError    the file cannot be opened or is not a file
│   ├── TooLargeError      over the size limit
│   └── NoTextError        opened and decoded, but holds no prose
├── FetchError             what a URL names cannot be had
├── ConfigError            a setting, an option or a rule's name is not right
└── LibraryError           the library of sources cannot do what was asked of it
    ├── NoLibraryError         there is none at the path given, or something else is there
    ├── NewerLibraryError      a newer version of Copydesk wrote it
    ├── DamagedLibraryError    what is stored is not what was put
    ├── BusyLibraryError       another process kept it locked for too long
    ├── UnwritableLibraryError the disk is full, or it may not be written to
    └── NoSourceError          it holds no source, version or text of that name
"""


class CopydeskError(Exception):
    """Base of all errors that Copydesk raises on purpose; its text is for the user."""


class ReadError(CopydeskError):
    """The bytes cannot be made into an article."""


class UnreadableError(ReadError):
    """The file cannot be opened, or is not a file."""


class TooLargeError(ReadError):
    """The input is over the size limit."""


class NoTextError(ReadError):
    """The input was opened and decoded, but holds no prose to check."""


class FetchError(CopydeskError):
    """What a URL names cannot be had: the address, the server, its rules or a limit forbid it."""


class ConfigError(CopydeskError):
    """A setting, an option or a rule's name is not right."""


class LibraryError(CopydeskError):
    """The library of sources cannot do what was asked of it."""


class NoLibraryError(LibraryError):
    """There is no library at the path given, or something else is there."""


class NewerLibraryError(LibraryError):
    """A newer version of Copydesk wrote the library."""


class DamagedLibraryError(LibraryError):
    """What is stored is not what was put."""


class BusyLibraryError(LibraryError):
    """Another process kept the library locked for too long."""


class UnwritableLibraryError(LibraryError):
    """The disk is full, or the library may not be written to."""


class NoSourceError(LibraryError):
    """The library holds no source, version or text of that name."""
