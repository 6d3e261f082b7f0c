"""Frozen values that every room shares; no logic that reads prose."""
