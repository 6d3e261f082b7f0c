"""The command line."""


def run() -> None:
    """The ``copydesk`` command."""
    import sys

    from copydesk.cli.app import main

    sys.exit(main(sys.argv[1:]))
