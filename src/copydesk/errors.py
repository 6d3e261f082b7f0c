"""Everything Copydesk raises on purpose.

CopydeskError
├── ReadError              the bytes cannot be made into an article
│   ├── UnreadableError    the file cannot be opened or is not a file
│   ├── TooLargeError      over the size limit
│   └── NoTextError        opened and decoded, but holds no prose
└── ConfigError            a setting, an option or a rule's name is not right
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


class ConfigError(CopydeskError):
    """A setting, an option or a rule's name is not right."""
