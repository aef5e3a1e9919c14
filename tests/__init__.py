"""Tests: real engines, real files, a real browser."""
