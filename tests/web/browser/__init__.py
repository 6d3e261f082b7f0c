"""The desk as a person has it: a real browser, and a real process that serves."""
