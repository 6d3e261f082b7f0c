"""Event records in print: for people in a terminal and on a page, for programs as JSON."""
