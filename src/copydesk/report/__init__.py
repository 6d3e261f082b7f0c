"""Renderers: outcomes in, text out. One file for each format, all of them pure functions."""
