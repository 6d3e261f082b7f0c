"""`python -m copydesk`: the command line."""

from copydesk.cli import run

if __name__ == "__main__":
    run()
