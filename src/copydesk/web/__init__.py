"""The desk in a browser, and the same over HTTP."""
