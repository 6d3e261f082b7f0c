"""Tests of the seam for a language model."""
